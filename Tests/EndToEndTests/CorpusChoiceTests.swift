import Foundation
import Testing

@Suite("The folder of articles")
struct CorpusChoiceTests {
  @Test("is the one that was named, before the one in the environment")
  func option() throws {
    let result = try Program.run(
      ["articles", "--corpus", Program.trades],
      environment: ["ROLECALL_CORPUS": "/nowhere/at/all"]
    )
    #expect(result.status == 0)
    #expect(result.output.contains("electrician-vs-plumber.md"))
  }

  @Test("may stand before the command as well as behind it")
  func position() throws {
    let before = try Program.run(["--corpus", Program.trades, "articles"])
    #expect(before.output == (try Program.onTrades(["articles"]).output))
    #expect(before.status == 0)
  }

  @Test("is never another one when the named one is not there")
  func noFallback() throws {
    let result = try Program.run(["articles"], environment: ["ROLECALL_CORPUS": "/nowhere/at/all"])
    #expect(result.status == 2)
    #expect(result.errors.contains("/nowhere/at/all"))
  }

  @Test("is the user's library before the one that ships")
  func library() throws {
    let data = try TemporaryFolder()
    let corpus = data.url.appendingPathComponent("rolecall/Corpus")
    try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Program.trades + "/registered-nurse.html",
      toPath: corpus.path + "/mine.html"
    )
    let result = try Program.run(["articles"], environment: ["XDG_DATA_HOME": data.path])
    #expect(result.output.contains("mine.html"))
  }

  @Test("is the one of the source tree when there is no other")
  func sourceTree() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Fixtures.package.appendingPathComponent("Corpus").path
    )
    let name = try #require(names.filter { $0.hasSuffix(".md") }.min())
    #expect(try Program.run(["articles"]).output.contains(name))
  }
}
