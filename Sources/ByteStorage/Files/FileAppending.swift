#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Adds bytes at the end of a file, which is made if need be.
///
/// - Parameters:
///   - path: the file; its folder must be there.
///   - bytes: what to add.
///   - mode: the permissions of a file that is made, less what the user's mask takes away.
/// - Throws: ``FileError`` when they could not all be written.
package func appendToFile(_ path: String, _ bytes: [UInt8], mode: UInt32) throws(FileError) {
  let flags = O_WRONLY | O_CREAT | O_APPEND
  guard let file = FileDescriptor(path: path, flags: flags, mode: mode_t(mode)),
    writeAll(bytes, to: file)
  else { throw .cannotWrite(path: path, errno: errno) }
}

/// Lets nobody but its owner read or change a file.
///
/// - Throws: ``FileError`` when the file is somebody else's or not there.
package func makePrivate(_ path: String) throws(FileError) {
  // The string lives, zero-terminated, for the length of the call.
  guard !path.utf8.contains(0), unsafe chmod(path, 0o600) == 0 else {
    throw .cannotWrite(path: path, errno: path.utf8.contains(0) ? EINVAL : errno)
  }
}
