import ByteStorage
import TestSupport
import Testing

@Suite("Files written and read in parts")
struct FilePartsTests {
  @Test("a draft takes its name when it is whole, in place of what had it")
  func draft() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      try replaceFile(path, with: [9])
      let draft = try FileDraft(replacing: path)
      try draft.append([1, 2, 3])
      try draft.append([])
      try draft.append([4])
      try draft.overwrite([7, 8], at: 1)
      #expect(try readFile(path, limit: 9) == [9])
      try draft.commit()
      #expect(try readFile(path, limit: 9) == [1, 7, 8, 4])
      #expect(try listNames(in: folder) == ["file"])
    }
  }

  @Test("a draft that is given up leaves nothing behind")
  func givenUp() throws {
    try withTemporaryFolder { folder in
      do {
        let draft = try FileDraft(replacing: folder + "/file")
        try draft.append([1])
        #expect(try listNames(in: folder).count == 1)
      }
      #expect(try listNames(in: folder) == [])
    }
  }

  @Test("a temporary file has no name, and gives every part of its bytes")
  func temporary() throws {
    try withTemporaryFolder { folder in
      let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 / 3) }
      let file = try TemporaryFile(in: folder, with: bytes)
      #expect(try listNames(in: folder) == [])
      for range in [0..<0, 0..<1, 5..<66_000, 69_999..<70_000, 0..<70_000] {
        #expect(try file.read(range) == Array(bytes[range]))
      }
      #expect(throws: FileError.self) { try file.read(69_999..<70_001) }
    }
  }

  @Test("an opened file gives every part of its bytes, also under a new name")
  func opened() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      try replaceFile(path, with: [1, 2, 3, 4])
      let file = try OpenedFile(path)
      try replaceFile(path, with: [5])
      #expect(file.byteCount == 4)
      #expect(try file.read(1..<3) == [2, 3])
      #expect(throws: FileError.cannotRead(path: path, errno: 5)) { try file.read(3..<5) }
    }
  }

  @Test("what cannot be made or opened is told with its path")
  func errors() throws {
    try withTemporaryFolder { folder in
      let absent = folder + "/absent"
      #expect(throws: FileError.cannotWrite(path: absent + "/file", errno: 2)) {
        try FileDraft(replacing: absent + "/file")
      }
      #expect(throws: FileError.cannotWrite(path: absent, errno: 2)) {
        try TemporaryFile(in: absent, with: [])
      }
      #expect(throws: FileError.cannotRead(path: absent, errno: 2)) { try OpenedFile(absent) }
      #expect(throws: FileError.notAFile(path: folder)) { try OpenedFile(folder) }
    }
  }
}
