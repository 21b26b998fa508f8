#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Keeps the signals that ask the process to end waiting, until they are released.
///
/// It holds for the thread that made it; whoever makes one releases it on the same thread.
struct HeldSignals: ~Copyable {
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    // The pointers are used during the calls only.
    unsafe sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { _ = unsafe sigaddset(&held, signal) }
    _ = unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  borrowing func release() {
    var before = before
    _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
