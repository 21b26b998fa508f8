#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How wide a terminal is.
package enum TerminalSize {
  /// Columns of the terminal behind a descriptor, or `nil` when it is none.
  ///
  /// Where the terminal does not know, the environment says it in `COLUMNS`.
  package static func columns(
    of descriptor: Int32,
    environment: (String) -> String?
  ) -> Int? {
    guard Descriptor.isTerminal(descriptor) else { return nil }
    var size = winsize()
    if unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment("COLUMNS").flatMap { Int($0) } ?? 80
  }
}
