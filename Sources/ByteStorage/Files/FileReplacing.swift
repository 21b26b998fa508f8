#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

// Strings passed to C below live, zero-terminated, for the length of the call.

/// Puts a file with the given content in place, all or nothing.
///
/// The bytes go to a hidden file in the same folder, are forced to disk, and take the file's name
/// in one step: a reader, or a machine that comes back from a crash, finds the old content or the
/// new, never a part.
///
/// - Parameters:
///   - path: the file, which need not exist; its folder must. A link is replaced, not followed;
///     a device or a pipe stays what it is.
///   - bytes: the new content.
///   - mode: the permissions, less what the user's mask takes away.
///   - mayReplace: whether a file that is there gives way; otherwise it is an error.
///   - syncsFolder: whether the new name is forced to disk; who writes many files does that once
///     for all of them, with ``syncFolder(_:)``.
/// - Throws: ``FileError`` when nothing was changed, or the folder could not be forced to disk.
package func replaceFile(
  _ path: String,
  with bytes: [UInt8],
  mode: UInt32 = 0o644,
  mayReplace: Bool = true,
  syncsFolder: Bool = true
) throws(FileError) {
  // An interrupt waits until the draft has its name or is gone.
  let signals = HeldSignals()
  defer { signals.release() }
  // Another's device or pipe would become a file.
  guard entryKind(of: path) != .other || isDirectory(path) else { throw .notAFile(path: path) }
  let folder = parentFolder(of: path)
  let draft = "\(folder)/.rolecall-\(UInt64.random(in: 0...UInt64.max)).tmp"
  guard !path.utf8.contains(0), writeDraft(draft, bytes, mode: mode_t(mode)) else {
    throw .cannotWrite(path: path, errno: path.utf8.contains(0) ? EINVAL : errno)
  }
  guard moveDraft(draft, to: path, mayReplace: mayReplace) else {
    let reason = errno
    _ = unsafe unlink(draft)
    throw .cannotWrite(path: path, errno: reason)
  }
  if syncsFolder { try syncFolder(folder) }
}

/// Forces the names in a folder to disk.
///
/// - Throws: ``FileError`` when that fails, or there is no such folder.
package func syncFolder(_ path: String) throws(FileError) {
  guard let opened = FileDescriptor(path: path, flags: O_RDONLY | O_DIRECTORY),
    fsync(opened.number) == 0
  else { throw .cannotWrite(path: path, errno: errno) }
}

/// Gives a draft its name; `false` with `errno` set when that cannot be done.
private func moveDraft(_ draft: String, to path: String, mayReplace: Bool) -> Bool {
  guard !mayReplace else { return unsafe rename(draft, path) == 0 }
  // A second name fails where a file has it already; some file systems know no second names.
  if unsafe link(draft, path) == 0 { return unsafe unlink(draft) == 0 }
  guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else { return false }
  if entryKind(of: path) != nil {
    errno = EEXIST
    return false
  }
  return unsafe rename(draft, path) == 0
}

/// Makes a folder and the folders it lies in, as far as they do not exist.
///
/// - Parameters:
///   - path: absolute, or from the working directory.
///   - mode: the permissions of folders that are made, less what the user's mask takes away.
/// - Throws: ``FileError`` when one cannot be made, or a file has its name.
package func makeDirectories(_ path: String, mode: UInt32 = 0o777) throws(FileError) {
  guard !isDirectory(path) else { return }
  guard !path.isEmpty, !path.utf8.contains(0) else {
    throw .cannotMakeFolder(path: path, errno: EINVAL)
  }
  let parent = parentFolder(of: path)
  if parent != path { try makeDirectories(parent, mode: mode) }
  guard unsafe mkdir(path, mode_t(mode)) != 0 else { return }
  let reason = errno
  // Another process may have made it meanwhile.
  guard isDirectory(path) else { throw .cannotMakeFolder(path: path, errno: reason) }
}

/// The folder a path lies in: `.` for a plain name, `/` for what lies in the root.
func parentFolder(of path: String) -> String {
  var bytes = path.utf8[...]
  while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
  guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
}

/// Writes a new file and forces it to disk; leaves nothing behind and sets `errno` on failure.
private func writeDraft(_ path: String, _ bytes: [UInt8], mode: mode_t) -> Bool {
  let flags = O_WRONLY | O_CREAT | O_EXCL
  guard let file = FileDescriptor(path: path, flags: flags, mode: mode) else { return false }
  if writeAll(bytes, to: file), fsync(file.number) == 0 { return true }
  let reason = errno
  _ = unsafe unlink(path)
  errno = reason
  return false
}

/// Writes all bytes; `false` with `errno` set on failure.
func writeAll(_ bytes: [UInt8], to file: borrowing FileDescriptor) -> Bool {
  let number = file.number
  var count = 0
  while count < bytes.count {
    let start = count
    let written = unsafe bytes.withUnsafeBytes { buffer in
      // `rebasing` checks that `start` is inside, and the system reads no more than the rest.
      let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[start...])
      return retryingInterrupted { unsafe write(number, rest.baseAddress, rest.count) }
    }
    guard written > 0 else { return false }
    count += written
  }
  return true
}
