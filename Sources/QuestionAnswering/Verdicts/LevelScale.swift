/// Words for degrees, in order: what "very high", "basic" or "every day" amount to.
enum LevelScale {
  /// The degree that a cell begins with, from 0 (none) to 6, or `nil` when it gives none.
  static func level(of text: String) -> Double? {
    var words = LowerCaseWords(text)
    guard let first = words.next() else { return nil }
    if first == "very", let second = words.next() {
      return levels[second].map { $0 >= 3 ? $0 + 1 : max(0.5, $0 - 1) }
    }
    if let level = levels[first] { return level }
    if first == "a", let second = words.next() { return amounts[second] }
    var wanted: Set<String> = ["every", "day"]
    wanted.remove(first)
    while !wanted.isEmpty, let word = words.next() { wanted.remove(word) }
    return wanted.isEmpty ? 5 : nil
  }

  /// What stands behind "a": "a lot", "a little".
  private static let amounts: [String: Double] = ["lot": 4, "great": 4, "good": 4, "little": 1.5]

  private static let levels: [String: Double] = [
    "none": 0, "no": 0, "never": 0, "seldom": 1, "rare": 1, "rarely": 1, "little": 1, "low": 1,
    "lower": 1, "light": 1.5, "basic": 1.5, "nice": 1.5, "optional": 1.5, "some": 2, "useful": 2.5,
    "medium": 3, "moderate": 3, "sometimes": 2, "common": 4, "often": 4, "solid": 4, "strong": 4,
    "high": 4, "higher": 4, "heavy": 4, "advanced": 4.5, "essential": 5, "always": 5, "daily": 5,
    "frequent": 4, "frequently": 4, "occasional": 2, "occasionally": 2, "constant": 5,
  ]

  /// Degrees of education, from none to a doctorate.
  static func education(of text: String) -> Double? {
    let folded = Array(text.lowercased().utf8)
    return degrees.first { word, _ in
      let word = Array(word.utf8)
      return folded.indices.contains { folded[$0...].starts(with: word) }
    }?.1
  }

  /// The first that a text contains decides.
  private static let degrees: [(String, Double)] = [
    ("doctor", 7), ("phd", 7), ("ph.d", 7), ("professional degree", 7), ("master", 6),
    ("bachelor", 5), ("associate", 4), ("postsecondary nondegree", 3), ("some college", 2.5),
    ("high school", 2), ("no formal", 1),
  ]
}

/// The words of a text that are made of ASCII letters and apostrophes, in lower case.
private struct LowerCaseWords: IteratorProtocol {
  private var bytes: String.UTF8View.Iterator
  private var word: [UInt8] = []

  init(_ text: String) { bytes = text.utf8.makeIterator() }

  mutating func next() -> String? {
    word.removeAll(keepingCapacity: true)
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "'"): word.append(byte)
      default: if !word.isEmpty { return String(decoding: word, as: UTF8.self) }
      }
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }
}
