import ArticleParsing
import Foundation
import Testing
import TestSupport

@Suite("Reading whole articles in plain text")
struct PlainTextFixtureTests {
  @Test("finds title, sections, blocks and passages as recorded", arguments: Fixture.allCases)
  func outline(fixture: Fixture) throws {
    expectGolden(
      try fixture.article().outline,
      named: fixture.rawValue.replacing(".txt", with: ".outline")
    )
  }

  @Test("cites only words that stand at the lines of the citation", arguments: Fixture.allCases)
  func verbatim(fixture: Fixture) throws {
    let lines = SourceFile(decoding: try fixture.bytes()).lines.map(\.text)
    let passages = try fixture.article().passages()
    #expect(!passages.isEmpty)
    for passage in passages {
      var rest = lines[(passage.lines.lowerBound - 1)..<passage.lines.upperBound]
        .joined(separator: "\n").wordCharacters[...]
      for part in passage.text.components(separatedBy: " … ") {
        let found = rest.firstRange(of: part.wordCharacters)
        #expect(found != nil, "\(passage.lines): \(part)")
        rest = rest[(found?.upperBound ?? rest.startIndex)...]
      }
    }
  }

  @Test("knows for every block the lines it was read from", arguments: Fixture.allCases)
  func blockLines(fixture: Fixture) throws {
    let lines = SourceFile(decoding: try fixture.bytes()).lines.map(\.text)
    for block in try fixture.article().blocks {
      let source = lines[(block.text.firstLine - 1)..<block.text.lastLine].joined(separator: "\n")
      #expect(source.wordCharacters.contains(block.text.text.wordCharacters))
    }
  }

  @Test("reads the same article whatever the line ends", arguments: Fixture.allCases)
  func lineEnds(fixture: Fixture) throws {
    let plain = SourceFile(decoding: try fixture.bytes()).text
    let expected = try article(plain).outline
    #expect(try article(plain.replacing("\n", with: "\r\n")).outline == expected)
    #expect(try article("\u{FEFF}" + plain).outline == expected)
  }
}

extension StringProtocol {
  /// The letters and digits: what remains of words when marks and white space do not count.
  var wordCharacters: String { String(filter { $0.isLetter || $0.isNumber }) }
}
