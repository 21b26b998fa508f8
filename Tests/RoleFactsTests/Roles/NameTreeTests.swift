import TestSupport
import TextAnalysis
import Testing

@testable import RoleFacts

@Suite("Looking for all keys of names at once")
struct NameTreeTests {
  private let tree = NameTree(keys: ["nurse", "nursemanager", "midwife", "frontenddeveloper", "rn"])

  /// The keys that begin with the first word of a text, each with the number of its words.
  private func keys(in text: String, longest: Int = 4) -> [String] {
    var result: [String] = []
    tree.forEachKey(in: Analyzer().tokens(in: text), from: 0, longest: longest) { key, words in
      result.append("\(tree.keys[key]) \(words.count)")
    }
    return result
  }

  @Test(
    "finds every key that begins with a word, the shortest first",
    arguments: [
      ("nurse managers lead", ["nurse 1", "nursemanager 2"]), ("Midwives", ["midwife 1"]),
      ("front-end developer", ["frontenddeveloper 3"]),
      ("frontend developers", ["frontenddeveloper 2"]), ("RN on call", ["rn 1"]),
      ("nurses and managers", ["nurse 1", "nursemanager 3"]),
    ]
  )
  func found(text: String, expected: [String]) { #expect(keys(in: text) == expected) }

  @Test(
    "finds nothing in other words, in parts of words or behind a joining word",
    arguments: ["nursery", "nursing", "midwifery", "the nurse", "front developer", "r"]
  )
  func notFound(text: String) { #expect(keys(in: text).isEmpty) }

  @Test("looks no further than the longest name")
  func longest() { #expect(keys(in: "nurse manager", longest: 1) == ["nurse 1"]) }

  @Test(
    "tells whether a word is a key by itself",
    arguments: [
      ("nurse", true), ("Nurses", true), ("midwives", true), ("RN", true), ("nursery", false),
      ("manager", false), ("front", false), ("frontenddevelopers", true), ("n", false),
    ]
  )
  func key(word: String, isKey: Bool) {
    #expect(tree.isKey(1, of: Analyzer().tokens(in: "one \(word) more")) == isKey)
  }

  @Test("no key goes on behind a gap that cannot be bridged", arguments: 0..<40 as Range<UInt64>)
  func gaps(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = ["nurse", "managers", "front", "end", "developer", "and", "rn", "midwives", "the"]
    let text = (0..<12).map { _ in words.randomElement(using: &random) ?? "" }
    let tokens = Analyzer().tokens(in: text.joined(separator: " "))
    let places = tokens.indices.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
    let bare = places.map { tokens[$0] }
    for gap in places.indices.dropLast() {
      for start in 0...gap {
        tree.forEachKey(in: bare, from: start, longest: 4) { key, words in
          guard words.upperBound > gap + 1 else { return }
          #expect(
            tree.mayBridge(gap, of: places, in: tokens, longest: 4),
            "\(tree.keys[key]) in \(text) without all but \(places), seed \(seed)"
          )
        }
      }
    }
  }

  @Test(
    "knows most gaps that no name bridges",
    arguments: [
      ("front web end", true), ("nurse (the) manager", true), ("nurse RN midwife", false),
      ("one two three", false), ("rn (a) nurse", false),
    ]
  )
  func bridge(text: String, mayBridge: Bool) {
    let tokens = Analyzer().tokens(in: text)
    #expect(tree.mayBridge(0, of: [0, 2], in: tokens, longest: 4) == mayBridge)
  }

  @Test("is the same whatever the order of the keys")
  func order() {
    #expect(NameTree(keys: ["b", "ab", "a", "ab"]) == NameTree(keys: ["ab", "a", "b"]))
  }
}
