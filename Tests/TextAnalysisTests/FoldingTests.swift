import Testing
import TextAnalysis

@Suite struct FoldingTests {
  @Test(
    "brings spellings of one word together",
    arguments: [
      ("", ""),
      ("Welder", "welder"),
      ("already folded, (with) signs 42", "already folded, (with) signs 42"),
      ("RÉSUMÉ", "resume"),
      ("cafe\u{301}", "cafe"),
      ("ﬁnance", "finance"),
      ("Ｏｆｆｉｃｅ", "office"),
      ("Straße", "strasse"),
      ("Ålesund", "alesund"),
      ("co\u{AD}operate", "cooperate"),
      ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
    ]
  )
  func folds(_ text: String, _ expected: String) {
    #expect(Folding.fold(text) == expected)
  }

  @Test("folding a folded text changes nothing", arguments: ["naïve", "İstanbul", "ẛ̣", "²ˢᵗ", "Ǆ"])
  func isIdempotent(_ text: String) {
    let once = Folding.fold(text)
    #expect(Array(Folding.fold(once).utf8) == Array(once.utf8))
  }

  @Test("a long run of accents costs no more than its length", .timeLimit(.minutes(1)))
  func marksAreLinear() {
    let marks = String(repeating: "\u{301}\u{323}", count: 500_000)
    #expect(Folding.fold("a" + marks) == "a")
  }
}
