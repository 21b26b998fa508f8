#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the system says about an error number.
package enum SystemError {
  package static func text(_ errno: Int32) -> String {
    guard let words = unsafe strerror(errno) else { return "error \(errno)" }
    return unsafe String(cString: words)
  }
}
