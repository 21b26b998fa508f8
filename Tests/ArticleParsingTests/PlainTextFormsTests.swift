import ArticleParsing
import Testing

@Suite("Forms of plain text")
struct PlainTextFormsTests {
  private func outline(_ text: String) -> [String] {
    PlainTextReader().read(SourceFile("Trades\n\n" + text)).outline
  }

  @Test(
    "are headings by their marks",
    arguments: [
      ("## Pay\n\nFair.", "3 h2 Pay"), ("### Pay ###\n\nFair.", "3 h3 Pay"),
      ("== Pay ==\n\nFair.", "3 h2 Pay"), ("**Pay**\n\nFair.", "3 h2 Pay"),
      ("-- Pay --\n\nFair.", "3 h2 Pay"), ("1. Pay\n=======\n\nFair.", "3 h1 Pay"),
      ("2.1 Pay\n\nFair.", "3 h4 Pay"), ("1. Pay\n\nFair.", "3 h3 Pay"),
      ("PAY\n\nFair.", "3 h2 PAY"), ("Pay\n---\nFair.", "3 h2 Pay"),
    ]
  )
  func headings(text: String, heading: String) {
    #expect(outline(text).first == heading)
  }

  @Test(
    "are no headings where the marks belong to the words",
    arguments: [
      "#nursing is a tag.", "** both ** and ** more **", "--", "***",
      "2.5 million people bake bread.", "1.1", "Training .... 3 years",
      "The baker leaves before noon,\nas the shop is empty then.",
    ]
  )
  func noHeadings(text: String) {
    #expect(!outline(text).contains { $0.contains(" h") && !$0.contains(" text ") })
  }

  @Test("are items where they go on with the sentence of a line that announces them")
  func announcedItems() {
    #expect(
      outline("At the forge you will:\nheat the iron\nstrike it\nquench it\n\nThen rest a while.")
        == [
          "3 text At the forge you will:", "4 item 1.0 heat the iron", "5 item 1.0 strike it",
          "6 item 1.0 quench it", "8 text Then rest a while.",
        ]
    )
  }

  @Test(
    "are no items where a sentence ends below the line, or only one line is announced",
    arguments: [
      "At the forge you will:\nheat the iron and\nstrike it.",
      "At the forge you will:\nheat the iron",
    ]
  )
  func notAnnounced(text: String) {
    #expect(!outline(text).contains { $0.contains(" item ") })
  }

  @Test("are headings above lines with a name and a dash, which are none themselves")
  func dashLabels() {
    #expect(
      outline("The kit\nForester - drone, compass\nClimber - rope, saw\n\nThat is all.")
        == [
          "3 h2 The kit", "4 text Forester - drone, compass", "5 text Climber - rope, saw",
          "7 text That is all.",
        ]
    )
  }

  @Test(
    "are no headings where they end with a sum of money",
    arguments: ["Ohio $58,060", "New York £41,000", "West Virginia €40k"]
  )
  func pricedLines(line: String) {
    #expect(outline("\(line)\nTexas $34,900\n\nThat is all.").first == "3 text \(line)")
  }

  @Test(
    "are items by what stands in front",
    arguments: [
      "a) wash\nb) peel", "(1) wash\n(2) peel", "(a) wash\n(b) peel", "i. wash\nii. peel",
      "iv) wash\nv) peel", "1) wash\n2) peel", "- wash\n- peel", "• wash\n• peel",
    ]
  )
  func items(text: String) {
    #expect(outline(text) == ["3 item 1.0 wash", "4 item 1.0 peel"])
  }

  @Test("are no items where a sign of copyright or a word stands in front")
  func noItems() {
    #expect(outline("(c) 2024 Trade Press") == ["(navigation) 3 text (c) 2024 Trade Press"])
    #expect(outline("word) is closed here.") == ["3 text word) is closed here."])
  }

  @Test("are tables where pipes divide at least five cells of equal rows")
  func bars() {
    #expect(
      outline("Trade | Start | Top\nMason | £24k | £45k\nRoofer | £22k | £40k") == [
        """
        header 3 Trade | 3 Start | 3 Top
        row 4 Mason | 4 £24k | 4 £45k
        row 5 Roofer | 5 £22k | 5 £40k
        """
      ]
    )
    #expect(
      outline("Mason | Hull\nRoofer | York") == ["3 text Mason | Hull", "4 text Roofer | York"]
    )
  }

  /// Text broken at 60 characters, with headings in the midst of it.
  private static let wrapped = """
    Bakers rise early and work with their hands, and for most
    of the day they stand beside a hot oven in a small room.
    Pay
    The average baker takes home a fair sum of money in the
    north, a little more in the capital, and less elsewhere.
    Days and hours
    Work starts at three in the morning on six days of every
    week, and it ends when the shop has sold what was baked.

    Starter wage: 9 pounds an hour
    Top wage: 19 pounds an hour
    Most bakers belong to a guild that sets the price of bread
    in every town of the county. It meets once.
    """

  @Test("are headings inside wrapped text where a line was ended on purpose")
  func wrapped() {
    let kinds = outline(Self.wrapped).map {
      $0.split(separator: " ").prefix(3).joined(separator: " ")
    }
    #expect(
      kinds == [
        "3-4 text Bakers", "5 h3 Pay", "6-7 text The", "8 h3 Days", "9-10 text Work",
        "12 text Starter", "13 text Top", "14-15 text Most",
      ]
    )
  }

  @Test("are links to other pages where nothing but titles follows their announcement")
  func links() {
    #expect(
      outline("You may also like\nKerning for beginners\nPricing a logo").allSatisfy {
        $0.hasPrefix("(navigation)")
      }
    )
    #expect(outline("See also\nthe rules of your own guild, which differ.").count == 2)
  }

  @Test("say the title once, whatever the site adds to it")
  func title() {
    let text =
      "Mason vs Roofer - Who Earns More? - Trade Press\n\nMason vs Roofer: Who Earns More?\n\nA."
    let draft = PlainTextReader().read(SourceFile(text))
    #expect(draft.title?.firstLine == 1)
    #expect(draft.outline == ["5 text A."])
  }
}
