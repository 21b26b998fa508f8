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

  @Test("finds a byte wherever it stands", arguments: 0..<50 as Range<UInt64>)
  func byte(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Bytes that differ in one bit, around the lengths that are looked at together.
    let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
      [0, 1, 40, 41, 168, 255].randomElement(using: &random) ?? (0 as UInt8)
    }
    for byte in UInt8.min...UInt8.max {
      #expect(bytes.holds(byte) == bytes.contains(byte), "\(byte), seed \(seed)")
    }
  }
}
