/// Where text goes: a descriptor or memory.
package protocol TextSink: AnyObject {
  /// Takes text; it may stay in a buffer until ``flush()``.
  func write(_ text: String) throws(OutputError)
  /// Hands on everything that was written so far.
  func flush() throws(OutputError)
  /// Drops what was not handed on yet.
  func discard()
}

/// Why text could not be handed on.
package enum OutputError: Error, Equatable, CustomStringConvertible {
  /// Nobody reads any more; no fault of this program.
  case closed
  case failed(errno: Int32)
  /// The person does not want the rest.
  case interrupted

  package var description: String {
    switch self {
    case .closed: "output: nobody reads it any more"
    case .failed(let errno): "output: cannot write, \(SystemError.text(errno))"
    case .interrupted: "dropped"
    }
  }
}

/// A sink that keeps what is written.
package final class MemorySink: TextSink {
  package private(set) var text = ""

  package init() {}

  package func write(_ text: String) { self.text += text }
  package func flush() {}
  package func discard() {}
}
