/// What its author should know about the form of a file, though the file could be read.
package struct ReadingNote: Sendable, Equatable {
  /// Counted from 1.
  package let line: Int
  /// What is wrong and what to do.
  package let text: String

  package init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}
