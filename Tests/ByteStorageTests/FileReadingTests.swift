import ByteStorage
import Foundation
import TestSupport
import Testing

@Suite struct FileReadingTests {
  @Test("reads the bytes of a file", arguments: [0, 1, 4096, 100_001])
  func reads(byteCount: Int) throws {
    try withTemporaryFolder { folder in
      let bytes = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 * 7) }
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/file"))
      #expect(try readFile(folder + "/file", limit: byteCount) == bytes)
    }
  }

  @Test("refuses a file above the limit")
  func tooLarge() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      try Data(count: 11).write(to: URL(fileURLWithPath: path))
      #expect(throws: FileError.tooLarge(path: path, size: 11, limit: 10)) {
        try readFile(path, limit: 10)
      }
    }
  }

  @Test("tells a file that is missing from a path that is no file")
  func noFile() throws {
    try withTemporaryFolder { folder in
      #expect(throws: FileError.notAFile(path: folder)) { try readFile(folder, limit: 10) }
      let missing = folder + "/missing"
      #expect(throws: FileError.cannotRead(path: missing, errno: ENOENT)) {
        try readFile(missing, limit: 10)
      }
    }
  }

  @Test("does not wait for a writer at a pipe")
  func pipe() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/pipe"
      try #require(unsafe mkfifo(path, 0o600) == 0)
      #expect(throws: FileError.notAFile(path: path)) { try readFile(path, limit: 10) }
    }
  }

  @Test("opens no other file when a path has a zero byte")
  func zeroByte() throws {
    try withTemporaryFolder { folder in
      try Data(count: 1).write(to: URL(fileURLWithPath: folder + "/file"))
      let path = folder + "/file\0.md"
      #expect(throws: FileError.cannotRead(path: path, errno: EINVAL)) {
        try readFile(path, limit: 10)
      }
      #expect(throws: FileError.cannotWrite(path: path, errno: EINVAL)) {
        try replaceFile(path, with: [])
      }
      #expect(throws: FileError.cannotMakeFolder(path: path, errno: EINVAL)) {
        try makeDirectories(path)
      }
    }
  }

  @Test(
    "an error says where, what, and what to do",
    arguments: [
      (
        FileError.cannotRead(path: "a.md", errno: ENOENT),
        "a.md: cannot read (it does not exist; check the path)"
      ),
      (
        FileError.tooLarge(path: "a.md", size: 64_000_000, limit: 16 << 20),
        "a.md: has 64.0 MB, the limit is 16.8 MB; split it into several files"
      ),
      (
        FileError.cannotWrite(path: "a.md", errno: 999),
        "a.md: cannot write (errno 999; check the path and its disk)"
      ),
    ]
  )
  func descriptions(_ error: FileError, _ text: String) {
    #expect(error.description == text)
  }
}
