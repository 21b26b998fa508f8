import ByteStorage

/// A document of a file of JSON Lines.
struct CorpusDocument {
  var identifier: [UInt8] = []
  var title: [UInt8] = []
  var text: [UInt8] = []
}

/// Reads the strings of flat JSON objects; what else stands in a line is passed over.
struct LineReader {
  private var strings: StringReader
  private(set) var document = CorpusDocument()
  private var key: [UInt8] = []
  /// Where strings go that nobody asked for.
  private var other: [UInt8] = []

  init(byteCount: Int) { strings = StringReader(end: byteCount) }

  /// Reads the next line that has an identifier into ``document``; `false` if there is none.
  mutating func next(in bytes: RawSpan) -> Bool {
    while !strings.isAtEnd {
      readLine(bytes)
      if !document.identifier.isEmpty { return true }
    }
    return false
  }

  private mutating func readLine(_ bytes: RawSpan) {
    document.identifier.removeAll(keepingCapacity: true)
    document.title.removeAll(keepingCapacity: true)
    document.text.removeAll(keepingCapacity: true)
    var hasKey = false
    while !strings.isAtEnd {
      switch strings.nextByte(bytes) {
      case UInt8(ascii: "\n"): return
      case UInt8(ascii: ","): hasKey = false
      case UInt8(ascii: "\"") where hasKey: readValue(bytes)
      case UInt8(ascii: "\""):
        strings.read(bytes, into: &key)
        hasKey = true
      default: break
      }
    }
  }

  private mutating func readValue(_ bytes: RawSpan) {
    if key == Self.textKey {
      strings.read(bytes, into: &document.text)
    } else if Self.identifierKeys.contains(key) {
      strings.read(bytes, into: &document.identifier)
    } else if key == Self.titleKey {
      strings.read(bytes, into: &document.title)
    } else {
      strings.read(bytes, into: &other)
    }
  }

  private static let textKey = Array("text".utf8)
  private static let titleKey = Array("title".utf8)
  private static let identifierKeys = ["id", "_id"].map { Array($0.utf8) }
}

/// Reads bytes and strings of JSON one after the other.
private struct StringReader {
  private var offset = 0
  private let end: Int

  init(end: Int) { self.end = end }

  var isAtEnd: Bool { offset >= end }

  mutating func nextByte(_ bytes: RawSpan) -> UInt8 {
    offset += 1
    return bytes.byte(at: offset - 1)
  }

  /// Reads the string whose first quotation mark was just passed, in valid UTF-8.
  mutating func read(_ bytes: RawSpan, into string: inout [UInt8]) {
    string.removeAll(keepingCapacity: true)
    var isASCII = true
    while offset < end {
      let stop = plainEnd(bytes, &isASCII)
      string.append(offset..<stop, of: bytes)
      offset = stop + 1
      guard stop < end, bytes.byte(at: stop) == UInt8(ascii: "\\") else { break }
      appendEscaped(bytes, to: &string)
    }
    if !isASCII { repair(&string) }
  }

  private func repair(_ string: inout [UInt8]) {
    if (try? UTF8Span(validating: string.span)) != nil { return }
    string = Array(String(decoding: string, as: UTF8.self).utf8)
  }

  /// Where the next quotation mark or backslash stands, eight bytes a step.
  private func plainEnd(_ bytes: RawSpan, _ isASCII: inout Bool) -> Int {
    var place = offset
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while place + 8 <= end {
      let word = bytes.littleEndianUInt64(at: place)
      // A byte is zero where the sign stands; zeros are told by the borrow of a subtraction.
      let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
      let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
      let found = (((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)) & highs
      if found != 0 {
        let count = found.trailingZeroBitCount / 8
        if word & highs & (1 &<< UInt64(8 &* count) &- 1) != 0 { isASCII = false }
        return place + count
      }
      if word & highs != 0 { isASCII = false }
      place += 8
    }
    while place < end {
      let byte = bytes.byte(at: place)
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      if byte >= 0x80 { isASCII = false }
      place += 1
    }
    return place
  }

  private mutating func appendEscaped(_ bytes: RawSpan, to string: inout [UInt8]) {
    guard offset < end else { return }
    let byte = bytes.byte(at: offset)
    offset += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): string.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): string.append(UInt8(ascii: " "))
    case UInt8(ascii: "u"): string += Array(String(escapedScalar(bytes)).utf8)
    default: string.append(byte)
    }
  }

  /// The character of `\uXXXX`, of which `\u` was passed, or of two that belong together.
  private mutating func escapedScalar(_ bytes: RawSpan) -> Character {
    let first = hexadecimal(bytes)
    if first >> 10 == 0x36, offset + 6 <= end, bytes.byte(at: offset + 1) == UInt8(ascii: "u") {
      offset += 2
      let second = hexadecimal(bytes)
      let value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
      return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return Character(Unicode.Scalar(first) ?? "\u{FFFD}")
  }

  private mutating func hexadecimal(_ bytes: RawSpan) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 where offset < end {
      let digit = Character(Unicode.Scalar(bytes.byte(at: offset))).hexDigitValue ?? 0
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
