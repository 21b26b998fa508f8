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
  let size = Int(status.st_size)
  guard size <= limit else { throw .tooLarge(path: path, size: size, limit: limit) }

  // One byte more than the file has, to see its end without growing.
  return try readAll(file.number, expecting: size + 1, name: path, limit: limit)
}

/// Everything that standard input gives until its end.
///
/// - Parameter limit: the most bytes to take.
/// - Returns: all bytes.
/// - Throws: ``FileError`` when it cannot be read, or gives more.
package func readStandardInput(limit: Int) throws(FileError) -> [UInt8] {
  try readAll(0, expecting: min(limit, 1 << 16) + 1, name: "standard input", limit: limit)
}

/// Reads an open descriptor to its end; `count` is the space to begin with, 1 byte or more.
private func readAll(
  _ descriptor: Int32,
  expecting count: Int,
  name: String,
  limit: Int
) throws(FileError) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: count)
  var count = 0
  while true {
    let got = fill(&bytes, from: count, descriptor: descriptor)
    guard got >= 0 else { throw .cannotRead(path: name, errno: errno) }
    guard got > 0 else { break }
    count += got
    guard count <= limit else { throw .tooLarge(path: name, size: count, limit: limit) }
    if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
  }
  bytes.removeLast(bytes.count - count)
  return bytes
}

/// Reads into `bytes` behind the first `count`; 0 at the end of the file, -1 with `errno` set.
private func fill(
  _ bytes: inout [UInt8],
  from count: Int,
  descriptor number: Int32
) -> Int {
  unsafe bytes.withUnsafeMutableBytes { buffer in
    // `rebasing` checks that `count` is inside, and the system writes no more than the rest.
    let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
    return retryingInterrupted { unsafe read(number, rest.baseAddress, rest.count) }
  }
}
