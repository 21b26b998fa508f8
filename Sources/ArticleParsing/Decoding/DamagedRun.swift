/// A run of characters above ASCII inside a line, and whether a repair of it can be believed.
struct DamagedRun {
  private let scalars: ArraySlice<Unicode.Scalar>
  private let before: Unicode.Scalar?
  private let after: Unicode.Scalar?
  /// Whether the line goes on with a word that is just "s", as in "Noé’s".
  private let isBeforeFinalS: Bool

  init(_ line: [Unicode.Scalar], _ range: Range<Int>) {
    scalars = line[range]
    before = range.lowerBound > 0 ? line[range.lowerBound - 1] : nil
    after = range.upperBound < line.count ? line[range.upperBound] : nil
    let next = range.upperBound + 1
    let isEnd = next >= line.count || !Letters.isASCIILetter(line[next])
    isBeforeFinalS = after == "s" && isEnd
  }

  /// What the run was before it was damaged by `page`, or `nil` when that is not believable.
  func decoded(by page: CodePage) -> [Unicode.Scalar]? {
    guard scalars.count > 1, let lead = scalars.first.flatMap(page.byte),
      (0xC2...0xF4).contains(lead)
    else { return nil }
    var bytes: [UInt8] = []
    for scalar in scalars {
      guard let byte = page.byte(for: scalar) else { return nil }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let decoded = Array(text.unicodeScalars)
    return isBelievable(decoded) ? decoded : nil
  }

  /// Whether the run has a letter outside the Latin script that `page` could have written.
  func hasForeignLetter(of page: CodePage) -> Bool {
    scalars.contains { Letters.isForeignLetter($0) && page.byte(for: $0) != nil }
  }

  /// Whether the run may be a one-letter word and a blank that holds the next word to it, as
  /// in Russian; such a run alone proves no damage.
  func isProperPrepositionAndBlank(_ decoded: [Unicode.Scalar]) -> Bool {
    decoded == ["\u{A0}"] && scalars.first.map(Letters.isForeignLetter) == true
  }

  private func isBelievable(_ decoded: [Unicode.Scalar]) -> Bool {
    let foreignCount = decoded.count(where: Letters.isForeignLetter)
    let isGreekSign = decoded.count == 1 && Letters.isGreek(decoded[0]) && !isAllLetters
    guard foreignCount == 0 || foreignCount > 1 || isGreekSign else { return false }
    guard decoded.allSatisfy(Letters.isUsual) else { return false }
    let isLettersOnly = decoded.allSatisfy(Letters.isLetterOrMark)
    return !isLettersOnly || !(isWord || isCapitalAndPunctuation)
  }

  private var isAllLetters: Bool { scalars.allSatisfy(\.properties.isAlphabetic) }

  /// Whether the run reads as letters of a word as it stands: alike in case among themselves
  /// and with what is beside them, or in a script without case and not inside a Latin word.
  private var isWord: Bool {
    guard isAllLetters else { return false }
    let neighbours = [before, after].compactMap(\.self).filter(Letters.isASCIILetter)
    if scalars.allSatisfy(\.properties.isUppercase) {
      return !neighbours.contains(where: \.properties.isLowercase)
    }
    if scalars.allSatisfy(\.properties.isLowercase) {
      return !neighbours.contains(where: \.properties.isUppercase)
    }
    return neighbours.isEmpty
  }

  /// Whether the run is the end of a word in capitals with a sign after it, as in "ETTÄ…".
  private var isCapitalAndPunctuation: Bool {
    guard let first = scalars.first, first.properties.isUppercase else { return false }
    let followsLetter = before?.properties.isAlphabetic ?? false
    let followsSmallLetter = before?.properties.isLowercase ?? false
    let signs = scalars.dropFirst()
    guard signs.allSatisfy(followsLetter ? Letters.isClosingSign : Letters.isClosingMark) else {
      return false
    }
    let isWordEnd = after.map { !$0.properties.isAlphabetic } ?? true
    return !followsSmallLetter && (isWordEnd || isBeforeFinalS)
  }
}

/// Which characters are expected in articles.
enum Letters {
  static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  static func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x24F && !scalar.isPunctuationMark && scalar.properties.isAlphabetic
  }

  /// Whether a character is a letter or an accent that is written onto one.
  static func isLetterOrMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
    (0x0370...0x03FF).contains(scalar.value)
  }

  /// Whether a sign stands directly after a word.
  static func isClosingSign(_ scalar: Unicode.Scalar) -> Bool {
    isClosingMark(scalar) || "™©°".unicodeScalars.contains(scalar)
  }

  /// Whether a sign stands directly after any word, even one of a single letter.
  static func isClosingMark(_ scalar: Unicode.Scalar) -> Bool {
    "…’”»“–—®".unicodeScalars.contains(scalar)
  }

  static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
    usual.contains { $0.contains(scalar.value) }
  }

  private static let usual: [ClosedRange<UInt32>] = [
    0x00A0...0x017F,  // signs and letters of Latin alphabets
    0x0218...0x021B,  // Romanian letters
    0x0300...0x0303, 0x0308...0x0308, 0x030A...0x030A, 0x0327...0x0327,  // accents
    0x0386...0x03CE, 0x0400...0x045F, 0x0490...0x0491,  // Greek and Cyrillic
    0x05D0...0x05EA, 0x0620...0x065F, 0x0901...0x0963, 0x0E01...0x0E5B,  // Hebrew to Thai
    0x1E00...0x1EFF,  // Vietnamese letters
    0x2009...0x2060,  // blanks, dashes, quotation marks, bullets
    0x2070...0x209C, 0x20A0...0x20C0,  // raised and lowered digits, currencies
    0x2100...0x214F, 0x2150...0x215F, 0x2190...0x21FF,  // letter-like signs, fractions, arrows
    0x2200...0x22FF, 0x2300...0x23FF,  // mathematics, technical signs
    0x2500...0x27BF, 0x2B00...0x2BFF,  // boxes, shapes, pictures
    0x3001...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,  // Japanese, Chinese, Korean
    0xFB01...0xFB02, 0xFE0F...0xFE0F, 0xFEFF...0xFEFF,  // ligatures, variants, byte order mark
    0x1F000...0x1FAFF,  // emoji
  ]
}
