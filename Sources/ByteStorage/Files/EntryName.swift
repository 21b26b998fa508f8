#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A name as it stands in a folder: bytes, which need not be text.
struct EntryName {
  /// The name with what is not UTF-8 replaced.
  let text: String
  /// Whether the name is text as it stands there.
  let isValid: Bool

  /// - Parameter start: ends with a zero byte, and is read during the call only.
  init(at start: UnsafePointer<CChar>) {
    let valid = unsafe String(validatingCString: start)
    text = unsafe valid ?? String(cString: start)
    isValid = valid != nil
  }
}

extension FileDescriptor {
  /// The names in the open folder in the system's order, or `nil` with `errno` set.
  borrowing func names() -> [EntryName]? {
    let copy = fcntl(number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { return nil }
    // The stream owns the copy from here on and closes it.
    guard let stream = unsafe fdopendir(copy) else {
      _ = close(copy)
      return nil
    }
    defer { unsafe closedir(stream) }
    var names: [EntryName] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      // The name ends with a zero byte inside the entry, which lives until the next call.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) { unsafe EntryName(at: $0) }
      }
      names.append(name)
      errno = 0
    }
    return errno == 0 ? names : nil
  }

  /// What the system knows about a name in the open folder, links not followed.
  borrowing func status(of name: String) -> stat? {
    var status = stat()
    // The pointer is used during the call only.
    return unsafe fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }
}
