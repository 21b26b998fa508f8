/// What stands in a folder or one of its subfolders.
package struct DirectoryEntry: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case file
    /// A symbolic link, which is not followed.
    case link
    /// A pipe, a socket or a device, or a file whose name is not valid UTF-8.
    case other
  }

  /// The path inside the listed folder, parts separated by `/`.
  package let relativePath: String
  /// In bytes.
  package let size: Int
  /// The time of the last change in nanoseconds since 1970; only good for comparing.
  package let modified: Int64
  /// The time of the last change of content, name, owner or mode, which nobody can set at will.
  package let changed: Int64
  /// The number that the file system gave the file.
  package let inode: UInt64
  package let kind: Kind

  package init(
    relativePath: String,
    size: Int,
    modified: Int64,
    changed: Int64 = 0,
    inode: UInt64 = 0,
    kind: Kind
  ) {
    self.relativePath = relativePath
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.kind = kind
  }
}
