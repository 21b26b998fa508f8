/// What a reader of a page sees, for telling whether linked data only repeats it.
struct ShownText {
  private var texts: Set<String> = []
  private var numbers: Set<String> = []

  init(of draft: DraftArticle) {
    if let title = draft.title { add(title) }
    for block in draft.blocks {
      add(block.text)
      switch block.kind {
      case .definition(let term): add(term)
      case .table(let table):
        for cell in table.header + table.rows.flatMap(\.self) { add(cell) }
      case .heading, .paragraph, .listItem, .question, .answer: break
      }
    }
  }

  /// Whether a block, a cell or a question is nothing but these words.
  func holds(_ text: String) -> Bool { texts.contains(Self.key(text)) }

  /// Whether a value stands there: as words, or as a number however it is written.
  func holds(value: String) -> Bool {
    if holds(value) { return true }
    let wanted = Self.numbers(in: value)
    return !wanted.isEmpty && wanted.allSatisfy(numbers.contains)
      && !value.contains(where: \.isLetter)
  }

  private mutating func add(_ text: SourceText) {
    texts.insert(Self.key(text.text))
    if let mark = text.text.utf8.firstIndex(of: UInt8(ascii: "?")) {
      texts.insert(Self.key(String(text.text[...mark])))
    }
    numbers.formUnion(Self.numbers(in: text.text))
  }

  /// The words in small letters, without punctuation and what numbers a question ("Q3:", "2.").
  static func key(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.allSatisfy { $0 < 0x80 } ? plainKey(bytes) : wideKey(text)
  }

  /// The key of ASCII text.
  private static func plainKey(_ bytes: [UInt8]) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var firstEnd: Int?
    for byte in bytes {
      guard isWordByte(byte) else {
        if !key.isEmpty, key[key.count - 1] != 0x20 { key.append(0x20) }
        continue
      }
      if firstEnd == nil, key.last == 0x20 { firstEnd = key.count }
      key.append(byte.inLowerCase)
    }
    if key.last == 0x20 { key.removeLast() }
    guard let firstEnd,
      key[..<(firstEnd - 1)].drop(while: { $0 == UInt8(ascii: "q") }).allSatisfy(isDigit)
    else { return String(decoding: key, as: UTF8.self) }
    return String(decoding: key[firstEnd...], as: UTF8.self)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func wideKey(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let isNumbered = words.first.map { $0 == "q" || $0.drop { $0 == "q" }.allSatisfy(\.isNumber) }
    let kept = isNumbered == true && words.count > 1 ? words.dropFirst() : words[...]
    return kept.joined(separator: " ")
  }

  /// Numbers without what divides their thousands and without cents that are nought.
  private static func numbers(in text: String) -> Set<String> {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isDigit) else { return [] }
    // Most pieces of ASCII text are words, and their characters need not be looked at.
    let pieces =
      bytes.allSatisfy { $0 < 0x80 }
      ? bytes.split { !isDigit($0) && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") }
        .map { String(decoding: $0, as: UTF8.self) }
      : text.split { !$0.isNumber && $0 != "," && $0 != "." }.map(String.init)
    return Set(
      pieces.map { piece in
        var digits = piece.filter { $0 != "," }
        while digits.contains("."), let last = digits.last, last == "0" || last == "." {
          digits.removeLast()
          if last == "." { break }
        }
        return digits
      }.filter { !$0.isEmpty }
    )
  }
}
