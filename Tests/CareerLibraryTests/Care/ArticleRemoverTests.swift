import CareerLibrary
import Foundation
import TestSupport
import Testing

@Suite("Removing articles from a corpus")
struct ArticleRemoverTests {
  @Test("takes one file away, and the folders that are empty then")
  func removes() throws {
    try withTemporaryFolder { folder in
      try write(
        [("a/b/nurse.md", "A nurse."), ("a/baker.md", "A baker."), ("photo.jpg", "x")],
        into: folder
      )
      let remover = try ArticleRemover(corpus: folder)
      #expect(remover.names == ["a/b/nurse.md", "a/baker.md", "photo.jpg"])
      try remover.remove("a/b/nurse.md")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/a") == ["baker.md"])
      try remover.remove("a/baker.md")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["photo.jpg"])
      try remover.remove("photo.jpg")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  @Test("takes a link away, not what it leads to")
  func link() throws {
    try withTemporaryFolder { folder in
      try write([("outside.md", "A nurse."), ("corpus/baker.md", "A baker.")], into: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/corpus/link.md",
        withDestinationPath: folder + "/outside.md"
      )
      try ArticleRemover(corpus: folder + "/corpus").remove("link.md")
      #expect(FileManager.default.fileExists(atPath: folder + "/outside.md"))
    }
  }

  @Test("of a corpus that is not there is refused")
  func noCorpus() {
    #expect(throws: LibraryError.noSuchFolder(path: "/nowhere/at/all")) {
      _ = try ArticleRemover(corpus: "/nowhere/at/all")
    }
  }
}
