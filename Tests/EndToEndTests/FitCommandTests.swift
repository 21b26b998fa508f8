import Foundation
import Testing

@Suite("rolecall fit")
struct FitCommandTests {
  private static let article = """
    # Paralegal vs Notary vs Clerk

    A **paralegal** is an assistant. A **notary** is a lawyer. A **clerk** is an office worker.

    ## Which One Should You Choose?

    | Preference | Suitable role |
    |---|---|
    | You like research and long arguments | Paralegal |
    | You like seals and quiet rooms | Notary |

    ## Salary

    - Clerk: $30,000 per year
    """

  private func fit(_ arguments: [String], input: String = "") throws -> Program.Result {
    let folder = try TemporaryFolder()
    _ = try folder.file("paralegal-vs-notary.md", Data(Self.article.utf8))
    return try Program.run(["fit", "--corpus", folder.path] + arguments, input: Data(input.utf8))
  }

  @Test("names the role whose statements are true, with the lines they stand on")
  func answers() throws {
    let listed = try fit(["--statements"])
    #expect(listed.status == 0)
    #expect(listed.output.contains("paralegal-vs-notary.md:"))
    let first = try fit(["paralegal", "notary", "--answers", "yn"])
    let second = try fit(["paralegal", "notary", "--answers", "ny"])
    let names = [first, second].map { $0.lines[0].prefix { $0 != ":" } }
    #expect(Set(names) == ["Paralegal", "Notary"])
    #expect(first.status == 0 && first.output.contains("paralegal-vs-notary.md:"))
  }

  @Test("asks on standard error and takes a reply a line, until q")
  func asks() throws {
    let asked = try fit(["paralegal", "notary"], input: "what?\nY\nq\n")
    #expect(asked.errors.contains("1/2") && asked.errors.contains("2/2"))
    #expect(asked.errors.contains("no reply 'what?'"))
    #expect(asked.output.contains("some fit, 1 of 1 true of you"))
  }

  @Test("ends with status 1 when nothing was answered or nothing is said of a role")
  func nothing() throws {
    #expect(try fit([], input: "").status == 1)
    let silent = try fit(["clerk", "--answers", "y"])
    #expect(silent.status == 1)
    #expect(silent.errors.contains("do not say whom these roles suit"))
  }

  @Test("refuses a reply or role that it does not know")
  func refused() throws {
    let reply = try fit(["--answers", "yx"])
    #expect(reply.status == 2 && reply.errors.contains("no reply 'x'"))
    let role = try fit(["parallegal"])
    #expect(role.status != 0 && role.errors.contains("did you mean 'Paralegal'?"))
  }
}
