/// Words for degrees, in order: what "very high", "basic" or "every day" amount to.
enum LevelScale {
  /// The degree that a cell begins with, from 0 (none) to 6, or `nil` when it gives none.
  static func level(of text: String) -> Double? {
    let words = text.lowercased().utf8.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) && byte != UInt8(ascii: "'")
    }.map { String(decoding: Array($0), as: UTF8.self) }
    guard let first = words.first else { return nil }
    if first == "very", words.count > 1 {
      return levels[words[1]].map { $0 >= 3 ? $0 + 1 : max(0.5, $0 - 1) }
    }
    if let level = levels[first] { return level }
    if words.contains("every"), words.contains("day") { return 5 }
    return nil
  }

  private static let levels: [String: Double] = [
    "none": 0, "no": 0, "never": 0, "seldom": 1, "rare": 1, "rarely": 1, "little": 1, "low": 1,
    "lower": 1, "light": 1.5, "basic": 1.5, "nice": 1.5, "optional": 1.5, "some": 2, "useful": 2.5,
    "medium": 3, "moderate": 3, "sometimes": 2, "common": 4, "often": 4, "solid": 4, "strong": 4,
    "high": 4, "higher": 4, "heavy": 4, "advanced": 4.5, "essential": 5, "always": 5, "daily": 5,
  ]

  /// Degrees of education, from none to a doctorate.
  static func education(of text: String) -> Double? {
    let folded = text.lowercased()
    for (word, level) in degrees where folded.contains(word) { return level }
    return nil
  }

  /// The first that a text contains decides.
  private static let degrees: [(String, Double)] = [
    ("doctor", 7), ("phd", 7), ("ph.d", 7), ("professional degree", 7), ("master", 6),
    ("bachelor", 5), ("associate", 4), ("postsecondary nondegree", 3), ("some college", 2.5),
    ("high school", 2), ("no formal", 1),
  ]
}
