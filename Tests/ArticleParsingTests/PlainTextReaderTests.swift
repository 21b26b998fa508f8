import ArticleParsing
import Testing

@Suite("Reading plain text")
struct PlainTextReaderTests {
  private func draft(_ text: String) -> DraftArticle { PlainTextReader().read(SourceFile(text)) }
  private func outline(_ text: String) -> [String] { draft(text).outline }

  @Test(
    "takes every mark of an item off, whatever blank follows it",
    arguments: [
      "- ", "* ", "• ", "·\t", "–  ", "✓ ", "\u{F0B7} ", "•\u{A0}", "1. ", "12) ", "3.\u{A0}",
    ]
  )
  func marks(mark: String) {
    #expect(outline("Law is a craft.\n\n\(mark)draft a will")[1...] == ["3 item 1.0 draft a will"])
  }

  @Test(
    "takes no other sign for the mark of an item",
    arguments: ["-draft", "123. draft", "1.5 hours", "→ draft", "-", "•"]
  )
  func noMarks(line: String) {
    #expect(
      outline("Law is a craft.\n\n\(line), and so on.")[1...] == ["3 text \(line), and so on."]
    )
  }

  @Test(
    "reads lists",
    arguments: [
      (
        "- comb\n    - fine\n- shears", ["1 item 1.0 comb", "2 item 1.1 fine", "3 item 1.0 shears"]
      ),
      ("- comb\n\n- shears", ["1 item 1.0 comb", "3 item 2.0 shears"]),
      ("- comb and\n  brush\n- shears", ["1-2 item 1.0 comb and brush", "3 item 1.0 shears"]),
      (
        "1. wash the hair\n2. cut the hair",
        ["1 item 1.0 wash the hair", "2 item 1.0 cut the hair"]
      ),
      (
        "1.  wash  it\n2.  cut  it\n3.  dry  it",
        ["1 item 1.0 wash it", "2 item 1.0 cut it", "3 item 1.0 dry it"]
      ),
    ]
  )
  func lists(text: String, expected: [String]) { #expect(outline(text) == expected) }

  @Test("takes three short lines without marks for a list that lost its bullets")
  func lostBullets() {
    #expect(
      outline("What a barber keeps\n\nSharp razors\nWarm towels\nCold drinks") == [
        "3 item 1.0 Sharp razors", "4 item 1.0 Warm towels", "5 item 1.0 Cold drinks",
      ]
    )
  }

  @Test("reads a line with a colon above a list without bullets as its heading")
  func announcedList() {
    #expect(
      outline("Bricks are heavy.\n\nTools:\nTrowel\nSpirit level\nMixer") == [
        "1 text Bricks are heavy.", "3 h2 Tools:", "4 item 1.0 Trowel", "5 item 1.0 Spirit level",
        "6 item 1.0 Mixer",
      ]
    )
  }

  @Test(
    "reads lines with labels as they are, not as headings",
    arguments: [
      "Roofer: Slates, Ladders\nMason: Chisels, Mortar",
      "Roofer: heights, wind\nMason: Chisels, Mortar",
      "Roofer: Slates, Ladders\nMason: dust, rain",
    ]
  )
  func labels(text: String) {
    let lines = text.split(separator: "\n")
    #expect(
      outline("Stone lasts.\n\nWhat each needs\n\n\(text)") == [
        "1 text Stone lasts.", "3 h2 What each needs", "5 text \(lines[0])", "6 text \(lines[1])",
      ]
    )
  }

  @Test("folds blanks inside a line")
  func blanks() {
    #expect(outline("A  roofer\u{A0} climbs \t up.") == ["1 text A roofer climbs up."])
  }

  @Test(
    "knows headings by capitals, underlines, numbers, question marks and what follows them",
    arguments: [
      ("PAY AND HOURS\n\nFair.", "3 h2 PAY AND HOURS"),
      ("Pay\n===\n\nFair.", "3 h1 Pay"),
      ("pay and hours\n---\n\nFair.", "3 h2 pay and hours"),
      ("2. Pay and Hours\nFair pay.", "3 h3 Pay and Hours"),
      ("1. Is the pay fair?\nYes.", "3 h3 Is the pay fair?"),
      ("How is the pay?\nFair.", "3 h2 How is the pay?"),
      ("Pay and hours\n\nFair.", "3 h2 Pay and hours"),
      ("Pay\n9/10", "3 h2 Pay"),
      ("Pay\n- fair", "3 h2 Pay"),
      ("pay and hours\n\nFair.", "3 text pay and hours"),
      ("Pay is fair, and hours are short.\n\nFair.", "3 text Pay is fair, and hours are short."),
      ("£20 - £30\n\nFair.", "3 text £20 - £30"),
      ("Mason → Roofer\n\nFair.", "3 text Mason → Roofer"),
    ]
  )
  func headings(text: String, expected: String) {
    #expect(outline("A mason works outdoors.\n\n\(text)")[1] == expected)
  }

  @Test("takes a short line with a full stop for a heading only where all lines are blocks")
  func denseHeadings() {
    let lines = ["A mason lays stone.", "The stone is cut before."]
    let dense = Array(repeating: lines, count: 4).flatMap { $0 } + ["Final Words.", "It stays."]
    #expect(outline(dense.joined(separator: "\n")).contains("9 h2 Final Words."))
    #expect(outline(dense.joined(separator: "\n\n")).contains("17 text Final Words."))
  }

  @Test("sets headings that come back, and places, below the headings that do not")
  func levels() {
    let text = """
      Work

      Mason

      Walls.

      Roofer

      Roofs.

      Pay

      Mason

      Good.

      Roofer

      Better.

      Scotland

      Less.
      """
    #expect(
      outline("Stone lasts.\n\n" + text).filter { $0.contains(" h") } == [
        "3 h2 Work", "5 h4 Mason", "9 h4 Roofer", "13 h2 Pay", "15 h4 Mason", "19 h4 Roofer",
        "23 h3 Scotland",
      ]
    )
  }

  @Test("sets other headings below those in capitals")
  func capitals() {
    let text = "DUTIES\n\nMason\n\n- walls\n\nPAY\n\nFair.\n\nHOURS\n\nLong."
    #expect(
      outline("Stone lasts.\n\n" + text).filter { $0.contains(" h") } == [
        "3 h2 DUTIES", "5 h3 Mason", "9 h2 PAY", "13 h2 HOURS",
      ]
    )
  }
}

@Suite("Wrapped lines of plain text")
struct WrappedTextTests {
  /// A text that is wrapped at about sixty characters, with `lines` at its end.
  private func outline(_ lines: String) -> [String] {
    let line = "The clerk of the court keeps the list and calls the cases,\n"
    let text = String(repeating: line + line + "and that is all.\n\n", count: 4)
    return Array(PlainTextReader().read(SourceFile(text + lines)).outline.dropFirst(4))
  }

  @Test("joins the lines of a paragraph and ends it with a short one")
  func paragraphs() {
    #expect(
      outline(
        "A bailiff carries out what the court has ordered, often in\nthe early morning.\nAlone."
      ) == [
        "17-18 text A bailiff carries out what the court has ordered, often in the early morning.",
        "19 text Alone.",
      ]
    )
  }

  @Test("leaves no blank in a word that a line's end divides")
  func brokenWords() {
    #expect(
      outline("The court pays for a course of evening classes and a two-\nyear diploma.") == [
        "17-18 text The court pays for a course of evening classes and a two-year diploma."
      ]
    )
  }

  @Test("joins an item with the lines that go on with it")
  func items() {
    #expect(
      outline(
        "* serves papers on people who would much rather not have\nthem\n* waits\n* calls\n  again"
      ) == [
        "17-18 item 1.0 serves papers on people who would much rather not have them",
        "19 item 1.0 waits", "20-21 item 1.0 calls again",
      ]
    )
  }

  @Test("begins anew where a sentence has ended and a label follows")
  func labels() {
    let bailiff = "Bailiff: patience, strong shoes and a calm voice at the door."
    #expect(
      outline("\(bailiff)\nClerk: order.") == ["17 text \(bailiff)", "18 text Clerk: order."]
    )
  }
}
