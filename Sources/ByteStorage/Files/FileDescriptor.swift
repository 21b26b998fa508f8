#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

// Strings passed to C below live, zero-terminated, for the length of the call.

/// An open file, closed when its owner goes away.
struct FileDescriptor: ~Copyable {
  let number: Int32

  /// Opens a file or a folder, never leaking it to child processes.
  ///
  /// - Returns: `nil` when it cannot be opened; then `errno` tells why.
  init?(path: String, flags: Int32, mode: mode_t = 0) {
    // C would cut the path at a zero byte and open another file.
    guard !path.utf8.contains(0) else {
      errno = EINVAL
      return nil
    }
    let number = retryingInterrupted { unsafe Int(open(path, flags | O_CLOEXEC, mode)) }
    guard number >= 0 else { return nil }
    self.number = Int32(number)
  }

  /// Opens a folder inside an open folder; a link is refused.
  init?(folder name: String, in parent: borrowing FileDescriptor) {
    let parentNumber = parent.number
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let number = retryingInterrupted { unsafe Int(openat(parentNumber, name, flags)) }
    guard number >= 0 else { return nil }
    self.number = Int32(number)
  }

  /// Takes over an open descriptor.
  init(owning number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// What the system knows about the open file, or `nil` with `errno` set.
  borrowing func status() -> stat? {
    var status = stat()
    // The pointer is used during the call only.
    return unsafe fstat(number, &status) == 0 ? status : nil
  }
}

/// Repeats a system call that a signal interrupted.
func retryingInterrupted(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
