#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

// Strings passed to C below live, zero-terminated, for the length of the call.

/// Removes a file, or a link but not what it leads to.
///
/// - Throws: ``FileError`` when it is still there.
package func removeFile(_ path: String) throws(FileError) {
  guard !path.utf8.contains(0), unsafe unlink(path) == 0 else {
    throw .cannotRemove(path: path, errno: path.utf8.contains(0) ? EINVAL : errno)
  }
}

/// Removes a folder if nothing is in it.
///
/// - Returns: whether it is gone.
package func removeFolderIfEmpty(_ path: String) -> Bool {
  guard !path.utf8.contains(0) else { return false }
  return unsafe rmdir(path) == 0
}

/// What stands at a path, its last part not followed if it is a link; `nil` when nothing does.
///
/// A folder is ``DirectoryEntry/Kind/other``.
package func entryKind(of path: String) -> DirectoryEntry.Kind? {
  guard !path.utf8.contains(0) else { return nil }
  var status = stat()
  // The pointer is used during the call only.
  guard unsafe lstat(path, &status) == 0 else { return nil }
  return DirectoryEntry.Kind(mode: status.st_mode)
}

extension DirectoryEntry.Kind {
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

/// The names in a folder, hidden ones too and subfolders not entered, in the order of their bytes.
///
/// - Throws: ``FileError`` when the folder cannot be listed.
package func listNames(in folder: String) throws(FileError) -> [String] {
  guard let opened = FileDescriptor(path: folder, flags: O_RDONLY | O_DIRECTORY),
    let names = opened.names()
  else { throw .cannotList(path: folder, errno: errno) }
  return names.filter { $0.isValid && $0.text != "." && $0.text != ".." }
    .map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
