#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

// Strings passed to C below live, zero-terminated, for the length of the call.

/// Bytes that do not fit into memory, in a file without a name: it goes away with its owner, or
/// with the process however that ends.
package final class TemporaryFile: Sendable {
  private let folder: String
  private let file: FileDescriptor

  /// - Parameters:
  ///   - folder: where the file is made.
  ///   - bytes: what is in it.
  /// - Throws: ``FileError`` when it cannot be made or written.
  package init(in folder: String, with bytes: [UInt8]) throws(FileError) {
    let path = "\(folder)/.rolecall-\(UInt64.random(in: 0...UInt64.max)).tmp"
    let flags = O_RDWR | O_CREAT | O_EXCL
    guard let file = FileDescriptor(path: path, flags: flags, mode: 0o600) else {
      throw .cannotWrite(path: folder, errno: errno)
    }
    guard unsafe unlink(path) == 0, writeAll(bytes, to: file) else {
      throw .cannotWrite(path: folder, errno: errno)
    }
    self.folder = folder
    self.file = file
  }

  /// A part of the bytes.
  ///
  /// - Throws: ``FileError`` when they cannot be read, or there are not as many.
  package func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    guard let bytes = readBytes(range, of: file) else {
      throw .cannotRead(path: folder, errno: errno)
    }
    return bytes
  }
}

/// A file that is read part by part.
package final class OpenedFile: Sendable {
  package let path: String
  package let byteCount: Int
  private let file: FileDescriptor

  /// Opens a regular file; links are followed.
  ///
  /// - Throws: ``FileError`` when it cannot be opened, or is a folder, pipe or device.
  package init(_ path: String) throws(FileError) {
    // Without O_NONBLOCK a pipe without a writer would hold the program here.
    guard let file = FileDescriptor(path: path, flags: O_RDONLY | O_NONBLOCK),
      let status = file.status()
    else { throw .cannotRead(path: path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    self.path = path
    byteCount = Int(status.st_size)
    self.file = file
  }

  /// A part of the bytes.
  ///
  /// - Throws: ``FileError`` when they cannot be read, or the file has become shorter.
  package func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    guard let bytes = readBytes(range, of: file) else {
      throw .cannotRead(path: path, errno: errno)
    }
    return bytes
  }
}

/// Reads a range of a file as a whole; `nil` with `errno` set when that cannot be done.
private func readBytes(_ range: Range<Int>, of file: borrowing FileDescriptor) -> [UInt8]? {
  let number = file.number
  var isWhole = true
  // Each call is given the room that is left; the count is set to what was filled.
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
    while count < range.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]
      )
      let place = range.lowerBound + count
      let got = retryingInterrupted { unsafe pread(number, rest.baseAddress, rest.count, place) }
      guard got > 0 else {
        if got == 0 { errno = EIO }
        isWhole = false
        return
      }
      count += got
    }
  }
  return isWhole ? bytes : nil
}
