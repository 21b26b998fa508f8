/// Why a text is no JSON.
package enum JSONReadingError: Error, Equatable, CustomStringConvertible {
  case unexpected(offset: Int)
  case tooDeep
  case repeatedKey(String)

  package var description: String {
    switch self {
    case .unexpected(let offset): "unexpected character or end at byte \(offset + 1)"
    case .tooDeep: "nested deeper than \(JSONReader.deepest) levels"
    case .repeatedKey(let key): "the key \"\(key)\" is there twice"
    }
  }
}

/// Reads one JSON text by the letter of RFC 8259, into values that keep their order.
///
/// The time it takes is in proportion to the text, whatever the text is.
package struct JSONReader {
  static let deepest = 64

  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that a text spells.
  package static func read(_ text: String) throws(JSONReadingError) -> JSONValue {
    try read(Array(text.utf8)).value
  }

  /// The value that bytes in UTF-8 spell, with the place of each of its parts.
  package static func read(_ bytes: [UInt8]) throws(JSONReadingError) -> JSONElement {
    var reader = JSONReader(bytes)
    let element = try reader.element()
    reader.skipBlanks()
    guard reader.offset == bytes.count else { throw reader.failure }
    return element
  }

  private var failure: JSONReadingError { .unexpected(offset: offset) }
  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func element() throws(JSONReadingError) -> JSONElement {
    skipBlanks()
    let start = offset
    let content = try content()
    return JSONElement(content: content, bytes: start..<offset)
  }

  private mutating func content() throws(JSONReadingError) -> JSONElement.Content {
    switch next {
    case UInt8(ascii: "{"): return try nested(Self.object)
    case UInt8(ascii: "["): return try nested(Self.array)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONReadingError) -> JSONElement.Content
  ) throws(JSONReadingError) -> JSONElement.Content {
    guard depth < Self.deepest else { throw .tooDeep }
    depth += 1
    defer { depth -= 1 }
    offset += 1
    return try read(&self)
  }

  private static func object(
    _ reader: inout JSONReader
  ) throws(JSONReadingError) -> JSONElement.Content {
    var members: [JSONElement.Member] = []
    var keys: Set<String> = []
    if reader.takes("}") { return .object([]) }
    repeat {
      reader.skipBlanks()
      let key = try reader.string()
      if !keys.insert(key).inserted { throw .repeatedKey(key) }
      try reader.expect(":")
      members.append(JSONElement.Member(key: key, element: try reader.element()))
    } while reader.takes(",")
    try reader.expect("}")
    return .object(members)
  }

  private static func array(
    _ reader: inout JSONReader
  ) throws(JSONReadingError) -> JSONElement.Content {
    var elements: [JSONElement] = []
    if reader.takes("]") { return .array([]) }
    repeat { elements.append(try reader.element()) } while reader.takes(",")
    try reader.expect("]")
    return .array(elements)
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d {
      offset += 1
    }
  }

  private mutating func takes(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(JSONReadingError) {
    guard takes(character) else { throw failure }
  }

  private mutating func word(
    _ word: String,
    _ value: JSONElement.Content
  ) throws(JSONReadingError) -> JSONElement.Content {
    guard bytes[offset...].starts(with: word.utf8) else { throw failure }
    offset += word.utf8.count
    return value
  }
}

// MARK: - Numbers

extension JSONReader {
  private mutating func number() throws(JSONReadingError) -> Double {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") { offset += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      offset += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
    guard let number = Double(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
      throw .unexpected(offset: start)
    }
    return number
  }

  private mutating func digits() throws(JSONReadingError) {
    let start = offset
    while let byte = next, (0x30...0x39).contains(byte) { offset += 1 }
    if offset == start { throw failure }
  }
}

// MARK: - Strings

extension JSONReader {
  private mutating func string() throws(JSONReadingError) -> String {
    guard next == UInt8(ascii: "\"") else { throw failure }
    offset += 1
    var decoded: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        offset += 1
        decoded.append(contentsOf: try escaped().utf8)
      case 0x00..<0x20: throw failure
      default:
        offset += 1
        decoded.append(byte)
      }
    }
    throw failure
  }

  private mutating func escaped() throws(JSONReadingError) -> String {
    guard let byte = next else { throw failure }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return String(decoding: [byte], as: UTF8.self)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return String(Character(try unicodeScalar()))
    default:
      offset -= 1
      throw failure
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair.
  private mutating func unicodeScalar() throws(JSONReadingError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xd800..<0xdc00).contains(first), bytes[offset...].starts(with: "\\u".utf8) else {
      throw failure
    }
    offset += 2
    let second = try hexadecimal()
    guard (0xdc00..<0xe000).contains(second) else { throw failure }
    guard let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)) else {
      throw failure
    }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONReadingError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure
      }
      value = value << 4 + UInt32(digit)
      offset += 1
    }
    return value
  }
}
