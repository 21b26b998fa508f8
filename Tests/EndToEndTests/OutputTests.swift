import Foundation
import Testing

@Suite("What the program prints")
struct OutputTests {
  @Test(
    "holds no escape codes in a pipe",
    arguments: [
      ["ask", "which job needs more math?"], ["search", "nurse"], ["roles"], ["articles"],
      ["facts"], ["show", "registered-nurse.html:12"], ["help"],
    ]
  )
  func noEscapes(_ arguments: [String]) throws {
    let shared = arguments == ["help"] ? [] : ["--corpus", Program.trades]
    let result = try Program.run(arguments + shared, environment: ["TERM": "xterm"])
    #expect(result.status == 0)
    #expect(!result.output.isEmpty)
    #expect(!result.output.contains("\u{1b}"))
  }

  @Test("is coloured where that was asked for")
  func color() throws {
    let result = try Program.onTrades(["ask", "--color", "always", "which job needs more math?"])
    #expect(result.output.contains("\u{1b}[1m"))
  }

  @Test("puts the verdict first, then words with their citations, then where they stand")
  func text() throws {
    let lines = try Program.onTrades(["ask", "which job needs more math?"]).lines
    #expect(lines.first?.hasPrefix("Electrician") == true)
    let quote = try #require(lines.firstIndex { $0.contains("Electricians need more math") })
    let place = try #require(lines.firstIndex { $0.hasPrefix("[1] electrician-vs-plumber.md:") })
    #expect(quote < place)
    #expect(lines[quote].contains("["))
    #expect(lines[place].contains(" › ") || lines[place].contains("  "))
  }

  @Test("is Markdown on request, with the words of articles as text")
  func markdown() throws {
    let result = try Program.onTrades(
      ["ask", "--format", "markdown", "which job needs more math?"]
    )
    #expect(result.output.hasPrefix("**Electrician"))
    #expect(result.output.contains("\n1. electrician-vs-plumber.md:"))
  }

  @Test("says in status 1 that the articles have no answer")
  func nothingFound() throws {
    let result = try Program.onTrades(["ask", "what do paralegals earn in Canada?"])
    #expect(result.status == 1)
    #expect(result.output.contains("not in the articles: Canada"))
    #expect(try Program.onTrades(["search", "xylophone"]).status == 1)
  }

  @Test("comes from a pipe of questions too, one answer a line")
  func pipe() throws {
    let result = try Program.onTrades([], input: "which job needs more math?\n/roles\n")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Electrician"))
    #expect(result.output.contains("other names"))
    #expect(result.errors == "")
  }

  @Test("hands out each answer of a batch before the next question is there")
  func flushes() throws {
    let questions = Pipe()
    let answers = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Program.path)
    process.arguments = ["ask", "--format", "json", "--corpus", Program.trades]
    process.standardInput = questions
    process.standardOutput = answers
    try process.run()
    for _ in 0..<3 {
      questions.fileHandleForWriting.write(Data("which job needs more math?\n".utf8))
      var line = Data()
      while line.last != UInt8(ascii: "\n") {
        let byte = try #require(try answers.fileHandleForReading.read(upToCount: 1))
        line.append(byte)
      }
      #expect(line.starts(with: Data(#"{"schema":"#.utf8)))
    }
    try questions.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("of facts as CSV has the columns that scripts rely on")
  func csv() throws {
    let lines = try Program.onTrades(["facts", "--format", "csv"]).lines
    #expect(
      lines.first == "role,attribute,value,qualifiers,article,section,first_line,last_line"
    )
    let row = try #require(lines.first { $0.hasPrefix("Electrician,salary,") })
    #expect(row.hasPrefix("Electrician,salary,\"$60,240 per year\",statistic=median; "))
    #expect(row.hasSuffix(",electrician-vs-plumber.md,At a Glance,22,22"))
  }

  @Test("of a search for evaluation tools has scores that fall strictly")
  func trec() throws {
    let lines = try Program.onTrades(["search", "paralegal", "secretary", "--format", "trec"]).lines
    let rows = lines.map { $0.components(separatedBy: " ") }
    let scores = rows.compactMap { Float($0[4]) }
    #expect(lines.count > 1)
    #expect(rows.allSatisfy { $0.count == 6 && $0[1] == "Q0" })
    #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 > $1 })
    #expect(scores.count == rows.count)
  }

  @Test("of an article marks the passage at a line and numbers all lines")
  func show() throws {
    let result = try Program.onTrades(["show", "paralegal-vs-legal-secretary.txt:8"])
    #expect(result.lines.first?.hasPrefix("paralegal-vs-legal-secretary.txt:") == true)
    #expect(result.lines.contains { $0.hasPrefix(">  8  A paralegal prepares cases") })
    let whole = try Program.onTrades(["show", "paralegal-vs-legal-secretary.txt"])
    #expect(whole.lines.first == "   1  Paralegal vs Legal Secretary")
  }
}
