/// What the form of one line says about its part in the article.
package enum LineShape {
  /// Words divided by white space.
  package static func words(_ text: String) -> [Substring] {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else {
      return text.utf8.split { $0 <= 0x20 }.map { Substring($0) }
    }
    return text.split(whereSeparator: \.isWhitespace)
  }

  /// Whether a line could be a heading by its form alone: short, begins like a title, does not end
  /// like a sentence.
  static func isHeadingLike(_ text: String, dense: Bool) -> Bool {
    let words = words(text)
    guard (1...14).contains(words.count), text.utf8.count <= 90 || text.count <= 90 else {
      return false
    }
    guard startsLikeTitle(text), !isValue(text), !hasListMarks(text) else { return false }
    guard let last = text.unicodeScalars.last else { return false }
    switch last {
    case "?", "!": return true
    case ".": return (dense && words.count <= 4) || endsWithAbbreviation(text)
    case ":": return words.count <= 6 && isTitleCase(text)
    case ",", ";", "…", "-", "–": return false
    default: break
    }
    if let colon = text.range(of: ": ") {
      return isTitleCase(String(text[colon.upperBound...])) && words.count <= 8
    }
    return words.count <= 12
  }

  /// Whether every longer word begins with a capital letter or a digit.
  static func isTitleCase(_ text: String) -> Bool {
    let words = words(text)
    guard let first = words.first, startsLikeTitle(String(first)) else { return false }
    return words.allSatisfy { word in
      guard let letter = word.first(where: \.isLetter) else { return true }
      return letter.isUppercase || word.count <= 3 || smallWords.contains(word.lowercased())
    }
  }

  private static let smallWords: Set<String> = [
    "with", "from", "into", "between", "versus", "over", "your", "their",
  ]

  /// Whether a line has letters and none of them is a small one.
  static func isAllCapitals(_ text: String) -> Bool {
    var letters = 0
    for character in text where character.isLetter {
      guard character.isUppercase else { return false }
      letters += 1
    }
    return letters >= 3
  }

  /// A line that is nothing but a figure: "9/10", "$140k - $250k", "12 %".
  package static func isValue(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    let letters = text.filter(\.isLetter).count
    let digits = text.filter(\.isNumber).count
    return letters <= digits
  }

  /// Whether a line ends the way a sentence does.
  package static func endsSentence(_ text: String) -> Bool {
    guard let last = text.last(where: { !"\"”’')]".contains($0) }) else { return false }
    return ".!?…".contains(last)
  }

  /// The words before the first ": " of a line, when they are few enough to be a label.
  ///
  /// - Returns: UTF-8 length of the label, without the colon.
  package static func labelLength(_ text: String) -> Int? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let label = text[..<colon]
    let rest = text[text.utf8.index(after: colon)...]
    guard rest.first == " ", words(String(rest)).first != nil else { return nil }
    guard (1...6).contains(words(String(label)).count), label.utf8.count <= 60 else { return nil }
    guard !label.contains(where: { ".?!;→(".contains($0) }), startsLikeTitle(String(label)) else {
      return nil
    }
    return label.utf8.count
  }

  private static func startsLikeTitle(_ text: String) -> Bool {
    guard let first = text.first(where: { !"\"“‘'([".contains($0) }) else { return false }
    return first.isUppercase || first.isNumber
  }

  private static let listMarks = ["→", "->", " | ", " / ", "://"].map { Array($0.utf8) }

  private static func hasListMarks(_ text: String) -> Bool {
    if text.hasPrefix("@") { return true }
    let bytes = Array(text.utf8)
    return listMarks.contains { mark in
      guard let first = mark.first else { return false }
      return bytes.indices.contains { index in
        bytes[index] == first && bytes[index...].starts(with: mark)
      }
    }
  }

  private static func endsWithAbbreviation(_ text: String) -> Bool {
    ["(FAQs).", "(FAQ).", "FAQs.", "etc."].contains { text.hasSuffix($0) }
  }
}

extension String {
  /// The first place where `words` stand, or `nil`.
  func range(of words: String) -> Range<Index>? {
    firstRange(of: words)
  }
}
