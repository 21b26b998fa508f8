#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file's bytes in memory, read from disk page by page as they are touched.
///
/// The bytes stay as they are when another file takes the name or the name is removed. A file that
/// is cut short in place takes its pages away, and touching one of them ends the process with
/// SIGBUS: a file that may be mapped is replaced as `replaceFile` does it, never rewritten.
@safe package final class MappedFile: Sendable {
  /// As it was given.
  package let path: String
  package let byteCount: Int
  /// The first byte of the mapping, fixed before it is shared; an empty file has none.
  private nonisolated(unsafe) let base: UnsafeRawPointer?

  /// Maps a regular file for reading; links are followed.
  ///
  /// - Throws: ``FileError`` when it cannot be opened or mapped, or is a folder, pipe or device.
  package init(_ path: String) throws(FileError) {
    // Without O_NONBLOCK a pipe without a writer would hold the program here.
    guard let file = FileDescriptor(path: path, flags: O_RDONLY | O_NONBLOCK),
      let status = file.status()
    else { throw .cannotRead(path: path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    let byteCount = Int(status.st_size)
    let base = unsafe mapping(of: file, byteCount: byteCount)
    guard unsafe base != nil || byteCount == 0 else { throw .cannotRead(path: path, errno: errno) }
    self.path = path
    self.byteCount = byteCount
    unsafe self.base = base
  }

  deinit {
    guard let base = unsafe base else { return }
    // The address and length that mmap gave; no span outlives its owner.
    _ = unsafe munmap(UnsafeMutableRawPointer(mutating: base), byteCount)
  }

  /// Calls `body` with all bytes of the file.
  package func withBytes<Result, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(self) {} }
    // `base` and `byteCount` come from one successful mmap, which lasts until deinit.
    let buffer = unsafe UnsafeRawBufferPointer(start: base, count: byteCount)
    return try unsafe body(buffer.bytes)
  }
}

/// The address of a new mapping; `nil` for no bytes, or with `errno` set.
private func mapping(of file: borrowing FileDescriptor, byteCount: Int) -> UnsafeRawPointer? {
  guard byteCount > 0 else { return nil }
  let address = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, file.number, 0)
  return unsafe address == MAP_FAILED ? nil : UnsafeRawPointer(address)
}
