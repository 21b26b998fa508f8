#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A thread that runs one piece of work to its end.
///
/// The concurrency runtime would cost a one-shot question more to start than it can save.
struct WorkerThread {
  private let handle: pthread_t

  /// How many threads the machine runs at once, at least 1.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread, or returns `nil` when the system has none to give.
  init?(_ run: @escaping @Sendable () -> Void) {
    let work = unsafe Unmanaged.passRetained(Work(run))
    #if canImport(Darwin)
    var handle: pthread_t?
    #else
    var handle = pthread_t()
    #endif
    // The thread takes over the reference; where none starts it is given back here.
    let status = unsafe pthread_create(&handle, nil, { unsafe Self.begin($0) }, work.toOpaque())
    guard status == 0 else {
      unsafe work.release()
      return nil
    }
    #if canImport(Darwin)
    guard let handle else { return nil }
    #endif
    self.handle = handle
  }

  private static func begin(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let work = unsafe work {
      unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run()
    }
    return nil
  }

  /// Waits for the work to end.
  func join() { pthread_join(handle, nil) }
}
