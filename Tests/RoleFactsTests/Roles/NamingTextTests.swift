import TextAnalysis
import Testing

@testable import RoleFacts

@Suite("A text in which names of roles are looked for")
struct NamingTextTests {
  private let analyzer = Analyzer()

  private static let texts = [
    "Registered Nurse (RN) vs Midwife: which one?", "Nurse or midwife? It depends",
    "U.S. nurses | jobs",
    "Baker - what bakers do - and earn", "Plain words",
    "Chef (head) and baker (pastry) – both! cook",
    "(RN) nurse", "? : -", "",
  ]

  /// Terms with their places, which say all about the words of a text.
  private func words(_ tokens: some Sequence<Token>) -> [String] {
    tokens.map { "\($0.term) \($0.stem) \($0.range)" }
  }

  @Test("has the words of its beginning cut anew, wherever the text is cut", arguments: texts)
  func beginnings(text: String) {
    let all = analyzer.tokens(in: text)
    for end in text.indices where text[end] == " " {
      let beginning = String(text[..<end])
      let (known, anew) = (
        NamingText(beginning.utf8, all, analyzer: analyzer),
        NamingText(beginning, analyzer: analyzer)
      )
      #expect(words(known.tokens) == words(analyzer.tokens(in: beginning)), "\(beginning)")
      #expect(words(known.tokens) == words(anew.tokens), "\(beginning)")
      #expect(words(known.lead.tokens) == words(anew.lead.tokens), "\(beginning)")
      #expect(known.hasTagline == anew.hasTagline, "\(beginning)")
    }
  }

  @Test(
    "leads with the words in front of a mark, without remarks",
    arguments: zip(
      texts,
      [
        "Registered Nurse vs Midwife", "Nurse or midwife", "U.S. nurses", "Baker", "Plain words",
        "Chef and baker", "(RN) nurse", "? : -", "",
      ]
    )
  )
  func lead(text: String, lead: String) {
    let naming = NamingText(text, analyzer: analyzer)
    #expect(words(naming.lead.tokens) == words(analyzer.tokens(in: lead)))
    #expect(naming.hasTagline == (lead.utf8.count < text.utf8.count))
  }
}
