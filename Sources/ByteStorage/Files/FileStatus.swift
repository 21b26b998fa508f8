#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the system knows about a path, links followed; `nil` when nothing is there.
package func fileStatus(_ path: String) -> DirectoryEntry? {
  guard !path.utf8.contains(0) else { return nil }
  var status = stat()
  // The pointer is used during the call only.
  guard unsafe stat(path, &status) == 0 else { return nil }
  return DirectoryEntry(relativePath: path, status: status)
}

/// The absolute path without links, `.` and `..`; `nil` when nothing is there.
package func realPath(_ path: String) -> String? {
  guard !path.utf8.contains(0), let resolved = unsafe realpath(path, nil) else { return nil }
  // The system allocated it, ended it with a zero byte, and leaves it to us.
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

extension DirectoryEntry {
  init(relativePath: String, status: stat) {
    #if canImport(Darwin)
    let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
    let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      relativePath: relativePath,
      size: Int(status.st_size),
      modified: modified.nanoseconds,
      changed: changed.nanoseconds,
      inode: UInt64(status.st_ino),
      kind: Kind(mode: status.st_mode)
    )
  }
}

extension timespec {
  /// Wraps around for the absurd dates that some file systems can hold.
  var nanoseconds: Int64 { Int64(tv_sec) &* 1_000_000_000 &+ Int64(tv_nsec) }
}
