import ArticleParsing
import Foundation
import Testing
import TestSupport

@Suite("Losing nothing of a plain text")
struct PlainTextLossTests {
  @Test("keeps the words of every line in one place", arguments: 0..<400 as Range<UInt64>)
  func keepsWords(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = RandomPage.text(using: &random)
    let file = SourceFile(text)
    let article = try article(text)
    for (index, line) in file.lines.enumerated() {
      let words = Self.withoutNumber(line.text).wordCharacters
      guard !words.isEmpty else { continue }
      let places = article.places(of: words, line: index + 1)
      #expect(places == 1, "seed \(seed), line \(index + 1): \(line.text)")
    }
  }

  @Test("cites only words that stand in the file", arguments: 0..<400 as Range<UInt64>)
  func citesWords(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = RandomPage.text(using: &random)
    let lines = SourceFile(text).lines.map(\.text)
    for passage in try article(text).passages() {
      let source = lines[(passage.lines.lowerBound - 1)..<passage.lines.upperBound]
        .map { Self.withoutNumber($0).wordCharacters }.joined()
      for part in passage.text.components(separatedBy: " … ") {
        let words = part.wordCharacters
        #expect(words.isEmpty || source.contains(words), "seed \(seed): \(part)")
      }
    }
  }

  @Test(
    "reads long pages in a moment",
    .timeLimit(.minutes(1)),
    arguments: [
      "Word\n", "a  b\na  b  c\n", "and so it goes on for many words until the line is full\n",
      "- item\n", "1. item\n", "|a\n", "Heading\n\nText below it.\n\n",
      "Tools\n\nNurse\n\nA cap.\n\n",
      "Featured Job\nFull Time\n\n", "Label: value\n", "===\n", "\u{301}", "\u{200D}👩", " ",
    ]
  )
  func longPages(pattern: String) throws {
    let text = String(repeating: pattern, count: 10_000) + "\n\nThis is the very end of it."
    let article = try article(text)
    #expect(article.blocks.last?.text.text.hasSuffix("very end of it.") == true)
    #expect(article.passages().last?.text.hasSuffix("very end of it.") == true)
  }

  /// A line without the number that counts it.
  private static func withoutNumber(_ line: String) -> Substring {
    let line = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let number = line.prefix { $0.isNumber }
    let rest = line.dropFirst(number.count)
    guard (1...2).contains(number.count), let mark = rest.first, ".)".contains(mark),
      rest.dropFirst().first?.isWhitespace == true,
      rest.dropFirst().contains(where: { !$0.isWhitespace })
    else { return line }
    return rest.dropFirst()
  }
}

extension Article {
  /// In how many places the words of a line are kept; a title that comes back counts once.
  fileprivate func places(of words: String, line: Int) -> Int {
    func holds(_ text: SourceText) -> Bool {
      text.lines.contains(line) && text.text.wordCharacters.contains(words)
    }
    let own = ([title] + sections.map(\.heading)).compactMap { $0 } + blocks.map(\.text)
    let count = own.count(where: holds)
    guard count == 0 else { return count }
    if title?.text.wordCharacters.lowercased().hasPrefix(words.lowercased()) == true { return 1 }
    let headers = blocks.compactMap { block -> String? in
      guard case .tableRow(let row) = block.kind, row.header.first?.firstLine == line else {
        return nil
      }
      return row.header.map(\.text.wordCharacters).joined()
    }
    return headers.contains(words) ? 1 : 0
  }
}

/// Pages made of lines of all forms in any order.
private enum RandomPage {
  static func text(using random: inout SeededGenerator) -> String {
    var lines = [""]
    let blankShare = Int.random(in: 0...3, using: &random)
    for number in 0..<Int.random(in: 0...40, using: &random) {
      lines += self.lines(number, using: &random)
      for _ in 0..<Int.random(in: 0...blankShare, using: &random) { lines.append("") }
    }
    lines += ["", "Here the page ends, after all of its lines."]
    return lines.joined(separator: "\n")
  }

  /// One line or a few that belong together; the number makes their words differ from all others.
  private static func lines(_ number: Int, using random: inout SeededGenerator) -> [String] {
    let mark = String(number, radix: 36) + "q"
    func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
    let word = pick(words) + mark
    switch Int.random(in: 0..<16, using: &random) {
    case 0: return [pick(bullets) + pick([" ", "\t", "\u{A0}", "  "]) + word + " " + pick(words)]
    case 1: return [word.capitalized]
    case 2: return [word.uppercased() + " AND " + pick(words).uppercased()]
    case 3: return ["\(pick(words).capitalized) \(word) was there, and it rained all day."]
    case 4: return ["| \(word) | \(pick(words)) |", "|---|---|", "| x\(mark) | \(pick(words)) |"]
    case 5: return ["| \(word) |"] + [[], ["|---|"]][number % 2]
    case 6: return [word.capitalized, "\(number % 10)/10 \(mark)"]
    case 7: return ["\(pick(words).capitalized): \(word)  and more"]
    case 8: return ["\(number). \(word.capitalized)", "\(number)) Why \(word)?"]
    case 9: return ["What is \(word)?"]
    case 10: return [word.capitalized, pick(["===", "---", "=", "--"])]
    case 11: return ["a\(mark)    1", "b\(mark)    2", "c\(mark)    3"]
    case 12: return [pick(["Featured Job", "Related articles", "3 Comments", "Menu"]) + " " + mark]
    case 13: return ["  " + word, "\t" + pick(words) + "z" + mark]
    case 14: return [pick(["\u{FEFF}", "\u{200F}", "\u{301}", "→ ", "@", "(", "“"]) + word]
    default: return [String(repeating: word + " ", count: 12) + "-", "x" + mark]
    }
  }

  private static let bullets = ["-", "*", "•", "–", "✓", "\u{F0B7}"]
  private static let words = [
    "nurse", "bailiff", "Mason", "e\u{301}cole", "naïve", "日本の看護師", "👩‍⚕️care", "שלום", "ﬁne",
    "İstanbul", "ǆ", "½", "a vs b", "UK", "$9", "sich-",
  ]
}
