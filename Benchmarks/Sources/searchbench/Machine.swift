import ByteStorage

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Nanoseconds of a clock.
enum Clock {
  case wall
  /// Time in which the calling thread was running.
  case threadCPU

  var now: Int {
    var time = timespec()
    switch self {
    // The pointer is used during the call only.
    case .wall: _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    case .threadCPU: _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    }
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

/// The most memory that the process had at once, in kB; 0 where the system does not tell.
func peakKilobytes() -> Int {
  guard let status = try? readFile("/proc/self/status", limit: 1 << 20) else { return 0 }
  let lines = String(decoding: status, as: UTF8.self).split(separator: "\n")
  let peak = lines.first { $0.hasPrefix("VmHWM:") }
  return peak?.split(separator: " ").compactMap { Int($0) }.first ?? 0
}
