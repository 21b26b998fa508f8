#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

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
func readBytes(_ range: Range<Int>, of file: borrowing FileDescriptor) -> [UInt8]? {
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
