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
