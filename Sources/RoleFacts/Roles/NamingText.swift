import ArticleParsing
import TextAnalysis

/// A text in which names of roles are looked for, with the words that the analysis cut it into.
struct NamingText {
  /// All words of the text, in its order.
  let tokens: ArraySlice<Token>
  /// The text as UTF-8; more may stand behind its last word.
  let bytes: [UInt8]
  /// How many words stand in front of ": …", " - …" or "?".
  private let leadCount: Int
  /// The words in front of a mark where a remark was taken out of them.
  private let remarkless: Part?

  /// Some words and the bytes in which they stand.
  struct Part {
    let tokens: ArraySlice<Token>
    let bytes: [UInt8]
  }

  var whole: Part { Part(tokens: tokens, bytes: bytes) }

  /// The words in front of ": …", " - …" or "?", without remarks in parentheses: "Registered Nurse (RN)
  /// vs Midwife" sets a midwife beside a registered nurse.
  var lead: Part { remarkless ?? Part(tokens: tokens.prefix(leadCount), bytes: bytes) }

  /// Whether more stands in the text than the words in front of a mark.
  var hasTagline: Bool {
    remarkless.map { $0.bytes.count < bytes.count } ?? (Self.tagline(in: bytes) != nil)
  }

  /// A text whose words are known.
  ///
  /// - Parameters:
  ///   - text: a text or its beginning.
  ///   - tokens: words of the text; those that end behind it are left out.
  ///   - analyzer: cuts the words in front of a tagline where a remark is taken out of them.
  init(_ text: some Sequence<UInt8>, _ tokens: [Token], analyzer: Analyzer) {
    let bytes = Array(text)
    self.bytes = bytes
    self.tokens = tokens[..<tokens.firstIndex(endingBehind: bytes.count)]
    if bytes.holds(UInt8(ascii: "(")) {
      let lead = Self.beforeTagline(bytes)
      let tokens = analyzer.tokens(in: lead.text(lead.indices))
      remarkless = Part(tokens: tokens[...], bytes: lead)
      leadCount = 0
    } else {
      remarkless = nil
      leadCount =
        Self.tagline(in: bytes).map { tokens.firstIndex(endingBehind: $0) } ?? tokens.count
    }
  }

  /// A text whose words are to be cut.
  init(_ text: String, analyzer: Analyzer) {
    self.init(text.utf8, analyzer.tokens(in: text), analyzer: analyzer)
  }

  /// What stands behind the first mark of a title, up to the next one: "Languages: translator or
  /// interpreter?".
  ///
  /// Behind "(" and at the end nothing stands that a title is about.
  func behindTagline(analyzer: Analyzer) -> NamingText? {
    let bytes = Self.withoutRemarks(self.bytes)
    let mark = Self.tagline(in: bytes) ?? bytes.count
    guard mark < bytes.count, bytes[mark] != UInt8(ascii: "("),
      let start = bytes[mark...].firstIndex(where: { $0 >= 0x80 || NumberReader.isLetter($0) })
    else { return nil }
    return NamingText(bytes.text(start..<bytes.count), analyzer: analyzer)
  }

  // MARK: Taglines and remarks

  private static let taglines = PhraseList([": ", " - ", " – ", " — ", "(", "?", " | ", "!"])

  /// Where the first mark behind the beginning stands.
  private static func tagline(in bytes: [UInt8]) -> Int? {
    taglines.first(in: bytes).map(\.range.lowerBound).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func beforeTagline(_ text: [UInt8]) -> [UInt8] {
    let bytes = withoutRemarks(text)
    return tagline(in: bytes).map { Array(bytes[..<$0]) } ?? bytes
  }

  private static func withoutRemarks(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var next = 0
    while let open = bytes[next...].firstIndex(of: UInt8(ascii: "(")), open > 0,
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")"))
    {
      result += bytes[next..<open]
      while result.last == 0x20 { result.removeLast() }
      next = close + 1
    }
    return result + bytes[next...]
  }
}
