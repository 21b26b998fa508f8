/// Where a session's lines come from: a terminal, a descriptor or a script.
package protocol LineSource {
  /// The next line without its line end, or `nil` at the end of input.
  ///
  /// Bytes that are no UTF-8 are replaced by U+FFFD. The prompt is shown only where a person types.
  mutating func next(prompt: String) throws(LineSourceError) -> String?
}

/// Why no line could be read.
package enum LineSourceError: Error, Equatable, CustomStringConvertible {
  case unreadable(errno: Int32)

  package var description: String {
    switch self {
    case .unreadable(let errno):
      "standard input: cannot read, \(SystemError.text(errno)); give questions as lines of text"
    }
  }
}
