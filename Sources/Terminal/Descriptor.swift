#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The standard streams by their descriptors.
package enum Descriptor {
  package static let input: Int32 = 0
  package static let output: Int32 = 1
  package static let error: Int32 = 2

  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// Sleeps until the descriptor is ready for the events of `poll`.
  static func wait(_ descriptor: Int32, for events: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
