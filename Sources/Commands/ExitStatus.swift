/// What the program tells its caller when it ends.
package enum ExitStatus: Int32, Sendable, Comparable {
  /// Answered, or found.
  case success = 0
  case nothingFound = 1
  /// Wrong usage, or any error.
  case failure = 2
  /// Stopped by Ctrl-C.
  case interrupted = 130
  /// Nobody reads the output any more; what a shell reports after SIGPIPE.
  case outputClosed = 141

  package static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}
