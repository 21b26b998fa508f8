/// What a byte of UTF-8 text means to the tokenizer.
enum ByteClass: UInt8 {
  case separator, letter, digit
  /// Part of a character outside ASCII, whose own category decides.
  case nonASCII

  static func of(_ byte: UInt8) -> ByteClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x80...: .nonASCII
    default: .separator
    }
  }
}

/// How a character outside ASCII takes part in words.
enum CharacterClass {
  case separator, letter
  /// Invisible; inside a word it belongs to the word.
  case joiner

  static func of(_ character: Unicode.Scalar) -> CharacterClass {
    switch character.value {
    case 0xAD, 0x200C, 0x200D, 0x2060: return .joiner
    default: break
    }
    switch character.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .joiner
    default: return .separator
    }
  }
}
