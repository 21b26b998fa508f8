import ByteStorage
import Foundation
import TestSupport
import Testing

@Suite struct FolderListingTests {
  @Test("lists files of all subfolders by the bytes of their paths, hidden ones left out")
  func lists() throws {
    try withTemporaryFolder { folder in
      let names = ["b.md", "a/c.txt", "a.md", "a/b/d.md", "B.md", "é.md", ".hidden", ".git/x.md"]
      for name in names { try write(name, in: folder) }
      let paths = try listFiles(in: folder).sortedByPath().map(\.relativePath)
      #expect(paths == ["B.md", "a.md", "a/b/d.md", "a/c.txt", "b.md", "é.md"])
    }
  }

  @Test("tells size, time and kind, and follows no link")
  func entries() throws {
    try withTemporaryFolder { folder in
      try write("folder/file", in: folder)
      let manager = FileManager.default
      let date = Date(timeIntervalSince1970: 1_000_000_000)
      try manager.setAttributes([.modificationDate: date], ofItemAtPath: folder + "/folder/file")
      try manager.createSymbolicLink(
        atPath: folder + "/loop",
        withDestinationPath: folder
      )
      try #require(unsafe mkfifo(folder + "/pipe", 0o600) == 0)
      let entries = try listFiles(in: folder).sortedByPath()
      #expect(entries.map(\.relativePath) == ["folder/file", "loop", "pipe"])
      #expect(entries.map(\.kind) == [.file, .link, .other])
      #expect(entries.first?.size == 4)
      #expect(entries.first?.modified == 1_000_000_000_000_000_000)
    }
  }

  @Test("lists a folder through a link to it")
  func linkedRoot() throws {
    try withTemporaryFolder { folder in
      try write("real/file", in: folder)
      let link = folder + "/link"
      try FileManager.default.createSymbolicLink(
        atPath: link,
        withDestinationPath: folder + "/real"
      )
      #expect(try listFiles(in: link).map(\.relativePath) == ["file"])
    }
  }

  @Test("reports a name that is no text and leaves it alone")
  func invalidName() throws {
    try withTemporaryFolder { folder in
      let path = Array(folder.utf8) + Array("/\u{1}.md".utf8)
      let bytes = path.map { CChar(bitPattern: $0 == 1 ? 0xFF : $0) } + [0]
      let file = unsafe creat(bytes, 0o600)
      try #require(file >= 0)
      close(file)
      let entries = try listFiles(in: folder)
      #expect(entries.map(\.relativePath) == ["\u{FFFD}.md"])
      #expect(entries.map(\.kind) == [.other])
    }
  }

  @Test("goes 32 folders deep and refuses to go deeper")
  func depth() throws {
    try withTemporaryFolder { folder in
      let deep = Array(repeating: "d", count: 31).joined(separator: "/")
      try write(deep + "/file", in: folder)
      #expect(try listFiles(in: folder).map(\.relativePath) == [deep + "/file"])
      try write(deep + "/d/file", in: folder)
      #expect(throws: FileError.tooDeep(path: "\(folder)/\(deep)/d/", limit: 32)) {
        try listFiles(in: folder)
      }
    }
  }

  @Test("refuses what is no folder")
  func noFolder() throws {
    try withTemporaryFolder { folder in
      try write("file", in: folder)
      let path = folder + "/file"
      #expect(throws: FileError.cannotList(path: path, errno: ENOTDIR)) { try listFiles(in: path) }
      #expect(isDirectory(folder))
      #expect(!isDirectory(path))
      #expect(!isDirectory(folder + "/missing"))
      #expect(!isDirectory(folder + "\0"))
    }
  }

  private func write(_ name: String, in folder: String) throws {
    let url = URL(fileURLWithPath: folder + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data("text".utf8).write(to: url)
  }
}
