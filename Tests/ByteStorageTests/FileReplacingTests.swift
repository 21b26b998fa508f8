import ByteStorage
import Foundation
import TestSupport
import Testing

@Suite struct FileReplacingTests {
  @Test("writes a new file, then replaces it, and leaves nothing else behind")
  func replaces() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      try replaceFile(path, with: Array("first".utf8))
      try replaceFile(path, with: [])
      let large = [UInt8](repeating: 7, count: 300_000)
      try replaceFile(path, with: large)
      #expect(try readFile(path, limit: .max - 1) == large)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
    }
  }

  @Test("gives the file the permissions asked for", arguments: [0o600, 0o400] as [UInt32])
  func permissions(mode: UInt32) throws {
    try withTemporaryFolder { folder in
      try replaceFile(folder + "/file", with: [1], mode: mode)
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/file")
      #expect(attributes[.posixPermissions] as? Int == Int(mode))
    }
  }

  @Test("replaces a link, not the file it leads to")
  func link() throws {
    try withTemporaryFolder { folder in
      try replaceFile(folder + "/target", with: [1])
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link",
        withDestinationPath: folder + "/target"
      )
      try replaceFile(folder + "/link", with: [2])
      #expect(try readFile(folder + "/target", limit: 9) == [1])
      #expect(try readFile(folder + "/link", limit: 9) == [2])
    }
  }

  @Test("leaves a pipe what it is")
  func pipe() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/pipe"
      try #require(unsafe mkfifo(path, 0o600) == 0)
      #expect(throws: FileError.notAFile(path: path)) { try replaceFile(path, with: [1]) }
      #expect(entryKind(of: path) == .other)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["pipe"])
    }
  }

  @Test("says why it cannot write and leaves nothing behind")
  func fails() throws {
    try withTemporaryFolder { folder in
      let missing = folder + "/missing/file"
      #expect(throws: FileError.cannotWrite(path: missing, errno: ENOENT)) {
        try replaceFile(missing, with: [1])
      }
      try makeDirectories(folder + "/taken")
      #expect(throws: FileError.cannotWrite(path: folder + "/taken", errno: EISDIR)) {
        try replaceFile(folder + "/taken", with: [1])
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["taken"])
    }
  }

  @Test("makes a folder with all it lies in", arguments: ["a", "a/b/c", "a/b/", "a//b"])
  func makesFolders(path: String) throws {
    try withTemporaryFolder { folder in
      try makeDirectories("\(folder)/\(path)")
      try makeDirectories("\(folder)/\(path)")
      #expect(isDirectory("\(folder)/\(path)"))
    }
  }

  @Test("makes no folder where a file is")
  func fileInTheWay() throws {
    try withTemporaryFolder { folder in
      try replaceFile(folder + "/file", with: [])
      let path = folder + "/file"
      #expect(throws: FileError.cannotMakeFolder(path: path, errno: EEXIST)) {
        try makeDirectories(path)
      }
      #expect(throws: FileError.cannotMakeFolder(path: path, errno: EEXIST)) {
        try makeDirectories(path + "/inside")
      }
    }
  }
}

@Suite struct FileCreatingTests {
  @Test("leaves a file that is there alone when it may not be replaced")
  func keepsOthers() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      try replaceFile(path, with: [1], mayReplace: false)
      #expect(throws: FileError.self) { try replaceFile(path, with: [2], mayReplace: false) }
      #expect(try readFile(path, limit: 9) == [1])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
    }
  }

  @Test("what stands at a path is known without following it")
  func kinds() throws {
    try withTemporaryFolder { folder in
      try replaceFile(folder + "/file", with: [1])
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link",
        withDestinationPath: folder + "/file"
      )
      #expect(entryKind(of: folder + "/file") == .file)
      #expect(entryKind(of: folder + "/link") == .link)
      #expect(entryKind(of: folder) == .other)
      #expect(entryKind(of: folder + "/gone") == nil)
      #expect(entryKind(of: folder + "/file\0") == nil)
    }
  }

  @Test("removing takes a file or an empty folder, and nothing else")
  func removing() throws {
    try withTemporaryFolder { folder in
      try makeDirectories(folder + "/inner")
      try replaceFile(folder + "/inner/file", with: [1])
      #expect(!removeFolderIfEmpty(folder + "/inner"))
      #expect(throws: FileError.self) { try removeFile(folder + "/inner") }
      try removeFile(folder + "/inner/file")
      #expect(throws: FileError.self) { try removeFile(folder + "/inner/file") }
      #expect(removeFolderIfEmpty(folder + "/inner"))
      #expect(entryKind(of: folder + "/inner") == nil)
    }
  }
}
