#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Ends the process at once; what is still in a buffer is lost.
package func endProcess(status: Int32) -> Never {
  exit(status)
}
