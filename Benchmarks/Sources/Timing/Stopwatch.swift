#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Measures the processor time of this process, all threads together.
package struct Stopwatch {
  private let start = now()

  package init() {}

  /// Seconds of processor time since the watch was made.
  package var seconds: Double { Double(Self.now() - start) / 1e9 }

  private static func now() -> UInt64 {
    #if canImport(Darwin)
    clock_gettime_nsec_np(CLOCK_PROCESS_CPUTIME_ID)
    #else
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    #endif
  }
}
