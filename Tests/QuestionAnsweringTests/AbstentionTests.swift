import QuestionAnswering
import Testing

@MainActor
@Suite("Abstaining")
struct AbstentionTests {
  @Test(
    "names the role that the articles do not know",
    arguments: [
      ("What does a baker earn?", "baker"),
      ("What tools does a veterinarian use?", "veterinarian"),
      ("Which earns more, a nurse or a baker?", "baker"),
      ("Compare the salaries of a nurse and a baker", "baker"),
      ("What are the duties of a flight attendant?", "flight attendant"),
    ]
  )
  func unknownRole(_ question: String, _ role: String) throws {
    let answer = try Callings.answer(question)
    #expect(answer.status == .notFound)
    #expect(answer.missing == [role])
    #expect(answer.text.contains(role))
    #expect(answer.facts.isEmpty && answer.verdict == nil && answer.comparison == nil)
  }

  @Test("does not call a word a missing role that the role's own definition uses")
  func knownKind() throws {
    let answer = try Callings.answer("Is a solicitor a lawyer?")
    #expect(answer.status == .answered)
    #expect(answer.text.contains("A solicitor is a lawyer"), "\(answer.text)")
  }

  @Test(
    "names the place or period without a figure, and gives no other as the answer",
    arguments: [
      ("How much does a nurse earn in Norway?", ["Norway"]),
      ("What does an electrician earn in Canada?", ["Canada"]),
      ("What does a paramedic earn per hour?", ["per hour"]),
      ("What do solicitors earn in the United Kingdom per hour?", ["United Kingdom", "per hour"]),
      ("Which earns more in Norway, a nurse or a paramedic?", ["Norway"]),
    ]
  )
  func conditionNotMet(_ question: String, _ missing: [String]) throws {
    let answer = try Callings.answer(question)
    #expect(answer.status == .notFound)
    #expect(answer.missing == missing)
    #expect(answer.facts.isEmpty && answer.verdict == nil)
    #expect(answer.sentences.map(\.kind) == [.notice])
  }

  @Test("tells the place of the nearest figure that it shows instead")
  func nearest() throws {
    let answer = try Callings.answer("How much does a nurse earn in Norway?")
    #expect(answer.text.contains("$81,200 per year"))
    #expect(answer.text.contains("United States"), "\(answer.text)")
  }

  @Test("shows the figure of the same place as the nearest when only the period is missing")
  func nearestPlace() throws {
    let answer = try Callings.answer("What does a nurse earn per hour in Ireland?")
    #expect(answer.status == .notFound)
    #expect(answer.text.contains("€43,100 per year"), "\(answer.text)")
  }

  @Test(
    "does not take facts of the attribute for an answer about a word no article has",
    arguments: [
      "Which skills are tested in a nurse's interview?",
      "What should I observe in a nurse regatta?",
      "Which tools does a paramedic need for a motorbike?",
    ]
  )
  func unknownWord(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect(answer.status == .notFound, "\(answer.text)")
  }

  @Test("names the place that has no figure beside the one that has")
  func oneOfTwoPlaces() throws {
    let answer = try Callings.answer("What does a nurse earn in Norway and in Ireland?")
    #expect(answer.text.contains("€43,100"))
    #expect(answer.status == .partial)
    #expect(answer.missing == ["Norway"])
  }

  @Test(
    "does not give the figures of other years",
    arguments: [
      "How much did employment of nurses grow from 1990 to 2000?",
      "How much is employment of nurses projected to grow from 2035 to 2045?",
    ]
  )
  func otherYears(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect(answer.status == .notFound)
    #expect(!answer.text.contains("9 percent"), "\(answer.text)")
  }

  @Test("gives no growth for a single year that no figure covers")
  func otherYear() throws {
    let answer = try Callings.answer("What was the job outlook for nurses in 1990?")
    #expect(answer.facts.isEmpty)
    #expect(answer.status == .notFound)
    #expect(!answer.text.contains("9 percent"), "\(answer.text)")
  }

  @Test("says of a figure without a date that its year is not known")
  func undated() throws {
    let answer = try Callings.answer("What is the salary of a nurse in 1990?")
    #expect(answer.text.contains("1990") || answer.missing.contains("1990"))
  }

  @Test("tells that the heading for a role is there and empty, and at which line")
  func emptySection() throws {
    let answer = try Callings.answer("Which tools does a plumber use?")
    #expect(answer.status == .notFound)
    #expect(answer.missing == ["Plumber", "tool"])
    #expect(answer.text.contains("heading"))
    #expect(answer.text.contains("electrician-vs-plumber.txt, line 23"))
    #expect(answer.facts.isEmpty)
    #expect(!answer.text.contains("Multimeter"))
  }

  @Test("tells that the heading for a place is there and empty")
  func emptyPlace() throws {
    let answer = try Callings.answer("What does a plumber earn in Portugal?")
    #expect(answer.status == .notFound)
    #expect(answer.missing == ["Portugal"])
    #expect(answer.text.contains("line 29"), "\(answer.text)")
  }

  @Test(
    "leaves questions about other things alone",
    arguments: [
      "Who won the football cup?", "How do I bake sourdough bread?", "Tell me a joke",
      "What is the capital of France?", "", "   ", "?!", "the of and", "🦜🦜",
    ]
  )
  func offTopic(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect([.notFound, .outOfScope].contains(answer.status))
    #expect(answer.citations.isEmpty && answer.facts.isEmpty && answer.verdict == nil)
    #expect(!answer.text.isEmpty)
  }

  @Test(
    "never repeats the words of job adverts, scripts and side notes",
    arguments: [
      "What does a plumber earn?", "How much do plumbers earn, $199,000 per year?",
      "Which earns more, an electrician or a plumber?", "Which tools does a plumber use?",
      "Do plumbers use a gold-plated spanner?", "Do paralegals earn $9 a day?",
      "How much does a paralegal earn per day?", "Do solicitors earn $1,000,000 a year?",
      "Which articles mention a spanner?",
    ]
  )
  func noise(_ question: String) throws {
    let answer = try Callings.answer(question)
    let shown =
      answer.sentences.map(\.text) + answer.citations.map(\.text)
      + answer.facts.map(\.value.raw)
    for words in ["199,000", "gold-plated", "$9 ", "1,000,000"] {
      #expect(!shown.contains { $0.contains(words) }, "\(words) in \(answer.text)")
    }
  }
}
