/// The lines of a file, decoded and repaired, numbered as in the file.
package struct SourceFile: Sendable, Equatable {
  package struct Line: Sendable, Equatable {
    /// The words of the line without its line break; damaged characters repaired.
    package let text: String
    /// Where the line stands in the file, in bytes, without its line break.
    package let bytes: Range<Int>
    package let isRepaired: Bool

    package init(text: String, bytes: Range<Int>, isRepaired: Bool) {
      self.text = text
      self.bytes = bytes
      self.isRepaired = isRepaired
    }
  }

  /// Line 1 of the file is at index 0.
  package let lines: [Line]
  /// The name of the encoding that the bytes were read in, such as `UTF-8` or `windows-1252`.
  package let encoding: String

  package init(lines: [Line], encoding: String = "UTF-8") {
    self.lines = lines
    self.encoding = encoding
  }

  /// All lines with a line feed between them: what a parser of Markdown or HTML reads.
  package var text: String { lines.map(\.text).joined(separator: "\n") }
}
