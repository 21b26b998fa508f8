/// Cuts sentences into words of letters, in lower case.
enum SentenceWords {
  /// The words of a text.
  ///
  /// Most texts are cut by their bytes, which takes a tenth of the time that their characters take.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - withApostrophes: whether apostrophes, straight or curly, belong to words.
  /// - Returns: the words in their order.
  static func words(of text: String, withApostrophes: Bool) -> [String] {
    let bytes = Array(text.utf8)
    var words: [String] = []
    var (offset, start) = (0, 0)
    while offset < bytes.count {
      guard let part = part(at: offset, of: bytes, withApostrophes) else {
        return wordsByCharacters(of: text, withApostrophes: withApostrophes)
      }
      if !part.isInWord {
        append(bytes[start..<offset], to: &words)
        start = offset + part.byteCount
      }
      offset += part.byteCount
    }
    append(bytes[start...], to: &words)
    return words
  }

  /// How many bytes the character at an offset has, and whether it is part of a word; `nil` for one
  /// that only its own properties, or those of what stands around it, can tell.
  private static func part(
    at offset: Int,
    of bytes: [UInt8],
    _ withApostrophes: Bool
  ) -> (byteCount: Int, isInWord: Bool)? {
    switch bytes[offset] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return (1, true)
    case UInt8(ascii: "'"): return (1, withApostrophes)
    case 0..<0x80: return (1, false)
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      // Dashes, quotation marks, bullets and dots, U+2010 to U+2027.
      guard (0x90...0xA7).contains(bytes[offset + 2]) else { return nil }
      return (3, withApostrophes && bytes[offset + 2] == 0x99)
    default: return nil
    }
  }

  private static func append(_ word: ArraySlice<UInt8>, to words: inout [String]) {
    guard !word.isEmpty else { return }
    let small = word.lazy.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    words.append(String(decoding: small, as: UTF8.self))
  }

  /// The same by characters.
  static func wordsByCharacters(of text: String, withApostrophes: Bool) -> [String] {
    text.lowercased().split { character in
      !character.isLetter && !(withApostrophes && (character == "'" || character == "’"))
    }.map(String.init)
  }
}
