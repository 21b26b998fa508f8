import Testing

@testable import RoleFacts

@Suite("Cutting enumerations")
struct ItemListTests {
  @Test(
    "cuts at commas and at short conjunctions, and drops small words in front",
    arguments: [
      ("shears, wire and ribbon", ["shears", "wire", "ribbon"]),
      ("a drill; the saw, or some glue.", ["drill", "saw", "glue"]),
      ("drill bits (10, 12 and 14 mm), saw", ["drill bits (10, 12 and 14 mm)", "saw"]),
      ("milk and cheese or eggs", ["milk", "cheese", "eggs"]),
      ("£1,200 a month, board", ["£1,200 a month", "board"]),
      (
        "reading long files all day and writing short letters at night",
        ["reading long files all day and writing short letters at night"]
      ),
      ("scissors", ["scissors"]), (" , ", []),
    ] as [(String, [String])]
  )
  func items(text: String, expected: [String]) { #expect(ItemList.items(in: text) == expected) }

  @Test(
    "cuts an item or a cell only where it enumerates plainly",
    arguments: [
      ("patience, tact", .item, ["patience", "tact"]),
      ("patience, tact", .cell, ["patience, tact"]),
      ("calm, precise letter writing", .item, ["calm, precise letter writing"]),
      ("banks and insurers", .item, ["banks and insurers"]),
      ("drafting, filing and typing", .cell, ["drafting, filing and typing"]),
      ("drafting, filing, typing and copying", .cell, ["drafting", "filing", "typing", "copying"]),
      (
        "letters, oral and written reports, drafts", .line,
        ["letters", "oral and written reports", "drafts"]
      ),
      ("shears, wire and ribbon", .line, ["shears", "wire", "ribbon"]),
    ] as [(String, ItemList.Place, [String])]
  )
  func places(text: String, place: ItemList.Place, expected: [String]) {
    #expect(ItemList.items(in: text, at: place) == expected)
  }

  @Test(
    "tells programming languages from other tools",
    arguments: [
      ("Python", true), ("C++", true), ("HTML/CSS", true), ("SQL", true), ("Clio", false),
      ("R and D", false), ("", false),
    ]
  )
  func languages(item: String, expected: Bool) {
    #expect(ProgrammingLanguages.contains(item) == expected)
  }
}
