import ArticleParsing
import Testing

@Suite("The form of a line")
struct LineShapeTests {
  @Test("divides words at any white space")
  func words() {
    #expect(LineShape.words(" a\u{A0}b\t c\n").map(String.init) == ["a", "b", "c"])
    #expect(LineShape.words(" \t").isEmpty)
  }

  @Test(
    "knows the end of a sentence behind quotation marks and brackets",
    arguments: [
      ("It rains.", true), ("It rains!”", true), ("(It rains?)", true), ("It rains …", true),
      ("It rains", false), ("It rains:", false), ("3.5", false), ("", false), ("”)", false),
    ]
  )
  func endsSentence(text: String, expected: Bool) {
    #expect(LineShape.endsSentence(text) == expected)
  }

  @Test(
    "measures a label in bytes",
    arguments: [
      ("Café: open", 5), ("Tools: a: b", 5), ("Roofer, aged 50: calm", 15), ("10 years: calm", 8),
      ("Tools:oven", nil), ("Tools: ", nil), ("Tools", nil), (": oven", nil),
      ("(Tools: oven)", nil),
      ("Why? Tools: oven", nil), ("a → b: c", nil), ("", nil),
    ]
  )
  func labelLength(text: String, expected: Int?) {
    #expect(LineShape.labelLength(text) == expected)
  }
}

@Suite("Places")
struct PlacesTests {
  @Test(
    "are found by all their names, the longest first",
    arguments: [
      ("Nurses in the US and the U.K. earn more", ["United States", "United Kingdom"]),
      ("tell us about germany", ["Germany"]), ("NHS pay", ["United Kingdom"]),
      ("New Mexico", ["New Mexico"]), ("Mexico and New Mexico", ["Mexico", "New Mexico"]),
      ("West Virginia", ["West Virginia"]), ("Latin America", ["Latin America"]),
      ("South American vets", ["South America"]), ("american vets", ["United States"]),
      ("gulf states", ["Gulf states"]), ("a gulf between them", []), ("the Gulf", ["Gulf states"]),
      ("Polish law", ["Poland"]), ("polish the floor", []), ("Indiana", ["Indiana"]), ("", []),
    ]
  )
  func mentions(text: String, expected: [String]) { #expect(Places.mentions(in: text) == expected) }

  @Test(
    "are known when nothing else stands in a line",
    arguments: [
      ("USA", true), ("U.S.", true), ("United Kingdom", true), ("india", true), ("Scotland:", true),
      ("us", false), ("Jobs in India", false), ("United", false), ("", false),
    ]
  )
  func isPlace(text: String, expected: Bool) { #expect(Places.isPlace(text) == expected) }

  @Test("have one name each")
  func names() {
    #expect(Set(Places.names).count == Places.names.count)
    #expect(Places.names.allSatisfy { Places.mentions(in: $0) == [$0] })
  }
}
