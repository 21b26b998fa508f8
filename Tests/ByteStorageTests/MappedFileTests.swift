import ByteStorage
import Foundation
import TestSupport
import Testing

@Suite struct MappedFileTests {
  private func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func content(of file: MappedFile) -> [UInt8] {
    file.withBytes { bytes in (0..<bytes.byteCount).map { bytes.byte(at: $0) } }
  }

  @Test("has the bytes of a file", arguments: [0, 1, 4096, 10_001])
  func maps(byteCount: Int) throws {
    try withTemporaryFolder { folder in
      let bytes = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 * 7) }
      try write(bytes, to: folder + "/file")
      let file = try MappedFile(folder + "/file")
      #expect(file.byteCount == byteCount)
      #expect(content(of: file) == bytes)
    }
  }

  @Test("keeps its bytes when the file is replaced or removed")
  func keeps() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      try replaceFile(path, with: [1, 2, 3])
      let file = try MappedFile(path)
      try replaceFile(path, with: [4])
      #expect(content(of: file) == [1, 2, 3])
      #expect(content(of: try MappedFile(path)) == [4])
      try FileManager.default.removeItem(atPath: path)
      #expect(content(of: file) == [1, 2, 3])
    }
  }

  @Test("tells a file that is missing from a path that is no file")
  func noFile() throws {
    try withTemporaryFolder { folder in
      #expect(throws: FileError.notAFile(path: folder)) { try MappedFile(folder) }
      let missing = folder + "/missing"
      #expect(throws: FileError.cannotRead(path: missing, errno: ENOENT)) {
        try MappedFile(missing)
      }
    }
  }

  @Test("gives a part of its bytes, and a part of that")
  func parts() throws {
    try withTemporaryFolder { folder in
      try write(Array(0..<100), to: folder + "/file")
      let whole: [StoredBytes] = [
        .file(try MappedFile(folder + "/file")), .memory(Array(0..<100)),
      ]
      for stored in whole {
        let part = stored.part(10..<60)
        #expect(part.byteCount == 50)
        let inner = part.part(5..<8)
        #expect(inner.withBytes { $0.copy(0..<3) } == [15, 16, 17])
        #expect(stored.part(100..<100).byteCount == 0)
      }
    }
  }

  @Test("reads words from the lowest byte up, also where they are not aligned")
  func words() {
    let stored = StoredBytes.memory([9, 0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF])
    stored.withBytes { bytes in
      #expect(bytes.byte(at: 8) == 0xEF)
      #expect(bytes.littleEndianUInt16(at: 1) == 0x2301)
      #expect(bytes.littleEndianUInt32(at: 1) == 0x6745_2301)
      #expect(bytes.littleEndianUInt64(at: 1) == 0xEFCD_AB89_6745_2301)
    }
    var written: [UInt8] = []
    written.appendLittleEndian(0x2301 as UInt16)
    written.appendLittleEndian(0xEFCD_AB89 as UInt32)
    #expect(written == [0x01, 0x23, 0x89, 0xAB, 0xCD, 0xEF])
  }

  @Test("refuses to read outside the bytes")
  func outside() async {
    await #expect(processExitsWith: .failure) {
      StoredBytes.memory([1, 2, 3]).withBytes { _ = $0.littleEndianUInt32(at: 0) }
    }
    await #expect(processExitsWith: .failure) {
      StoredBytes.memory([1, 2, 3]).withBytes { _ = $0.byte(at: -1) }
    }
  }
}
