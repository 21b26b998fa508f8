import QuestionAnswering
import Testing

@Suite("Articles of three fields that disagree")
struct FieldDisagreementTests {
  /// Two articles about one occupation that differ in one figure and agree in another.
  struct Field: CustomTestStringConvertible, Sendable {
    let role: String
    let files: [(name: String, text: String)]
    /// What each article gives, in the order of the files.
    let pay: [String]
    let growth: String

    var testDescription: String { role }
  }

  private static let baking = Field(
    role: "Pastry Cook",
    files: [
      (
        "cakes.md",
        """
        # Pastry Cook

        A pastry cook is a cook who makes cakes and desserts.

        - Median pay: $34,100 per year

        ## Outlook

        Employment of pastry cooks is projected to grow 5 percent from 2023 to 2033.
        """
      ),
      (
        "desserts.txt",
        """
        Pastry Cook

        A pastry cook is a cook for everything sweet.

        Median pay: $38,600 per year

        Outlook

        Employment of pastry cooks is projected to grow 5 percent from 2023 to 2033.
        """
      ),
    ],
    pay: ["$34,100", "$38,600"],
    growth: "5 percent"
  )

  private static let forestry = Field(
    role: "Forester",
    files: [
      (
        "forester.html",
        """
        <h1>Forester</h1><p>A forester is a manager who looks after woodland.</p>
        <ul><li>Average salary: £31,000 a year</li></ul>
        <h2>Outlook</h2><p>Employment of foresters is projected to grow 2 percent from 2022 to 2032.</p>
        """
      ),
      (
        "woodland.md",
        """
        # Forester

        A forester is a manager who plans felling and planting.

        - Average salary: £27,500 a year

        ## Outlook

        Employment of foresters is projected to grow 2 percent from 2022 to 2032.
        """
      ),
    ],
    pay: ["£31,000", "£27,500"],
    growth: "2 percent"
  )

  private static let music = Field(
    role: "Organ Builder",
    files: [
      (
        "strings.md",
        """
        # Organ Builder

        An organ builder is a craftsperson who makes and repairs organs.

        - Median pay: €38,000 a year

        ## Outlook

        Employment of organ builders is projected to fall 4 percent from 2023 to 2033.
        """
      ),
      (
        "tuner.txt",
        """
        Organ Builder

        An organ builder is a craftsperson with a good ear.

        Median pay: €45,000 a year

        Outlook

        Employment of organ builders is projected to fall 4 percent from 2023 to 2033.
        """
      ),
    ],
    pay: ["€38,000", "€45,000"],
    growth: "4 percent"
  )

  static let fields = [baking, forestry, music]

  @Test(
    "are shown with both figures and both articles, where it is agreement that is asked for",
    arguments: fields,
    [
      "Do the articles agree on what a # earns?",
      "Do different sources differ on the salary of a #?",
    ]
  )
  func asked(_ field: Field, _ question: String) throws {
    let answer = try answer(question.replacing("#", with: field.role), from: field.files)
    #expect(answer.status == .conflicting)
    for figure in field.pay { #expect(answer.text.contains(figure), "\(answer.text)") }
    #expect(Set(answer.citations.map(\.article)) == Set(field.files.map(\.name)))
    #expect(answer.disagreements.map(\.attribute) == ["salary"])
  }

  @Test("are listed where nothing but the disagreements is asked for", arguments: fields)
  func listed(_ field: Field) throws {
    let answer = try answer("Where do the articles disagree?", from: field.files)
    #expect(answer.status == .conflicting)
    #expect(answer.disagreements.map(\.attribute) == ["salary"], "\(answer.text)")
    #expect(!answer.text.contains(field.growth))
  }

  @Test("both answer where only the figure is asked for", arguments: fields)
  func figure(_ field: Field) throws {
    let answer = try answer("What does a \(field.role) earn?", from: field.files)
    #expect(answer.status == .conflicting)
    for figure in field.pay { #expect(answer.text.contains(figure), "\(answer.text)") }
  }

  @Test("do not disagree in what both say", arguments: fields)
  func agreed(_ field: Field) throws {
    let question = "Do the articles agree on the outlook for \(field.role)s?"
    let answer = try answer(question, from: field.files)
    #expect(answer.status == .answered, "\(answer.text)")
    #expect(answer.text.contains(field.growth))
    #expect(answer.disagreements.isEmpty)
  }

  @Test("do not disagree where they speak of different places", arguments: fields)
  func otherPlace(_ field: Field) throws {
    let files = zip(field.files, ["New Zealand", "Australia"]).map { file, place in
      let text = file.text.replacing("per year", with: "per year in \(place)")
      return (name: file.name, text: text.replacing("a year", with: "a year in \(place)"))
    }
    let answer = try answer("Where do the articles disagree?", from: files)
    #expect(answer.disagreements.isEmpty, "\(answer.text)")
  }
}
