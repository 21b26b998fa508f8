/// What the form of one line says about its part in the article.
package enum LineShape {
  /// Words divided by white space.
  package static func words(_ text: String) -> [Substring] {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else {
      return text.utf8.split { $0 <= 0x20 }.map { Substring($0) }
    }
    if text.unicodeScalars.allSatisfy(\.standsAlone) {
      return text.utf8.split(whereSeparator: isBlank).map { Substring($0) }
    }
    return text.split(whereSeparator: \.isWhitespace)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// How many words white space divides a text into.
  package static func wordCount(_ text: String) -> Int { count(of: text) }

  private static func count(of text: some StringProtocol) -> Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      guard byte < 0x80 else { return wideWordCount(text) }
      let isBlank = isBlank(byte)
      if !isBlank, !isInWord { count += 1 }
      isInWord = !isBlank
    }
    return count
  }

  /// The word count of a text that is not all ASCII.
  private static func wideWordCount(_ text: some StringProtocol) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isBlank = scalar.isBlank
      if !isBlank, !isInWord { count += 1 }
      isInWord = !isBlank
    }
    return count
  }

  /// Whether a line could be a heading by its form alone: short, begins like a title, does not end
  /// like a sentence.
  static func isHeadingLike(_ text: String, dense: Bool) -> Bool {
    // Fourteen words of a heading are not as long as this.
    guard text.utf8.count <= 400, startsLikeTitle(text), text.isNoLonger(than: 90),
      let last = text.unicodeScalars.last
    else { return false }
    let wordCount = wordCount(text)
    guard (1...14).contains(wordCount), !isValue(text), !hasListMarks(text),
      !isPriced(text, wordCount)
    else { return false }
    switch last {
    case "?", "!": return true
    case ".": return (dense && wordCount <= 4) || endsWithAbbreviation(text)
    case ":": return wordCount <= 6 && isTitleCase(text[...])
    case ",", ";", "…", "-", "–": return false
    default: break
    }
    if let colon = colonAndBlank(text) {
      return wordCount <= 8 && isTitleCase(text[colon...])
    }
    return wordCount <= 12
  }

  /// Where the words behind the first ": " of a text begin.
  private static func colonAndBlank(_ text: String) -> String.Index? {
    var previous: UInt8 = 0
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      if byte == 0x20, previous == UInt8(ascii: ":") { return text.utf8.index(after: index) }
      previous = byte
    }
    return nil
  }

  /// Whether a line of few words ends with an amount of money, and has no number in front: "West Virginia
  /// $58,060".
  private static func isPriced(_ text: String, _ wordCount: Int) -> Bool {
    guard (2...4).contains(wordCount), text.utf8.first.map({ !(0x30...0x39).contains($0) }) ?? true,
      let sum = words(text).last?.unicodeScalars, let sign = sum.first,
      ["$", "€", "£", "₹", "¥"].contains(sign)
    else { return false }
    return sum.dropFirst().allSatisfy { $0.isDigit || ",.kK".unicodeScalars.contains($0) }
  }

  /// Whether every longer word begins with a capital letter or a digit.
  private static func isTitleCase(_ text: Substring) -> Bool {
    let words = words(String(text))
    guard let first = words.first, startsLikeTitle(first) else { return false }
    return words.allSatisfy { word in
      guard let letter = word.unicodeScalars.first(where: \.isLetter) else { return true }
      return letter.isCapital || word.first == "(" || word.count <= 3
        || smallWords.contains(word.lowercased())
    }
  }

  private static let smallWords: Set<String> = [
    "with", "from", "into", "between", "versus", "over", "your", "their",
  ]

  /// Whether a line has letters and none of them is a small one.
  static func isAllCapitals(_ text: String) -> Bool {
    var letterCount = 0
    for scalar in text.unicodeScalars where scalar.isLetter {
      guard scalar.isCapital else { return false }
      letterCount += 1
    }
    return letterCount >= 3
  }

  /// A line that is nothing but a figure: "9/10", "$140k - $250k", "12 %".
  package static func isValue(_ text: String) -> Bool {
    // A figure is no longer than this.
    guard text.utf8.count <= 400 else { return false }
    var letterCount = 0
    var digitCount = 0
    for scalar in text.unicodeScalars {
      if scalar.isLetter {
        letterCount += 1
      } else if scalar.isDigit {
        digitCount += 1
      }
    }
    return digitCount > 0 && letterCount <= digitCount
  }

  /// Whether a line ends the way a sentence does.
  package static func endsSentence(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case "\"", "”", "’", "'", ")", "]": continue
      case ".", "!", "?", "…": return true
      default: return false
      }
    }
    return false
  }

  /// The words before the first ": " of a line, when they are few enough to be a label.
  ///
  /// - Returns: UTF-8 length of the label, without the colon.
  package static func labelLength(_ text: String) -> Int? {
    var length = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: ":") { break }
      length += 1
      guard length <= 60, !endsLabel(byte) else { return nil }
    }
    guard length > 0, length + 2 < text.utf8.count else { return nil }
    let colon = text.utf8.index(text.startIndex, offsetBy: length)
    let rest = text[text.utf8.index(after: colon)...]
    guard rest.utf8.first == 0x20, rest.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    let label = text[..<colon]
    guard !label.unicodeScalars.contains("→"), (1...6).contains(count(of: label)),
      startsLikeTitle(label)
    else { return nil }
    return length
  }

  /// Whether a few words stand in front of a colon or, as in "Forester - chainsaw", of a dash.
  static func isLabelled(_ text: String) -> Bool {
    if labelLength(text) != nil { return true }
    let words = words(text)
    guard let dash = words.firstIndex(where: { ["-", "–", "—"].contains($0) }) else { return false }
    return (1...3).contains(dash) && dash + 1 < words.count && startsLikeTitle(words[0])
      && !endsSentence(text) && text.utf8.last != UInt8(ascii: "?")
  }

  /// Whether a byte stands in no label.
  private static func endsLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"),
      UInt8(ascii: "("):
      true
    default: false
    }
  }

  private static func startsLikeTitle(_ text: some StringProtocol) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "“", "‘", "'", "(", "[": continue
      default: return scalar.isCapital || scalar.isDigit
      }
    }
    return false
  }

  /// Whether a line has marks of lists, leaders or addresses: "→", "->", " | ", " / ", "...", "://".
  private static func hasListMarks(_ text: String) -> Bool {
    if text.utf8.first == UInt8(ascii: "@") { return true }
    var (before, previous): (Unicode.Scalar, Unicode.Scalar) = ("\0", "\0")
    for scalar in text.unicodeScalars {
      switch (before, previous, scalar) {
      case (_, _, "→"), (_, "-", ">"), (" ", "|", " "), (" ", "/", " "), (":", "/", "/"),
        (".", ".", "."):
        return true
      default: (before, previous) = (previous, scalar)
      }
    }
    return false
  }

  private static func endsWithAbbreviation(_ text: String) -> Bool {
    ["(FAQs).", "(FAQ).", "FAQs.", "etc."].contains { text.hasSuffix($0) }
  }
}

extension Unicode.Scalar {
  /// Whether the character is a letter, as far as it tells without its accents.
  var isLetter: Bool {
    guard isASCII else { return !isPunctuationMark && properties.isAlphabetic }
    return ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }

  /// Whether the character is a capital letter.
  var isCapital: Bool {
    isASCII ? ("A"..."Z").contains(self) : !isPunctuationMark && properties.isUppercase
  }

  /// Whether the character is a digit or another sign for a number.
  var isDigit: Bool {
    isASCII ? ("0"..."9").contains(self) : !isPunctuationMark && properties.numericType != nil
  }

  /// Whether the character is a plain one, or one beyond ASCII of those common in English that neither
  /// is white space nor joins a character in front of it.
  fileprivate var standsAlone: Bool {
    switch value {
    case 0..<0x80, 0xA1..<0x300, 0x2010..<0x2028, 0x2030..<0x205F, 0x20A0..<0x20D0,
      0x2190..<0x2200:
      true
    default: false
    }
  }

  /// Whether the character is one of the blanks, dashes, quotation marks and bullets.
  var isPunctuationMark: Bool { (0x2000...0x206F).contains(value) }
}
