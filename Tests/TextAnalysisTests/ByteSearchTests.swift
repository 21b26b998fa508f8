import TestSupport
import TextAnalysis
import Testing

@Suite struct ByteSearchTests {
  @Test(
    "finds a text in another",
    arguments: [
      ("a weaver of cloth", "weaver", true), ("a weaver", "weavers", false), ("", "", true),
      ("cloth", "", true), ("", "cloth", false), ("aab", "ab", true), ("crème", "rè", true),
    ]
  )
  func holds(_ text: String, _ part: String, _ isHeld: Bool) {
    #expect(text.holds(part) == isHeld)
  }

  @Test("finds what comparing at every place finds", arguments: 0..<50 as Range<UInt64>)
  func everywhere(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func bytes(_ longest: Int) -> [UInt8] {
      (0..<Int.random(in: 0...longest, using: &random)).map { _ in
        UInt8.random(in: 0...1, using: &random)
      }
    }
    let (text, part) = (bytes(12), bytes(4))
    let isThere = (0...text.count).contains { text[$0...].starts(with: part) }
    #expect(text.holds(part) == isThere, "seed \(seed)")
  }
}
