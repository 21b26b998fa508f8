import TestSupport
import Testing

@testable import RoleFacts

@Suite("Facts that were met before")
struct SeenFactsTests {
  @Test("are told by role, attribute, words and line", arguments: 0..<5 as Range<UInt64>)
  func sameAsSet(seed: UInt64) {
    struct Key: Hashable {
      let role: Int
      let attribute: String
      let raw: String
      let line: Int
    }
    var random = SeededGenerator(seed: seed)
    var seen = SeenFacts()
    var known: Set<Key> = []
    for _ in 0..<5000 {
      let key = Key(
        role: .random(in: 0..<3, using: &random),
        attribute: ["tool", "skill"].randomElement(using: &random) ?? "",
        raw: String(repeating: "ab", count: .random(in: 1..<20, using: &random)),
        line: .random(in: 1..<40, using: &random)
      )
      let isNew = seen.insert(
        RoleID(key.role),
        Attribute(key.attribute),
        key.raw,
        line: key.line
      )
      #expect(isNew == known.insert(key).inserted, "seed \(seed)")
    }
  }
}
