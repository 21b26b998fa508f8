/// Numbers in front of lines.
enum ListNumber {
  /// The words of a line behind "3.", "3)", "(3)", "c)", "(c)" or "iv.", `nil` without a number.
  static func wordsBehind(_ line: String) -> String? {
    var rest = line.utf8[...]
    let isInParentheses = rest.first == UInt8(ascii: "(")
    if isInParentheses { rest.removeFirst() }
    let number = rest.prefix { isDigit($0) || isSmallLetter($0) }
    guard (1...4).contains(number.count) else { return nil }
    rest = rest.dropFirst(number.count)
    guard let sign = rest.popFirst(), rest.popFirst() == 0x20, !rest.isEmpty,
      isNumber(number, before: sign, isInParentheses: isInParentheses)
    else { return nil }
    return String(Substring(rest))
  }

  /// The depth of a section's number such as "2.1" and the words behind it, `nil` without one.
  static func section(_ line: String) -> (depth: Int, words: String)? {
    let number = line.utf8.prefix { isDigit($0) || $0 == UInt8(ascii: ".") }
    let rest = line.utf8.dropFirst(number.count)
    let parts = number.split(separator: UInt8(ascii: "."))
    guard (2...4).contains(parts.count), parts.allSatisfy({ $0.count <= 2 }),
      number.first != UInt8(ascii: "."), rest.first == 0x20, rest.count > 1
    else { return nil }
    return (parts.count, String(Substring(rest.dropFirst())))
  }

  private static func isNumber(
    _ number: Substring.UTF8View,
    before sign: UInt8,
    isInParentheses: Bool
  ) -> Bool {
    let isClosed = sign == UInt8(ascii: ")")
    guard isClosed || (!isInParentheses && sign == UInt8(ascii: ".")) else { return false }
    if number.allSatisfy(isDigit) { return number.count <= 2 }
    return romanNumbers.contains { number.elementsEqual($0.utf8) }
      || (isClosed && number.count == 1 && number.allSatisfy(isSmallLetter))
  }

  private static let romanNumbers = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}

/// Headings that are told by marks around them.
enum HeadingMarks {
  /// The level and words of "## Pay", "== Pay ==" or "**Pay**", `nil` for any other line.
  static func read(_ line: String) -> (level: Int, words: String)? {
    guard let mark = line.utf8.first, marks.contains(mark) else { return nil }
    let front = line.utf8.prefix { $0 == mark }.count
    let words = line.utf8.dropFirst(front)
    let back = words.reversed().prefix { $0 == mark }.count
    let inner = trimmed(words.dropLast(back))
    guard !inner.isEmpty, !inner.contains(mark) else { return nil }
    if mark == UInt8(ascii: "#") {
      return front <= 6 && words.first == 0x20 ? (front, String(Substring(inner))) : nil
    }
    return front >= 2 && back >= 2 ? (2, String(Substring(inner))) : nil
  }

  private static let marks = Array("#=*-~_".utf8)

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var text = text
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    return text
  }
}
