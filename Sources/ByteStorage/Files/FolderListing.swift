#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Everything in a folder and its subfolders that is not a folder.
///
/// Names that begin with a dot are skipped.
///
/// - Parameter folder: a folder, or a link to one.
/// - Returns: in no order that would be the same for the same files.
/// - Throws: ``FileError`` when a folder cannot be listed, or lies more than 32 folders deep.
package func listFiles(in folder: String) throws(FileError) -> [DirectoryEntry] {
  let listing = try FolderListing.of(folder)
  if let failure = listing.failures.first { throw failure }
  return listing.entries
}

/// What ``listFiles(in:)`` gives, without the subfolders that cannot be listed.
///
/// - Parameter folder: a folder, or a link to one.
/// - Returns: the entries, sorted by the bytes of the relative paths, and why subfolders are missing.
/// - Throws: ``FileError`` when the folder itself cannot be listed.
package func listReadableFiles(
  in folder: String
) throws(FileError) -> (entries: [DirectoryEntry], failures: [FileError]) {
  let listing = try FolderListing.of(folder)
  return (listing.entries.sortedByPath(), listing.failures)
}

extension [DirectoryEntry] {
  /// The entries by the bytes of their relative paths.
  package func sortedByPath() -> [DirectoryEntry] {
    // Strings of ASCII compare as their bytes do, and much faster than byte by byte.
    let areASCII = allSatisfy { $0.relativePath.utf8.allSatisfy { $0 < 0x80 } }
    return sorted { left, right in
      areASCII
        ? left.relativePath < right.relativePath
        : left.relativePath.utf8.lexicographicallyPrecedes(right.relativePath.utf8)
    }
  }
}

/// Whether the path leads to a folder, through links too.
package func isDirectory(_ path: String) -> Bool {
  guard !path.utf8.contains(0) else { return false }
  var status = stat()
  // The pointer is used during the call only.
  return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// One walk through a folder.
private struct FolderListing {
  private static let depthLimit = 32

  let root: String
  var entries: [DirectoryEntry] = []
  /// Why subfolders could not be listed.
  var failures: [FileError] = []

  init(root: String) {
    self.root = root
  }

  static func of(_ folder: String) throws(FileError) -> FolderListing {
    guard let root = FileDescriptor(path: folder, flags: O_RDONLY | O_DIRECTORY) else {
      throw .cannotList(path: folder, errno: errno)
    }
    var listing = FolderListing(root: folder)
    try listing.list(root, prefix: "", depth: 1)
    return listing
  }

  /// Lists an open folder; `prefix` is its relative path with a slash at the end.
  mutating func list(
    _ folder: borrowing FileDescriptor,
    prefix: String,
    depth: Int
  ) throws(FileError) {
    let path = root + "/" + prefix
    guard depth <= Self.depthLimit else { throw .tooDeep(path: path, limit: Self.depthLimit) }
    guard let names = folder.names() else { throw .cannotList(path: path, errno: errno) }
    for name in names where name.text.utf8.first != UInt8(ascii: ".") {
      add(name, in: folder, prefix: prefix, depth: depth)
    }
  }

  private mutating func add(
    _ name: EntryName,
    in folder: borrowing FileDescriptor,
    prefix: String,
    depth: Int
  ) {
    let path = prefix.isEmpty ? name.text : prefix + name.text
    guard name.isValid else {
      entries.append(DirectoryEntry(relativePath: path, size: 0, modified: 0, kind: .other))
      return
    }
    // What is gone since the folder was read is not listed.
    guard let status = folder.status(of: name.text) else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      entries.append(DirectoryEntry(relativePath: path, status: status))
      return
    }
    guard let subfolder = FileDescriptor(folder: name.text, in: folder) else {
      failures.append(.cannotList(path: root + "/" + path, errno: errno))
      return
    }
    do {
      try list(subfolder, prefix: path + "/", depth: depth + 1)
    } catch {
      failures.append(error)
    }
  }
}
