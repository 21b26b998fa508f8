import Commands
import Foundation
import QuestionAnswering
import Terminal
import TestSupport
import Testing

@MainActor
@Suite("Comparing roles and finding disagreement")
struct ComparingTests {
  nonisolated static let callings = Fixtures.folder("callings")

  @Test(
    "fits the width: columns where there is room, roles below each other where there is none",
    arguments: [40, 80, 120]
  )
  func widths(_ width: Int) throws {
    let text = try session(
      ["/compare registered nurse, paralegal, diesel mechanic on pay, tools, outlook, duties"],
      width: width
    )
    for line in text.split(separator: "\n") where !line.hasPrefix("[") {
      #expect(columns(of: String(line)) <= width, "\(line)")
    }
    expectGolden(text, named: "compare-\(width).txt")
  }

  @Test("tells disagreements at any width", arguments: [40, 80, 120])
  func conflicts(_ width: Int) throws {
    expectGolden(try session(["/conflicts"], width: width), named: "conflicts-\(width).txt")
  }

  @Test("lists what the articles speak of", arguments: [40, 80, 120])
  func attributes(_ width: Int) throws {
    expectGolden(try session(["/attributes"], width: width), named: "attributes-\(width).txt")
  }

  @Test(
    "has the same words in each form",
    arguments: [
      ["compare", "RN", "paralegal"], ["compare", "RN", "paralegal", "--on", "tool"],
    ]
  )
  func forms(_ arguments: [String]) throws {
    let json = try object(arguments + ["--format", "json"])
    let text = try run(arguments).output
    let markdown = try run(arguments + ["--format", "markdown"]).output
    let comparison = try #require(json["comparison"] as? [String: Any])
    #expect(comparison["roles"] as? [String] == ["Registered Nurse", "Paralegal"])
    let rows = try #require(comparison["rows"] as? [[String: Any]])
    #expect(!rows.isEmpty)
    for cell in rows.flatMap({ $0["cells"] as? [[String: Any]] ?? [] }) {
      for value in try #require(cell["values"] as? [[String: Any]]) {
        let words = try #require(value["text"] as? String)
        let numbers = try #require(value["citations"] as? [Int])
        #expect(!numbers.isEmpty, "\(words)")
        #expect(squeezed(text).contains(squeezed(words).prefix(20)), "\(words)")
        #expect(markdown.contains(words.prefix(20)), "\(words)")
      }
    }
  }

  @Test(
    "cites words that stand in the files, at the lines it names",
    arguments: [["compare", "RN", "paralegal", "diesel mechanic"], ["conflicts", "--all"]]
  )
  func cited(_ arguments: [String]) throws {
    let citations = try #require(
      try object(arguments + ["--format", "json"])["citations"] as? [[String: Any]]
    )
    #expect(!citations.isEmpty)
    for citation in citations {
      let path = try #require(citation["article"] as? String)
      let lines = try #require(citation["lines"] as? [Int])
      let file = try String(contentsOfFile: Self.callings + "/" + path, encoding: .utf8)
      let source = file.components(separatedBy: "\n")[lines[0] - 1...lines[1] - 1]
      let words = try #require(citation["text"] as? String)
      for part in words.components(separatedBy: " … ") {
        #expect(letters(source.joined(separator: " ")).contains(letters(part)), "\(part)")
      }
    }
  }

  @Test("merges what several articles say, with a citation of each")
  func merged() throws {
    let json = try object(["compare", "RN", "paralegal", "--on", "tools", "--format", "json"])
    let rows = (json["comparison"] as? [String: Any])?["rows"] as? [[String: Any]]
    let cell = try #require((rows?.first?["cells"] as? [[String: Any]])?.first)
    let values = try #require(cell["values"] as? [[String: Any]])
    #expect(values.first?["text"] as? String == "Infusion pumps")
    #expect((values.first?["citations"] as? [Int])?.count == 2)
  }

  @Test(
    "counts a role once that is named twice or by an alias",
    arguments: [["RN", "Registered Nurse"], ["paralegal", "Paralegals"]]
  )
  func twice(_ names: [String]) throws {
    let result = try run(["compare"] + names)
    #expect(result.status == 2)
    #expect(result.errors.contains("two different roles"))
    #expect(try run(["compare", "diesel mechanic"] + names).status == 0)
  }

  @Test("sets as many roles below each other as there are")
  func many() throws {
    let folder = try TemporaryFolder()
    let words = [
      "Slate", "Tile", "Straw", "Copper", "Timber", "Glass", "Steel", "Clay", "Stone", "Felt",
      "Zinc", "Rubber", "Turf", "Shingle", "Bitumen", "Concrete", "Marble", "Granite", "Plaster",
      "Cork",
    ]
    for (index, word) in words.enumerated() {
      try folder.file(
        "\(word).md",
        Data("# \(word) Roofer\n\n## Tools\n\n- \(word) hammer\n- Ladder \(index)\n".utf8)
      )
    }
    let arguments = ["compare"] + words.map { "\($0) Roofer" } + ["--corpus", folder.path]
    let result = try Program.run(arguments)
    #expect(result.status == 0, "\(result.errors)")
    for word in words { #expect(result.output.contains("\(word) hammer")) }
  }

  @Test("asks for another year by which figures are old")
  func asOf() throws {
    let now = try run(["conflicts", "paralegal"]).output
    let later = try run(["conflicts", "paralegal", "--as-of", "2034"]).output
    #expect(!now.contains("ended in 2034"))
    #expect(later.contains("ended in 2034"))
  }

  @Test("completes the names of roles and attributes in a shell")
  func completion() throws {
    let script = try Program.run(["--generate-completion-script", "bash"])
    #expect(script.status == 0)
    #expect(script.output.contains("compare") && script.output.contains("conflicts"))
  }

  // MARK: Running

  private func session(_ lines: [String], width: Int) throws -> String {
    let sink = MemorySink()
    let assistant = try Assistant(corpus: Self.callings)
    var session = Session(
      assistant: assistant,
      lines: ScriptedLines(lines),
      output: Output(results: sink, notices: MemorySink(), width: width),
      isInteractive: false
    )
    _ = try session.run()
    return sink.text
  }

  private func run(_ arguments: [String]) throws -> Program.Result {
    try Program.run(arguments + ["--corpus", Self.callings])
  }

  private func object(_ arguments: [String]) throws -> [String: Any] {
    let output = try run(arguments).output
    return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  /// Without blanks, so that wrapping makes no difference.
  private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
