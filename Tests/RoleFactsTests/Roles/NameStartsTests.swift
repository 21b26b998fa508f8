import TextAnalysis
import Testing

@testable import RoleFacts

@Suite("Passing over words that begin no name")
struct NameStartsTests {
  private let starts = NameStarts(keys: ["midwife", "aideofcamp", "spy", "woman"])

  @Test(
    "never passes over a word that begins a key",
    arguments: ["midwife", "midwives", "ai", "aide", "aides", "spies", "spy", "women", "mid"]
  )
  func begins(term: String) { #expect(starts.mayBegin(with: term)) }

  @Test("passes over other words", arguments: ["teacher", "hospital", "gardens", "ward"])
  func others(term: String) { #expect(!starts.mayBegin(with: term)) }
}
