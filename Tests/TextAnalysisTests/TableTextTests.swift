import Testing
import TextAnalysis

@Suite("Tables of words")
struct TableTextTests {
  @Test(
    "are cut at every separator, and empty parts are left out",
    arguments: [
      ("a b", ["a", "b"]), (" a  b ", ["a", "b"]), ("é ü", ["é", "ü"]), ("", []), ("  ", []),
    ]
  )
  func parts(table: String, expected: [String]) { #expect(table.parts(at: " ") == expected) }
}
