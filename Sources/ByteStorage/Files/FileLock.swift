#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A lock that one process has at a time; it ends with its owner or the process.
package struct FileLock: ~Copyable {
  private let file: FileDescriptor

  /// Takes the lock without waiting; fails when another process has it.
  ///
  /// - Parameter path: a file to lock, which is made if need be.
  /// - Throws: ``FileError`` when the file cannot be made.
  package init?(_ path: String) throws(FileError) {
    guard let file = FileDescriptor(path: path, flags: O_RDWR | O_CREAT, mode: 0o600) else {
      throw .cannotWrite(path: path, errno: errno)
    }
    let number = file.number
    guard retryingInterrupted({ Int(flock(number, LOCK_EX | LOCK_NB)) }) == 0 else { return nil }
    self.file = file
  }

  /// Gives the lock back, at the latest here.
  package consuming func release() {}
}
