#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The content of a regular file.
///
/// - Parameters:
///   - path: a file; links are followed.
///   - limit: the most bytes the file may have.
/// - Returns: all bytes, also of a file that grew while it was read.
/// - Throws: ``FileError`` when it cannot be read, is a folder, pipe or device, or is too large.
package func readFile(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
  // Without O_NONBLOCK a pipe without a writer would hold the program here.
  guard let file = FileDescriptor(path: path, flags: O_RDONLY | O_NONBLOCK),
    let status = file.status()
  else { throw .cannotRead(path: path, errno: errno) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
  guard Int(status.st_size) <= limit else { throw .tooLarge(path: path, limit: limit) }

  // One byte more than the file has, to see its end without growing.
  var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
  var count = 0
  while true {
    let got = fill(&bytes, from: count, file: file)
    guard got >= 0 else { throw .cannotRead(path: path, errno: errno) }
    guard got > 0 else { break }
    count += got
    guard count <= limit else { throw .tooLarge(path: path, limit: limit) }
    if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
  }
  bytes.removeLast(bytes.count - count)
  return bytes
}

/// Reads into `bytes` behind the first `count`; 0 at the end of the file, -1 with `errno` set.
private func fill(
  _ bytes: inout [UInt8],
  from count: Int,
  file: borrowing FileDescriptor
) -> Int {
  let number = file.number
  return unsafe bytes.withUnsafeMutableBytes { buffer in
    // `rebasing` checks that `count` is inside, and the system writes no more than the rest.
    let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
    return retryingInterrupted { unsafe read(number, rest.baseAddress, rest.count) }
  }
}
