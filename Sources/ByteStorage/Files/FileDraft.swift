#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

// Strings passed to C below live, zero-terminated, for the length of the call.

/// A file that is written piece by piece and takes its name when it is whole.
///
/// As `replaceFile`, for what is too large to lie in memory: nobody ever finds a part of it under
/// its name, and a draft that is given up leaves nothing behind.
package final class FileDraft {
  private let path: String
  private let draft: String
  private let file: FileDescriptor
  private var isCommitted = false

  /// - Parameter path: the file, which need not exist; its folder must.
  /// - Throws: ``FileError`` when no file can be made there.
  package init(replacing path: String) throws(FileError) {
    let draft = "\(parentFolder(of: path))/.rolecall-\(UInt64.random(in: 0...UInt64.max)).tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL
    guard !path.utf8.contains(0), let file = FileDescriptor(path: draft, flags: flags, mode: 0o644)
    else { throw .cannotWrite(path: path, errno: path.utf8.contains(0) ? EINVAL : errno) }
    self.path = path
    self.draft = draft
    self.file = file
  }

  deinit {
    if !isCommitted { _ = unsafe unlink(draft) }
  }

  /// Writes behind what was written before.
  package func append(_ bytes: [UInt8]) throws(FileError) {
    guard writeAll(bytes, to: file) else { throw .cannotWrite(path: path, errno: errno) }
  }

  /// Writes over bytes that were written before.
  package func overwrite(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    // The system reads no more than the array has.
    let written = unsafe bytes.withUnsafeBytes { buffer in
      retryingInterrupted { unsafe pwrite(file.number, buffer.baseAddress, buffer.count, offset) }
    }
    guard written == bytes.count else { throw .cannotWrite(path: path, errno: errno) }
  }

  /// Forces the bytes to disk and gives the file its name.
  package func commit() throws(FileError) {
    guard fsync(file.number) == 0, unsafe rename(draft, path) == 0 else {
      throw .cannotWrite(path: path, errno: errno)
    }
    isCommitted = true
    try syncFolder(parentFolder(of: path))
  }
}
