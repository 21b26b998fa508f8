#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Ends the process with status 2 and a message on standard error.
package func fail(_ message: String) -> Never {
  let bytes = Array((message + "\n").utf8)
  // The system reads no more than the array has.
  _ = unsafe bytes.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
  exit(2)
}
