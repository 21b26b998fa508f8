import ArticleParsing

/// Words by which a table says how much: words of the language, kept as data.
enum Levels {
  /// Whether a text gives a degree rather than a thing.
  ///
  /// "Very high", "Nice to have" and "High: all day" do; "High school diploma" does not.
  static func contains(_ text: String) -> Bool {
    guard mayBegin(text) else { return false }
    let head = text.lowercased().prefix { !":;,(–—".contains($0) }
    let words = LineShape.words(String(head)).map { $0.filter { $0.isLetter || $0 == "-" } }
    return words.first.map { levels.contains($0) } ?? false
      && words.allSatisfy { levels.contains($0) || besides.contains($0) }
  }

  /// Whether the first word of a text is a level, or has letters that are not looked at here.
  private static func mayBegin(_ text: String) -> Bool {
    var word: [UInt8] = []
    for byte in text.utf8.drop(while: { $0 <= 0x20 }) {
      if byte >= 0x80 { return true }
      if byte <= 0x20 || ":;,(".utf8.contains(byte) { break }
      if NumberReader.isLetter(byte) || byte == UInt8(ascii: "-") { word.append(byte | 0x20) }
      if word.count > longestByteCount { return false }
    }
    return levels.contains(String(decoding: word, as: UTF8.self))
  }

  private static let longestByteCount = levels.map(\.utf8.count).max() ?? 0

  private static let levels: Set<String> = [
    "high", "low", "medium", "moderate", "light", "heavy", "basic", "solid", "advanced", "strong",
    "essential", "useful", "nice", "optional", "common", "rare", "seldom", "often", "never",
    "higher", "lower", "very", "weak", "extensive", "minimal",
    "important", "critical", "limited", "rarely", "sometimes", "frequent", "occasional",
  ]

  private static let besides: Set<String> = [
    "to", "have", "needed", "required", "and", "or", "but", "than", "not",
  ]
}
