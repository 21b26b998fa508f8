import Commands
import QuestionAnswering
import Terminal
import Testing

@Suite("A session over lines that are given")
struct SessionTests {
  /// What a session writes for some lines.
  private func run(
    _ lines: [String],
    isInteractive: Bool = true
  ) throws -> (output: String, notices: String, status: Commands.ExitStatus) {
    let results = MemorySink()
    let notices = MemorySink()
    var session = Session(
      assistant: try Assistant(corpus: Program.trades),
      lines: ScriptedLines(lines),
      output: Output(results: results, notices: notices),
      isInteractive: isInteractive
    )
    let status = try session.run()
    return (results.text, notices.text, status)
  }

  @Test("greets only where a person is there")
  func greeting() throws {
    #expect(try run([]).notices.contains("3 articles"))
    #expect(try run([], isInteractive: false).notices == "")
  }

  @Test("explains the last question, and says so when there was none")
  func explains() throws {
    #expect(try run(["/explain"]).notices.contains("Nothing was asked yet."))
    let question = "What does an electrician earn?"
    let output = try run([question, "/explain"]).output
    #expect(output.contains("intent: attribute") && output.contains("status: answered"))
  }

  @Test("asks which role fits, a reply a line, and goes on afterwards")
  func fits() throws {
    let quiz = try run(["/fit", "/perhaps", "y", "q", "/roles"])
    #expect(quiz.notices.contains("/perhaps"), "a reply that is none is told")
    #expect(quiz.output.contains("Paralegal") && quiz.output.contains("Electrician"))
    #expect(try run(["/fit shoemaker"]).notices.contains("no role 'shoemaker'"))
  }

  @Test("lists all of its commands")
  func help() throws {
    let output = try run(["/help"]).output
    for command in SessionCommand.allCases {
      #expect(output.contains("  \(command.word)"))
    }
  }

  @Test(
    "suggests the nearest command for an unknown one",
    arguments: [("/hlep", "/help"), ("/serch x", "/search"), ("/role", "/roles")]
  )
  func unknown(_ line: String, _ nearest: String) throws {
    let notices = try run([line]).notices
    #expect(notices.contains("unknown command"))
    #expect(notices.contains("(did you mean \(nearest)?)"))
  }

  @Test("shows a citation of the last answer where it stands")
  func show() throws {
    let output = try run(["which job needs more math?", "/show 1"]).output
    #expect(output.contains("> "))
    #expect(output.contains("electrician-vs-plumber.md:"))
  }

  @Test("has nothing to show before an answer, after a reset and for a wrong number")
  func nothingToShow() throws {
    #expect(try run(["/show 1"]).notices.contains("no citation '1'"))
    let question = "which job needs more math?"
    #expect(try run([question, "/reset", "/show 1"]).notices.contains("the last answer has none"))
    #expect(try run([question, "/show 99"]).notices.contains("no citation '99': there are 1"))
  }

  @Test("prints the words of all citations")
  func sources() throws {
    let output = try run(["which job needs more math?", "/sources"]).output
    #expect(output.contains("because every circuit has to be calculated"))
  }

  @Test("finds passages and facts")
  func search() throws {
    #expect(try run(["/search NCLEX"]).output.contains("registered-nurse.html:"))
    #expect(try run(["/facts paralegals"]).output.contains("$60,970"))
    #expect(try run(["/facts astronaut"]).notices.contains("no role 'astronaut'"))
  }

  @Test("takes up the roles of the question before, until a reset")
  func followUp() throws {
    let question = "what do paralegals earn?"
    let followed = try run([question, "and legal secretaries?"]).output
    #expect(followed.contains("read as: "))
    #expect(followed.contains("48,780"))
    let reset = try run([question, "/reset", "and legal secretaries?"]).output
    #expect(!reset.contains("read as: "))
  }

  @Test("ends at /quit, whatever stands behind it")
  func quit() throws {
    #expect(try run(["/quit", "/roles"]).output == "")
  }

  @Test("ends well for a person, and with the highest status of a line for a pipe")
  func status() throws {
    #expect(try run(["/nonsense"]).status == .success)
    #expect(try run(["/nonsense", "/roles"], isInteractive: false).status == .failure)
    #expect(try run(["/roles"], isInteractive: false).status == .success)
  }

  @Test("refuses a question that is too long and goes on")
  func tooLong() throws {
    let session = try run([String(repeating: "y", count: 5000), "/roles"])
    #expect(session.notices.contains("question too long: 5000 characters"))
    #expect(session.output.contains("Paralegal"))
  }
}
