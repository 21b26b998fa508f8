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
    let file = try Self.open(path)
    guard Self.take(file, LOCK_EX | LOCK_NB) else { return nil }
    self.file = file
  }

  /// Takes the lock as soon as no other process has it.
  ///
  /// For locks that nobody holds longer than it takes to write a line.
  ///
  /// - Parameter path: a file to lock, which is made if need be.
  /// - Throws: ``FileError`` when the file cannot be made or its file system knows no locks.
  package init(waitingFor path: String) throws(FileError) {
    let file = try Self.open(path)
    guard Self.take(file, LOCK_EX) else { throw .cannotWrite(path: path, errno: errno) }
    self.file = file
  }

  // Closing the file is not enough: a child that is just being started may still have it open.
  deinit { _ = Self.take(file, LOCK_UN) }

  private static func open(_ path: String) throws(FileError) -> FileDescriptor {
    guard let file = FileDescriptor(path: path, flags: O_RDWR | O_CREAT, mode: 0o600) else {
      throw .cannotWrite(path: path, errno: errno)
    }
    return file
  }

  private static func take(_ file: borrowing FileDescriptor, _ operation: Int32) -> Bool {
    let number = file.number
    return retryingInterrupted { Int(flock(number, operation)) } == 0
  }

  /// Gives the lock back, at the latest here.
  package consuming func release() {}
}
