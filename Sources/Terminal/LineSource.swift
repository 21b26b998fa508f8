package import ByteStorage

/// Where a session's lines come from: a terminal, a descriptor or a script.
package protocol LineSource {
  /// The next line without its line end, or `nil` at the end of input.
  ///
  /// Bytes that are no UTF-8 are replaced by U+FFFD. The prompt is shown only where a person types.
  ///
  /// - Throws: ``LineSourceError/interrupted`` when the person drops the line with Ctrl-C.
  mutating func next(prompt: String) throws(LineSourceError) -> String?
  /// A line that answers a question of the program, which nobody wants to find in the history.
  mutating func nextReply(prompt: String) throws(LineSourceError) -> String?
  /// Whether the last line was already there when the one before it was taken, so that whoever wrote
  /// it had not seen what became of that one.
  var arrivedTogether: Bool { get }
  /// Earlier lines that a person can take up again, oldest first.
  var earlierLines: [String] { get }
  /// Forgets the earlier lines, wherever they are kept.
  mutating func forgetEarlierLines() throws(FileError)
}

extension LineSource {
  package mutating func nextReply(prompt: String) throws(LineSourceError) -> String? {
    try next(prompt: prompt)
  }
  package var arrivedTogether: Bool { false }
  package var earlierLines: [String] { [] }
  package mutating func forgetEarlierLines() throws(FileError) {}
}

/// Why there is no line.
package enum LineSourceError: Error, Equatable, CustomStringConvertible {
  case interrupted
  case unreadable(errno: Int32)

  package var description: String {
    switch self {
    case .interrupted: "dropped"
    case .unreadable(let errno):
      "standard input: cannot read, \(SystemError.text(errno)); give questions as lines of text"
    }
  }
}
