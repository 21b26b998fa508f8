import ArticleParsing
import ByteStorage
import CareerLibrary
import Foundation
import TestSupport
import Testing

@Suite("Adding articles to a corpus")
struct ArticleAdderTests {
  private static let nurse = "# Nurse\n\nA nurse cares for patients on a ward.\n"
  private static let baker = "# Baker\n\nA baker bakes bread before dawn.\n"

  /// A corpus and a folder to add from, both inside a folder of their own.
  private struct Place {
    let folder: String
    var corpus: String { folder + "/corpus" }
    var source: String { folder + "/source" }

    func add(
      _ paths: [String],
      mayReplace: Bool = false,
      isDryRun: Bool = false
    ) throws -> [Addition] {
      var adder = try ArticleAdder(corpus: corpus, mayReplace: mayReplace, isDryRun: isDryRun)
      let additions = paths.flatMap { ArticleSource.sources(at: $0) }.map { adder.add($0) }
      try adder.finish()
      return additions
    }

    /// Paths of all files of the corpus, hidden ones too.
    func files() -> [String] {
      let found = FileManager.default.enumerator(atPath: corpus)?.compactMap { $0 as? String } ?? []
      return found.filter { path in
        let attributes = try? FileManager.default.attributesOfItem(atPath: corpus + "/" + path)
        return attributes?[.type] as? FileAttributeType != .typeDirectory
      }.sorted()
    }

    func text(_ path: String) throws -> String {
      try String(contentsOfFile: corpus + "/" + path, encoding: .utf8)
    }
  }

  private func inPlace(
    _ files: [(name: String, text: String)],
    _ body: (Place) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let place = Place(folder: folder)
      try FileManager.default.createDirectory(
        atPath: place.source,
        withIntermediateDirectories: true
      )
      try write(files, into: place.source)
      try body(place)
    }
  }

  private func reason(_ addition: Addition) -> String? {
    if case .refused(let reason) = addition.outcome { reason } else { nil }
  }

  @Test("makes the corpus, keeps the folders inside a folder and every byte")
  func folders() throws {
    let files = [("nurse.md", Self.nurse), ("food/sweet/baker.md", "\u{FEFF}" + Self.baker)]
    try inPlace(files) { place in
      let additions = try place.add([place.source])
      #expect(
        additions.map(\.outcome)
          == [.added(ArticleID("food/sweet/baker.md")), .added(ArticleID("nurse.md"))]
      )
      #expect(place.files() == ["food/sweet/baker.md", "nurse.md"])
      let path = place.corpus + "/food/sweet/baker.md"
      #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) == Array(files[1].1.utf8))
    }
  }

  @Test("leaves what is there alone, tells the same bytes and refuses others")
  func existing() throws {
    try inPlace([("nurse.md", Self.nurse)]) { place in
      let path = place.source + "/nurse.md"
      _ = try place.add([path])
      #expect(try place.add([path]).map(\.outcome) == [.unchanged(ArticleID("nurse.md"))])
      try write([("nurse.md", Self.baker)], into: place.source)
      #expect(reason(try place.add([path])[0])?.contains("--replace") == true)
      #expect(try place.text("nurse.md") == Self.nurse)
      let replaced = try place.add([path], mayReplace: true)
      #expect(replaced.map(\.outcome) == [.replaced(ArticleID("nurse.md"))])
      #expect(try place.text("nurse.md") == Self.baker)
    }
  }

  @Test("takes names that differ in case only for the same")
  func cases() throws {
    try inPlace([("a/Nurse.md", Self.nurse), ("b/nurse.MD", Self.baker)]) { place in
      let additions = try place.add([place.source + "/a", place.source + "/b"])
      #expect(additions[0].outcome == .added(ArticleID("Nurse.md")))
      #expect(reason(additions[1])?.contains("'Nurse.md', which differs in case only") == true)
      #expect(place.files() == ["Nurse.md"])
    }
  }

  struct Unfit: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let reason: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ reason: String) {
      self.name = name
      bytes = Array(text.utf8)
      self.reason = reason
    }
  }

  @Test(
    "refuses what is no article, says why, and adds the rest",
    arguments: [
      Unfit("binary.md", "Nurse\0\u{1}\u{2}", "binary"),
      Unfit("empty.txt", "", "no text"), Unfit("blank.md", " \n\n", "no text"),
      Unfit("photo.jpg", "JFIF", "none of an article"),
      Unfit("page.txt", "\n<!DOCTYPE HTML><p>A nurse cares.</p>", "ends in .html"),
      Unfit("page.md", "<html><body><p>A nurse cares.</p></body></html>", "ends in .html"),
      Unfit("paper.md", "%PDF-1.4\nA nurse cares for patients.", "a PDF document"),
      Unfit("letter.txt", "{\\rtf1 A nurse cares.}", "a rich text document"),
      Unfit("office.html", "PK\u{3}\u{4}word/document.xml", "zip archive"),
      Unfit("huge.txt", String(repeating: "nurse ", count: 3 << 20), "limit"),
    ]
  )
  func unfit(_ file: Unfit) throws {
    try inPlace([("nurse.md", Self.nurse)]) { place in
      try Data(file.bytes).write(to: URL(fileURLWithPath: place.source + "/" + file.name))
      let additions = try place.add([place.source])
      let refused = try #require(additions.first { $0.source.hasSuffix("/" + file.name) })
      #expect(reason(refused)?.contains(file.reason) == true, "\(refused.outcome)")
      #expect(place.files() == ["nurse.md"])
    }
  }

  @Test("never opens links, pipes and folders that pass for files")
  func specialFiles() throws {
    let files = [("nurse.md", Self.nurse), ("secret/key.md", "A secret of the house.\n")]
    try inPlace(files) { place in
      let inner = place.source + "/inner"
      try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: inner + "/link.md",
        withDestinationPath: place.source + "/secret/key.md"
      )
      try FileManager.default.createSymbolicLink(
        atPath: inner + "/folder",
        withDestinationPath: place.source + "/secret"
      )
      let isMade = unsafe mkfifo(inner + "/pipe.md", 0o600) == 0
      #expect(isMade)
      let additions = try place.add([inner, inner + "/pipe.md", place.source + "/gone.md"])
      #expect(additions.map { reason($0) != nil } == [true, true, true, true, true])
      #expect(place.files() == [])
    }
  }

  @Test("adds the rest where a folder cannot be listed")
  func unlistedFolder() throws {
    let deep = (0..<33).map { "f\($0)" }.joined(separator: "/")
    try inPlace([("nurse.md", Self.nurse), (deep + "/baker.md", Self.baker)]) { place in
      let additions = try place.add([place.source])
      #expect(additions.first?.outcome == .added(ArticleID("nurse.md")))
      #expect(additions.count == 2)
      #expect(reason(additions[1])?.contains("nested deeper than 32 folders") == true)
      #expect(place.files() == ["nurse.md"])
    }
  }

  @Test("never writes through a link that leads out of the corpus")
  func linkInCorpus() throws {
    try inPlace([("health/nurse.md", Self.nurse), ("outside/x.md", Self.baker)]) { place in
      try FileManager.default.createDirectory(
        atPath: place.corpus,
        withIntermediateDirectories: true
      )
      let outside = place.source + "/outside"
      try FileManager.default.createSymbolicLink(
        atPath: place.corpus + "/health",
        withDestinationPath: outside
      )
      var adder = try ArticleAdder(corpus: place.corpus, mayReplace: true, isDryRun: false)
      let source = ArticleSource(
        bytes: Array(Self.nurse.utf8),
        name: "standard input",
        wanted: "health/nurse.md"
      )
      #expect(reason(adder.add(source))?.contains("symbolic link") == true)
      #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["x.md"])
    }
  }

  @Test("keeps the bytes of a PDF, and takes none from a pipe")
  func pdf() throws {
    let bytes = PDFFixture(pages: [["Nurse", "", "A nurse cares for patients."]]).bytes
    try inPlace([]) { place in
      let path = place.source + "/nurse.pdf"
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      if Environment.program(named: "pdftotext") != nil {
        #expect(try place.add([path]).map(\.outcome) == [.added(ArticleID("nurse.pdf"))])
        let copy = try Data(contentsOf: URL(fileURLWithPath: place.corpus + "/nurse.pdf"))
        #expect([UInt8](copy) == bytes)
      }
      var adder = try ArticleAdder(corpus: place.corpus, mayReplace: true, isDryRun: false)
      let piped = ArticleSource(bytes: bytes, name: "standard input", wanted: "paper.pdf")
      #expect(reason(adder.add(piped))?.contains("from a pipe") == true)
    }
  }

  @Test("as a dry run writes nothing and tells the same")
  func dryRun() throws {
    let files = [
      ("a/nurse.md", Self.nurse), ("b/nurse.md", Self.baker), ("c/nurse.md", Self.nurse),
    ]
    try inPlace(files) { place in
      let paths = ["a", "b", "c"].map { place.source + "/" + $0 }
      let pretended = try place.add(paths, isDryRun: true)
      #expect(!FileManager.default.fileExists(atPath: place.corpus))
      #expect(try place.add(paths) == pretended)
      #expect(pretended.map { $0.id?.path } == ["nurse.md", nil, "nurse.md"])
    }
  }

  @Test("loses none of many articles and leaves no draft behind")
  func many() throws {
    let files = (0..<200).map { number in
      (name: "f\(number % 10)/a\(number).md", text: "# Nurse \(number)\n\nA nurse cares.\n")
    }
    try inPlace(files) { place in
      let additions = try place.add([place.source])
      #expect(additions.compactMap(\.id).count == 200)
      #expect(place.files() == files.map(\.name).sorted())
    }
  }
}
