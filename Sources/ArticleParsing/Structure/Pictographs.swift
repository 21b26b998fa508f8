/// Pictures and bullets in front of words ("💰 Pay: …", "• cuts hair"): they mark a line and say nothing.
enum Pictographs {
  /// UTF-8 length of the pictures, and the blanks behind them, with which a text begins.
  ///
  /// Crosses and stars are left, since they deny and rate. A text of nothing else has none.
  static func length(in text: String) -> Int {
    guard let first = text.utf8.first, first == 0xF0 || first == 0xE2 else { return 0 }
    var length = 0
    var isPicture = false
    for scalar in text.unicodeScalars {
      if isPicture, scalar == " " {
        length += 1
      } else if isOne(scalar) {
        isPicture = true
        length += UTF8.width(scalar)
      } else if isPicture, scalar.value == 0xFE0F || scalar.value == 0x200D {
        length += UTF8.width(scalar)
      } else {
        // "•, and so on" speaks of the bullet.
        return isPicture && !",.;:)".unicodeScalars.contains(scalar) ? length : 0
      }
    }
    return 0
  }

  /// Whether the bytes of a character are those of a picture or of what varies one.
  static func mayBeOne(_ character: ArraySlice<UInt8>) -> Bool {
    switch character.first {
    case 0xF0: character.count == 4 && character[character.startIndex + 1] == 0x9F
    case 0xE2:
      [0x8C, 0x8F].contains(character[character.startIndex + 1])
        || (0x96...0x9E).contains(character[character.startIndex + 1])
    case 0xEF: character.elementsEqual([0xEF, 0xB8, 0x8F])
    default: false
    }
  }

  private static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2605, 0x2606, 0x2715...0x2718, 0x274C, 0x274E: false
    case 0x2022, 0x231A...0x231B, 0x23E9...0x23FA, 0x25A0...0x25FF, 0x2600...0x27BF,
      0x2B50...0x2B55, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }
}

extension SourceText {
  /// The words behind the pictures with which the text begins.
  var withoutPictographs: SourceText {
    let length = Pictographs.length(in: text)
    return length == 0 ? self : part(length..<text.utf8.count)
  }
}

extension DraftBlock {
  /// The block without the pictures with which its text begins.
  var withoutPictographs: DraftBlock {
    let length = Pictographs.length(in: text.text)
    if length == 0 { return self }
    var block = self
    block.text = text.part(length..<text.text.utf8.count)
    block.leadingStrongLength = max(0, leadingStrongLength - length)
    return block
  }
}
