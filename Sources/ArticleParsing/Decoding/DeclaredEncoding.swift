/// The encoding that a page names in its head: `<meta charset="…">` or `<?xml encoding="…"?>`.
enum DeclaredEncoding {
  /// How far into the file it may stand, in bytes.
  private static let reach = 2048

  static func name(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(reach))
    guard let mark = ["<meta", "<?xml"].lazy.compactMap({ end(of: $0, in: head[...]) }).min()
    else { return nil }
    let rest = head[mark...]
    guard let key = ["charset=", "encoding="].lazy.compactMap({ end(of: $0, in: rest) }).min()
    else { return nil }
    let name = rest[key...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }.prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// The place behind some words, which are in lower case.
  private static func end(of words: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let words = Array(words.utf8)
    guard bytes.count >= words.count else { return nil }
    let last = bytes.endIndex - words.count
    return (bytes.startIndex...last).first { start in
      words.indices.allSatisfy { bytes[start + $0].inLowerCase == words[$0] }
    }.map { $0 + words.count }
  }
}
