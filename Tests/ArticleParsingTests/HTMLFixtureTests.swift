import ArticleParsing
import Foundation
import TestSupport
import Testing

@Suite("Reading whole pages")
struct HTMLFixtureTests {
  private func page(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures")
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  @Test("finds title, sections, blocks and passages as recorded", arguments: ["tabs-page.html"])
  func outline(name: String) throws {
    let article = try ArticleReader().read(page(name), id: ArticleID(name))
    expectGolden(article.outline, named: name.replacing(".html", with: ".outline"))
  }

  @Test("reads the same page whatever the line ends", arguments: ["tabs-page.html"])
  func lineEnds(name: String) throws {
    let plain = SourceFile(decoding: try page(name)).text
    let expected = try article(plain, path: name).outline
    #expect(try article(plain.replacing("\n", with: "\r\n"), path: name).outline == expected)
    #expect(try article("\u{FEFF}" + plain, path: name).outline == expected)
  }
}
