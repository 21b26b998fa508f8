import CReadline

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Ends the process at once; what is still in a buffer is lost.
package func endProcess(status: Int32) -> Never {
  // Does nothing unless a line is being edited; then the terminal would stay as readline set it.
  rl_deprep_terminal()
  exit(status)
}

/// Keeps an object until the process ends: a library takes as long to be taken apart, piece by piece, as
/// to be opened, and the system frees all of it at once.
package func keepUntilProcessEnds(_ object: AnyObject) {
  _ = unsafe Unmanaged.passRetained(object)
}
