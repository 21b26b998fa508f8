/// Brings spellings of one word together: case, width, ligatures and accents.
package enum Folding {
  /// The text with letters in lower case and without accents.
  ///
  /// Compatibility forms become plain ones (`ﬁ` is `fi`, full-width `Ａ` is `a`) and combining
  /// marks are dropped, so `Résumé` is `resume`. Linear in the length of the text.
  ///
  /// - Parameter text: any text; white space and punctuation stay.
  /// - Returns: the folded text, in Unicode normalization form KC.
  package static func fold(_ text: String) -> String {
    isASCII(text) ? lowercasedASCII(text) : UnicodeFolding.fold(text)
  }

  private static func isASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
  }

  private static func lowercasedASCII(_ text: String) -> String {
    guard text.utf8.contains(where: { isUppercaseASCII($0) }) else { return text }
    return String(decoding: text.utf8.map { lowercasedASCII($0) }, as: UTF8.self)
  }

  static func isUppercaseASCII(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  static func lowercasedASCII(_ byte: UInt8) -> UInt8 {
    isUppercaseASCII(byte) ? byte | 0x20 : byte
  }
}
