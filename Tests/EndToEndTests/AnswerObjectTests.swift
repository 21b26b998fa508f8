import Commands
import Foundation
import JSON
import Testing

@Suite("The answer object")
struct AnswerObjectTests {
  /// A question that is answered, one that is not, and a follow-up.
  static let questions = """
    which job needs more math?
    and which is physically harder?

    what do nurses earn on Mars?
    compare paralegals and legal secretaries
    what do paralegals earn in Canada?
    """

  private func objects() throws -> [JSONValue] {
    let result = try Program.onTrades(["ask", "--format", "json"], input: Self.questions + "\n")
    #expect(result.status <= 1)
    return try result.lines.map { try JSONReader.read($0) }
  }

  private func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.key)
  }

  private func elements(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let values) = value else { return [] }
    return values
  }

  @Test("is one line a question, a blank line being none")
  func oneLineEach() throws {
    #expect(try objects().count == 5)
  }

  @Test("has all keys in their fixed order")
  func keyOrder() throws {
    for object in try objects() {
      #expect(
        keys(object) == [
          "schema", "id", "question", "read_as", "status", "answer", "sentences", "confidence",
          "verdict",
          "facts", "comparison", "disagreements", "missing", "warnings", "citations",
          "suggestions", "corpus",
        ]
      )
      #expect(
        keys(object["read_as"]) == [
          "intent", "roles", "attribute", "direction", "negated", "qualifiers", "carried_over",
          "corrections",
        ]
      )
      #expect(keys(object["corpus"]) == ["fingerprint", "articles", "passages"])
      for citation in elements(object["citations"]) {
        #expect(
          keys(citation) == [
            "n", "article", "title", "section", "lines", "bytes", "text", "sha256", "repaired",
            "score",
          ]
        )
      }
    }
  }

  @Test("follows the schema that the program prints")
  func schema() throws {
    let schema = try JSONReader.read(try Program.run(["schema", "answer"]).output)
    for object in try objects() {
      let faults = SchemaCheck.faults(of: object, by: schema)
      #expect(faults == [], "\(JSONWriter.line(object))")
    }
  }

  @Test("names the question as the caller does")
  func callerNames() throws {
    let input = """
      {"question": "which job needs more math?", "id": "a\\u00e9"}
      {"id": 7, "question": "which job needs more math?"}
      """
    let result = try Program.onTrades(["ask", "--format", "json"], input: input + "\n")
    let objects = try result.lines.map { try JSONReader.read($0) }
    #expect(objects.map { $0["id"] } == [.string("aé"), .number(7)])
  }

  @Test(
    "comes for refused lines too, so that lines stay in step",
    arguments: [
      (#"{"question": ""}"#, "empty question"),
      (#"{"question": "who?""#, "no JSON object"),
      (#"{"text": "who?"}"#, "needs a key \"question\""),
      (#"{"question": 3}"#, "needs a key \"question\""),
    ]
  )
  func refusedLines(_ line: String, _ reason: String) throws {
    let input = line + "\nwhich job needs more math?\n"
    let result = try Program.onTrades(["ask", "--format", "json"], input: input)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("line 1: ") && result.errors.contains(reason))
    #expect(result.lines.count == 2)
    let schema = try JSONReader.read(try Program.run(["schema", "answer"]).output)
    let refusal = try JSONReader.read(try #require(result.lines.first))
    #expect(SchemaCheck.faults(of: refusal, by: schema) == [])
    #expect(refusal["status"] == "out_of_scope")
  }

  @Test("tells the time only when asked")
  func timing() throws {
    let arguments = ["ask", "which job needs more math?", "--format", "json"]
    let plain = try JSONReader.read(try Program.onTrades(arguments).output)
    let timed = try JSONReader.read(try Program.onTrades(arguments + ["--timing"]).output)
    #expect(plain["elapsed_ms"] == nil)
    guard case .number(let milliseconds) = timed["elapsed_ms"] else {
      Issue.record("no number: \(String(describing: timed["elapsed_ms"]))")
      return
    }
    #expect(milliseconds >= 0)
  }

  @Test("is the same to the byte in every run")
  func repeatable() throws {
    let runs = try (0..<3).map { _ in
      try Program.onTrades(["ask", "--format", "json"], input: Self.questions).output
    }
    #expect(Set(runs).count == 1)
  }

  @Test("cites words that stand at the lines it names")
  func citationsHold() throws {
    for object in try objects() {
      for citation in elements(object["citations"]) {
        guard case .string(let article) = citation["article"],
          case .string(let text) = citation["text"],
          case .array(let lines) = citation["lines"],
          case .number(let first) = lines[0], case .number(let last) = lines[1]
        else {
          Issue.record("\(citation)")
          continue
        }
        let source = try String(contentsOfFile: Program.trades + "/" + article, encoding: .utf8)
        let all = source.components(separatedBy: "\n")
        let named = words(all[Int(first) - 1..<Int(last)].joined(separator: " "))
        #expect(words(text).isSubset(of: named), "\(article):\(first)-\(last) \(text)")
      }
    }
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted))
      .subtracting([""])
  }
}
