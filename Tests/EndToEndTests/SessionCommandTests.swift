import Commands
import Foundation
import QuestionAnswering
import Terminal
import Testing

@Suite("Commands of a session")
struct SessionCommandTests {
  private func run(_ lines: [String]) throws -> (output: String, notices: String) {
    let results = MemorySink()
    let notices = MemorySink()
    var session = Session(
      assistant: try Assistant(corpus: Program.trades),
      lines: ScriptedLines(lines),
      output: Output(results: results, notices: notices, width: 80),
      isInteractive: true
    )
    _ = try session.run()
    return (results.text, notices.text)
  }

  @Test(
    "print what their one-shot twins print",
    arguments: [
      ("/facts legal secretary salary", ["facts", "Legal Secretary", "salary"]),
      ("/facts salary", ["facts", "salary"]), ("/roles", ["roles"]),
      ("/attributes", ["attributes"]), ("/articles", ["articles"]),
      ("/facts paralegal --format csv", ["facts", "paralegal", "--format", "csv"]),
      (
        "/compare electrician and plumber on pay",
        ["compare", "electrician", "plumber", "--on", "pay"]
      ),
      ("/compare \"electrician\" \"plumber\"", ["compare", "electrician", "plumber"]),
      ("/conflicts --all", ["conflicts", "--all"]),
      ("/search --top 2 naïve apprentices", ["search", "--top", "2", "naïve", "apprentices"]),
      ("/show registered-nurse.html:12", ["show", "registered-nurse.html:12"]),
      ("/show registered-nurse.html --outline", ["show", "registered-nurse.html", "--outline"]),
      ("/check", ["check"]), ("/fit --statements", ["fit", "--statements"]),
    ]
  )
  func twins(_ line: String, _ arguments: [String]) throws {
    let session = try run(["/set width 200", "/set suggestions off", line]).output
    let twin = try Program.run(arguments + ["--corpus", Program.trades]).output
    // A pipe has no width, so that columns may be broken elsewhere; the words are the same.
    let words: (String) -> [Substring] = { $0.split(whereSeparator: \.isWhitespace).sorted() }
    #expect(words(session) == words(twin))
  }

  @Test("know the options of their twins, and no others", arguments: SessionCommand.allCases)
  func options(_ command: SessionCommand) throws {
    let help = try run(["/help " + command.rawValue]).output
    for option in command.options where command != .save {
      #expect(help.contains(option.name), "\(command.word) \(option.name)")
    }
    #expect(help.hasPrefix(command.word))
  }

  @Test(
    "say what is wrong and go on",
    arguments: [
      ("/compare electrician", "two different roles"), ("/facts astronaut", "no role 'astronaut'"),
      ("/facts electrican", "did you mean 'Electrician'?"), ("/roles --format xml", "xml"),
      ("/facts --corpus x", "a session has its articles"), ("/search", "WORDS"),
      ("/show nothing.md", "no article 'nothing.md'"), ("/remove", "nothing to remove"),
      ("/set colour", "no setting 'colour' (did you mean 'color'?)"),
      ("/set width 5", "a number from 20 to 500"), ("/set plain maybe", "on, off"),
      ("/format xml", "text, json, markdown"), ("/history nothing", "how many lines"),
      ("/save", "name a file"), ("/save x.md", "nothing was asked"), ("/use a plumbr", "no role"),
      ("/use /nowhere", "/nowhere"), ("/help nonsense", "unknown command /nonsense"),
      ("/add", "nothing to add"), ("/open 1", "the last answer has none"),
      ("/facts \"half", "quotation mark is not closed"),
    ]
  )
  func mistakes(_ line: String, _ told: String) throws {
    let session = try run([line, "/roles"])
    #expect(session.notices.lowercased().contains(told.lowercased()), "\(session.notices)")
    #expect(session.output.contains("Paralegal"))
  }

  @Test("write answers in the form that was chosen")
  func form() throws {
    let json = try run(["/format json", "which job needs more math?"]).output
    #expect(json.contains(#"{"schema":"rolecall/answer/1""#))
    #expect(
      try run(["/format markdown", "which job needs more math?"]).output.contains("**Electrician")
    )
  }

  @Test("settle on roles for questions that name none, and tell so")
  func use() throws {
    let session = try run(["/use legal secretary", "what is the salary?", "/context", "/use"])
    #expect(session.notices.contains("are about: Legal Secretary"))
    #expect(session.output.contains("read as: Legal Secretary"))
    #expect(session.output.contains("48,780"))
    #expect(session.output.contains("settled roles: Legal Secretary"))
    let free = try run(["/use legal secretary", "/use", "/reset", "/context"])
    #expect(free.notices.contains("stands on its own"))
    // A question that names a role, or asks for one, is about that.
    let named = try run(["/use legal secretary", "what do paralegals earn?"]).output
    #expect(named.contains("60,970") && !named.contains("read as"))
    let which = try run(["/use legal secretary", "which job needs more math?"]).output
    #expect(which.contains("Electrician"))
  }

  @Test("open the articles of another folder, with a new conversation")
  func otherArticles() throws {
    let session = try run([
      "what do paralegals earn?", "/use \(ComparingTests.callings)", "/context", "/articles",
    ])
    #expect(session.output.contains("diesel-mechanic.md"))
    #expect(!session.output.contains("roles: Paralegal"))
  }

  @Test(
    "save the conversation in the form that the file's name asks for",
    arguments: ["md", "json", "txt"]
  )
  func save(_ ending: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/saved answers." + ending
    let typed = folder.path + "/saved\\ answers." + ending
    let questions = ["what do paralegals earn?", "and legal secretaries?"]
    let session = try run(questions + ["/save \(typed)", "/save \(typed)"])
    #expect(session.notices.contains("2 answers saved"))
    #expect(session.notices.contains("is there already"))
    let saved = try String(contentsOfFile: path, encoding: .utf8)
    #expect(saved.contains("60,970") && saved.contains("48,780"))
    #expect(saved.contains(ending == "json" ? #""question":"and legal"# : "and legal secretaries?"))
    let marker = ["md": "## what do", "json": "{", "txt": "> what do"][ending] ?? ""
    #expect(saved.hasPrefix(marker))
    #expect(try run(questions + ["/save --replace \(typed)"]).notices.contains("2 answers saved"))
  }

  @Test("offer the readings of a question, and answer the one that is chosen")
  func offers() throws {
    let session = try run(["which is better, electrician or plumber?", "1", "77"])
    #expect(session.output.contains("In what respect?"))
    #expect(session.notices.contains(", by "))
    #expect(
      session.notices.contains("no question has the number 77") || session.output.contains("77")
    )
    // Without an offer a number is a question like any other.
    #expect(!(try run(["1"]).output.isEmpty))
  }
}

@Suite("What Tab offers")
struct SessionCompletionTests {
  private func completions(of line: String) throws -> Completions {
    SessionCompleter(try Assistant(corpus: Program.trades)).completions(of: line)
  }

  @Test(
    "are commands, names, options and values, by where they stand",
    arguments: [
      ("/r", "", ["/roles", "/reset", "/remove"]), ("/x", "/", []),
      ("/facts par", "/facts ", ["Paralegal"]),
      ("/compare plumber, el", "/compare plumber, ", ["Electrician"]),
      ("/compare --on sal", "/compare --on ", ["salary"]),
      ("/facts --fo", "/facts ", ["--format"]),
      ("/facts --format j", "/facts --format ", ["json", "jsonld"]),
      ("/set ", "/set ", ["color", "links", "pager", "plain", "suggestions", "width"]),
      ("/set pager o", "/set pager ", ["on", "off"]), ("/help fo", "/help ", ["format"]),
      ("/show reg", "/show ", ["registered-nurse.html"]),
      ("what does a legal sec", "what does a ", ["Legal Secretary"]),
      ("what does a LEGAL SECRETARY ", "", ["what does a Legal Secretary earn?"]),
      ("(elec", "(", ["Electrician"]), ("nothing like it", "nothing like it", []), ("", "", []),
      ("/quit x", "/quit x", []), ("/nonsense x", "/nonsense x", []),
    ] as [(String, String, [String])]
  )
  func matches(_ line: String, _ prefix: String, _ words: [String]) throws {
    let found = try completions(of: line)
    #expect(found.words == words)
    if !words.isEmpty { #expect(found.prefix == prefix) }
  }

  @Test(
    "are aliases beside names",
    arguments: [("/facts R", "RN"), ("/facts Reg", "Registered Nurse")]
  )
  func aliases(_ line: String, _ name: String) throws {
    let callings = SessionCompleter(try Assistant(corpus: ComparingTests.callings))
    #expect(callings.completions(of: line).words.contains(name))
  }

  @Test("are questions that the articles answer")
  func questions() throws {
    let found = try completions(of: "wh")
    #expect(found.words.count > 3)
    let assistant = try Assistant(corpus: Program.trades)
    for question in found.words {
      var conversation = Conversation()
      let answer = assistant.answer(question, in: &conversation)
      #expect(answer.status.isAnswered, "\(question)")
    }
  }
}
