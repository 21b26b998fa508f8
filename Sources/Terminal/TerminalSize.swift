#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How much a terminal shows at once.
package struct TerminalSize: Sendable, Equatable {
  /// At least 1.
  package let columns: Int
  /// At least 1.
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The size of the terminal behind a descriptor at this moment, or `nil` when it is none.
  ///
  /// Where the terminal does not know, the environment says it in `COLUMNS` and `LINES`.
  package init?(of descriptor: Int32, environment: (String) -> String?) {
    guard Descriptor.isTerminal(descriptor) else { return nil }
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    func value(_ told: UInt16, _ name: String, _ usual: Int) -> Int {
      if isKnown, told > 0 { return Int(told) }
      return environment(name).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? usual
    }
    columns = value(size.ws_col, "COLUMNS", 80)
    rows = value(size.ws_row, "LINES", 24)
  }
}
