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

  @Test("is the same whatever the order of the keys")
  func order() {
    #expect(NameTree(keys: ["b", "ab", "a", "ab"]) == NameTree(keys: ["ab", "a", "b"]))
  }
}
