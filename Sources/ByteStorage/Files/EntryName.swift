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

  init(bytes: [UInt8]) {
    let valid = String(validating: bytes, as: UTF8.self)
    text = valid ?? String(decoding: bytes, as: UTF8.self)
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
      let bytes = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
          unsafe Array(UnsafeBufferPointer(start: start, count: strlen(start)))
        }
      }
      names.append(EntryName(bytes: bytes))
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
