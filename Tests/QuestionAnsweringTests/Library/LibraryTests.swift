import ArticleParsing
import CareerLibrary
import Foundation
import QuestionAnswering
import TestSupport
import Testing

@Suite("A corpus folder")
struct LibraryTests {
  private let baker = "# Baker\n\nA baker is a person who makes bread before dawn.\n"
  private let weaver = "Weaver\n\nA weaver is a person who makes cloth on a loom.\n"

  @Test("that is not there is refused with its path and what to do")
  func noSuchFolder() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/nowhere"
      #expect(throws: LibraryError.noSuchFolder(path: path)) { _ = try Library.open(path) }
      let error = #expect(throws: AssistantError.self) { _ = try Assistant(corpus: path) }
      #expect(error?.description.hasPrefix("\(path): no such folder") == true)
      #expect(error?.description.contains("--corpus") == true)
    }
  }

  @Test("that is a file is refused")
  func notAFolder() throws {
    try withTemporaryFolder { folder in
      try write([("baker.md", baker)], into: folder)
      let path = folder + "/baker.md"
      #expect(throws: LibraryError.noSuchFolder(path: path)) { _ = try Library.open(path) }
    }
  }

  @Test("without a file is refused")
  func empty() throws {
    try withTemporaryFolder { folder in
      _ = #expect(throws: LibraryError.noArticles(path: folder, skipped: [])) {
        _ = try Library.open(folder)
      }
    }
  }

  @Test("without an article is refused, and the error tells why each file is none")
  func onlyOthers() throws {
    try withTemporaryFolder { folder in
      try write([("notes.docx", "PK"), ("void.md", "")], into: folder)
      let error = #expect(throws: LibraryError.self) { _ = try Library.open(folder) }
      let text = try #require(error).description
      #expect(text.contains("holds no article"))
      #expect(text.contains("notes.docx: skipped, not an article"))
      #expect(text.contains("void.md: skipped, holds no text"))
    }
  }

  @Test("may hold other files; each is skipped with a reason that names it")
  func skipped() throws {
    try withTemporaryFolder { folder in
      try write(
        [
          ("weaver.txt", weaver), ("table.csv", "a,b"), ("void.md", ""), ("baker.md", baker),
          ("picture.txt", "\u{0}\u{1}\u{2}\u{0}\u{0}bread\u{0}"),
        ],
        into: folder
      )
      let library = try Library.open(folder)
      #expect(library.articles.map(\.id.path) == ["baker.md", "weaver.txt"])
      #expect(library.skipped.map(\.path) == ["picture.txt", "table.csv", "void.md"])
      for file in library.skipped { #expect(file.reason.hasPrefix(file.path + ": skipped, ")) }
      #expect(library.skipped.first?.reason.contains("binary") == true)
    }
  }

  @Test("is read with the folders inside it")
  func nested() throws {
    try withTemporaryFolder { folder in
      let inner = folder + "/crafts"
      try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
      try write([("baker.md", baker)], into: folder)
      try write([("weaver.txt", weaver)], into: inner)
      #expect(
        try Library.open(folder).articles.map(\.id.path) == ["baker.md", "crafts/weaver.txt"]
      )
    }
  }

  @Test("has a fingerprint that stays while the articles stay")
  func sameFingerprint() throws {
    let first = try fingerprint(of: [("baker.md", baker), ("weaver.txt", weaver)])
    #expect(first.count == 64)
    #expect(try fingerprint(of: [("weaver.txt", weaver), ("baker.md", baker)]) == first)
    let withOther = [("baker.md", baker), ("other.csv", "a,b"), ("weaver.txt", weaver)]
    #expect(try fingerprint(of: withOther) == first)
  }

  @Test("has another fingerprint when a text, a name or the number of articles differs")
  func otherFingerprint() throws {
    let fingerprints = [
      try fingerprint(of: [("baker.md", baker), ("weaver.txt", weaver)]),
      try fingerprint(of: [("baker.md", baker + " "), ("weaver.txt", weaver)]),
      try fingerprint(of: [("bakers.md", baker), ("weaver.txt", weaver)]),
      try fingerprint(of: [("baker.md", baker)]),
      try fingerprint(of: [("baker.md", weaver), ("weaver.txt", baker)]),
    ]
    #expect(Set(fingerprints).count == fingerprints.count)
  }

  private func fingerprint(of files: [(name: String, text: String)]) throws -> String {
    try withTemporaryFolder { folder in
      try write(files, into: folder)
      return try Library.open(folder).fingerprint
    }
  }
}
