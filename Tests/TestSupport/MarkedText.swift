/// A text with its expected ranges marked in place: `starts at ⟦$48,500⟧ a year`.
package struct MarkedText: Equatable, Sendable {
  /// The text without the marks.
  package let text: String
  /// What stood between the marks, in UTF-8 bytes of ``text``.
  package let ranges: [Range<Int>]

  /// Reads the marks `⟦` and `⟧`.
  ///
  /// - Precondition: every mark has its counterpart and none is nested.
  package init(_ marked: String) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start: Int?
    for character in marked.unicodeScalars {
      switch character {
      case "⟦":
        precondition(start == nil, "nested mark in \(marked)")
        start = text.utf8.count
      case "⟧":
        guard let open = start else { preconditionFailure("mark never opened in \(marked)") }
        ranges.append(open..<text.utf8.count)
        start = nil
      default: text.unicodeScalars.append(character)
      }
    }
    precondition(start == nil, "mark never closed in \(marked)")
    self.text = text
    self.ranges = ranges
  }

  /// The text with `ranges` marked, to be read in the message of a failed test.
  ///
  /// - Precondition: the ranges are sorted, apart, and on character boundaries.
  package static func mark(_ ranges: [Range<Int>], in text: String) -> String {
    let bytes = Array(text.utf8)
    var marked = ""
    var offset = 0
    for range in ranges {
      marked += String(decoding: bytes[offset..<range.lowerBound], as: UTF8.self)
      marked += "⟦\(String(decoding: bytes[range], as: UTF8.self))⟧"
      offset = range.upperBound
    }
    return marked + String(decoding: bytes[offset...], as: UTF8.self)
  }
}
