/// Words for degrees, in order: what "very high", "basic" or "every day" amount to.
enum LevelScale {
  /// The degree that a cell begins with, from 0 (none) to 6, or `nil` when it gives none.
  static func level(of text: String) -> Double? {
    var words = LowerCaseWords(text)
    guard let range = words.next() else { return nil }
    let first = words.text(range)
    if first == "very", let second = words.next() {
      return levels[words.text(second)].map { $0 >= 3 ? $0 + 1 : max(0.5, $0 - 1) }
    }
    if let level = levels[first] { return level }
    if first == "a", let second = words.next() { return amounts[words.text(second)] }
    var (hasEvery, hasDay) = (first == "every", first == "day")
    while !(hasEvery && hasDay), let word = words.next() {
      hasEvery = hasEvery || words.isWord(Self.every, at: word)
      hasDay = hasDay || words.isWord(Self.day, at: word)
    }
    return hasEvery && hasDay ? 5 : nil
  }

  private static let every = Array("every".utf8)
  private static let day = Array("day".utf8)

  /// What stands behind "a": "a lot", "a little".
  private static let amounts: [String: Double] = ["lot": 4, "great": 4, "good": 4, "little": 1.5]

  private static let levels: [String: Double] = [
    "none": 0, "no": 0, "never": 0, "seldom": 1, "rare": 1, "rarely": 1, "little": 1, "low": 1,
    "lower": 1, "light": 1.5, "basic": 1.5, "nice": 1.5, "optional": 1.5, "some": 2, "useful": 2.5,
    "medium": 3, "moderate": 3, "sometimes": 2, "common": 4, "often": 4, "solid": 4, "strong": 4,
    "high": 4, "higher": 4, "heavy": 4, "advanced": 4.5, "essential": 5, "always": 5, "daily": 5,
    "many": 4, "much": 4, "few": 1, "several": 3, "hardly": 0.5, "minimal": 1, "limited": 1,
    "average": 3, "intense": 4.5, "critical": 5, "required": 5, "mandatory": 5, "weekly": 3.5,
    "monthly": 2.5, "big": 4, "small": 1, "excellent": 5, "poor": 1, "weak": 1, "fair": 2.5,
    "considerable": 4, "extensive": 4.5, "extreme": 5.5, "huge": 5, "regular": 3.5,
    "regularly": 3.5, "frequent": 4, "frequently": 4, "occasional": 2, "occasionally": 2,
    "constant": 5,
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

/// Where the words of a text stand that are made of ASCII letters and apostrophes.
private struct LowerCaseWords: IteratorProtocol {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func next() -> Range<Int>? {
    while offset < bytes.count, !Self.isWordByte(bytes[offset]) { offset += 1 }
    let start = offset
    while offset < bytes.count, Self.isWordByte(bytes[offset]) { offset += 1 }
    return start < offset ? start..<offset : nil
  }

  /// A word in lower case.
  func text(_ word: Range<Int>) -> String {
    String(decoding: bytes[word].lazy.map { $0 | 0x20 }, as: UTF8.self)
  }

  func isWord(_ text: [UInt8], at word: Range<Int>) -> Bool {
    word.count == text.count
      && text.indices.allSatisfy { bytes[word.lowerBound + $0] | 0x20 == text[$0] }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    // The bit tells capitals from small letters, and is set in an apostrophe.
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "'")
  }
}
