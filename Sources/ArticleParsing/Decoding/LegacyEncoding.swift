/// An encoding of the time before Unicode.
enum LegacyEncoding: Sendable {
  case page(CodePage)
  case converted(CharsetConverter)

  /// Windows-1252, in which most such text is written.
  static let western = LegacyEncoding.page(.western)

  /// Fails when the name is unknown, or that of an encoding of Unicode.
  init?(named name: String) {
    let folded = name.lowercased()
    guard !folded.hasPrefix("utf"), !folded.hasPrefix("ucs") else { return nil }
    if let page = CodePage.named(folded) {
      self = .page(page)
    } else if let converter = CharsetConverter(named: folded) {
      self = .converted(converter)
    } else {
      return nil
    }
  }

  /// As it is registered for the web, such as `windows-1252`.
  var name: String {
    switch self {
    case .page(let page): page.name
    case .converted(let converter): converter.name
    }
  }

  /// The text of a line, or `nil` when a byte of it has no place in the encoding.
  private func decode(_ line: ArraySlice<UInt8>) -> String? {
    switch self {
    case .page(let page): page.decoded(line)
    case .converted(let converter): converter.decoded(line)
    }
  }

  /// The text of a line; U+FFFD stands for what the encoding has no character for.
  func text(of line: ArraySlice<UInt8>) -> String {
    if case .page(let page) = self { return page.text(of: line) }
    return decode(line) ?? CodePage.western.text(of: line)
  }

  // MARK: Which one it is

  /// The encoding of lines that are not UTF-8.
  ///
  /// What the page declares counts if all lines can be read so; then the vote of a detector if
  /// that reads better than Windows-1252; else it is Windows-1252.
  ///
  /// - Parameters:
  ///   - lines: those that are not UTF-8.
  ///   - declared: the name that the page gives.
  /// - Returns: one that is the same for the same lines.
  static func likeliest(of lines: [ArraySlice<UInt8>], declared: String?) -> LegacyEncoding {
    let sample = Array(lines.prefix(sampleLineCount))
    if let given = declared.flatMap(LegacyEncoding.init(named:)),
      sample.allSatisfy({ given.decode($0) != nil })
    {
      return given
    }
    guard let vote = CharsetDetector.vote(on: sample).flatMap(LegacyEncoding.init(named:)),
      vote.oddity(of: sample) < western.oddity(of: sample)
    else { return western }
    return vote
  }

  private static let sampleLineCount = 500

  private func oddity(of lines: [ArraySlice<UInt8>]) -> Int {
    lines.reduce(0) { $0 + (decode($1).map(TextOddity.count) ?? 10) }
  }
}

/// Counts what proper text of any language hardly ever has.
enum TextOddity {
  /// Missing characters, signs inside words, capitals inside words, several accented letters in a
  /// row, and letters of two scripts in one word.
  static func count(in text: String) -> Int {
    var oddity = 0
    var accentedRun = 0
    var previous = Kind.other
    for scalar in text.unicodeScalars {
      let kind = Kind(scalar)
      accentedRun = kind.isAccented ? accentedRun + 1 : 0
      if accentedRun >= 3 { oddity += 1 }
      switch (previous, kind) {
      case (_, .missing): oddity += 3
      case (.latin, .foreign), (.foreign, .latin), (.accented, .foreign), (.foreign, .accented):
        oddity += 1
      case (.latin, .sign), (.accented, .sign), (.foreign, .sign), (.sign, .latin),
        (.sign, .accented), (.sign, .foreign):
        oddity += 1
      case (.latin(isSmall: true), .accented(isSmall: false)),
        (.accented(isSmall: true), .accented(isSmall: false)):
        oddity += 1
      default: break
      }
      previous = kind
    }
    return oddity
  }

  private enum Kind {
    case latin(isSmall: Bool), accented(isSmall: Bool), foreign, sign, missing, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0xFFFD, 0x80...0x9F: self = .missing
      case 0..<0x80:
        self = scalar.isLetter ? .latin(isSmall: !scalar.isCapital) : .other
      // The signs that stand beside words: quotation marks, currencies, degrees, the section sign.
      case 0xA0, 0xA2...0xA5, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB, 0x2000...0x206F, 0x20AC,
        0x2122:
        self = .other
      default:
        let isLetter = Letters.isLetterOrMark(scalar)
        if isLetter, scalar.value < 0x250 {
          self = .accented(isSmall: !scalar.properties.isUppercase)
        } else {
          self = isLetter ? .foreign : .sign
        }
      }
    }

    var isAccented: Bool { if case .accented = self { true } else { false } }
  }
}
