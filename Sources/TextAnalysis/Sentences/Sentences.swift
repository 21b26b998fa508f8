/// Finds the sentences of a text.
package enum Sentences {
  /// Where the sentences stand, in UTF-8 bytes, without the white space around them.
  ///
  /// Every character that is not white space is in exactly one sentence. A line feed ends no
  /// sentence; neither does the dot of an abbreviation, an initial, a decimal or a list number.
  /// In doubt a sentence goes on: one too long still quotes well, a fragment does not.
  /// Linear in the length of the text.
  package static func ranges(in text: String) -> [Range<Int>] { ranges(in: Array(text.utf8)) }

  /// ``ranges(in:)`` of a text given as valid UTF-8.
  package static func ranges(in text: [UInt8]) -> [Range<Int>] {
    var scanner = SentenceScanner(bytes: text)
    return scanner.ranges()
  }
}
