import Foundation
import Testing

@Suite("Input that cannot be served")
struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let message: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: [String], _ message: String) {
      self.arguments = arguments
      self.message = message
    }
  }

  @Test(
    "ends with status 2 and says what is wrong, on standard error alone",
    arguments: [
      Case(["ask", "who?", "--corpus", "/nowhere/at/all"], "/nowhere/at/all"),
      Case(["ask", "", "--corpus", Program.trades], "empty question"),
      Case(["ask", " \u{a0} ", "--corpus", Program.trades], "empty question"),
      Case(
        ["ask", String(repeating: "why ", count: 1200), "--corpus", Program.trades],
        "question too long: 4799 characters, at most 4000"
      ),
      Case(["serch", "nurses"], "unknown command 'serch' (did you mean 'search'?)"),
      Case(["ask", "--frmat", "json", "who?"], "--frmat"),
      Case(["ask", "--format", "xml", "who?"], "xml"),
      Case(["ask", "--timing", "who?"], "--format json"),
      Case(["search", "--top", "0", "nurse"], "--top"),
      Case(["compare", "Registered Nurse", "--corpus", Program.trades], "two different roles"),
      Case(["conflicts", "--as-of", "20", "--corpus", Program.trades], "--as-of"),
      Case(["show", "registered-nurse.htm", "--corpus", Program.trades], "registered-nurse.html"),
      Case(["show", "registered-nurse.html:999", "--corpus", Program.trades], "no line 999"),
      Case(["schema", "question"], "answer"),
    ]
  )
  func wrongUsage(_ example: Case) throws {
    let result = try Program.run(example.arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(example.message), "\(result.errors)")
  }

  @Test(
    "a role or attribute that no article knows ends with status 1 and the nearest name",
    arguments: [
      Case(["facts", "Registered Nrse", "--corpus", Program.trades], "'Registered Nurse'"),
      Case(["facts", "plumber", "salry", "--corpus", Program.trades], "'salary'"),
      Case(["compare", "plumber", "electricain", "--corpus", Program.trades], "'Electrician'"),
      Case(
        [
          "compare", "plumber", "electrician", "--on", "educatoin", "--corpus", Program.trades,
        ],
        "'education'"
      ),
      Case(["conflicts", "Plumbr", "--corpus", Program.trades], "'Plumber'"),
    ]
  )
  func unknownName(_ example: Case) throws {
    let result = try Program.run(example.arguments)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains(example.message), "\(result.errors)")
  }

  @Test("an empty folder ends with status 2")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["ask", "who?", "--corpus", folder.path])
    #expect(result.status == 2)
    #expect(result.errors.contains(folder.path))
  }

  @Test(
    "a file that is no article, or that cannot be read, is told once and the rest is answered",
    arguments: ["photo.jpg", "gone.md"]
  )
  func skipped(_ name: String) throws {
    let folder = try TemporaryFolder()
    let article = URL(fileURLWithPath: Program.trades + "/registered-nurse.html")
    try folder.file("registered-nurse.html", Data(contentsOf: article))
    if name.hasSuffix(".jpg") {
      try folder.file(name, Data([0xff, 0xd8, 0xff, 0x00, 0x10]))
    } else {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + name,
        withDestinationPath: "/nowhere/at/all"
      )
    }
    let result = try Program.run(["ask", "what do nurses earn?", "--corpus", folder.path])
    #expect(result.status == 0)
    #expect(result.output.contains("$81,220"))
    #expect(result.errors.components(separatedBy: name).count == 2, "\(result.errors)")
  }

  @Test("a binary file under the name of an article hurts nothing")
  func binaryArticle() throws {
    let folder = try TemporaryFolder()
    let article = URL(fileURLWithPath: Program.trades + "/registered-nurse.html")
    try folder.file("registered-nurse.html", Data(contentsOf: article))
    try folder.file("noise.md", Data((0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 197) }))
    let result = try Program.run(["ask", "what do nurses earn?", "--corpus", folder.path])
    #expect(result.status == 0)
    #expect(result.output.contains("$81,220"))
  }

  @Test("a question of a megabyte from a pipe is refused, and the next one answered")
  func hugeQuestion() throws {
    let input = String(repeating: "x", count: 1 << 20) + "\nwhat do nurses earn?\n"
    let result = try Program.onTrades(["ask"], input: input)
    #expect(result.status == 2)
    #expect(result.errors.contains("line 1: question too long: 1048576 characters"))
    #expect(result.output.contains("$81,220"))
  }

  @Test(
    "a question in another language is told so calmly, and no word of it is corrected",
    arguments: [
      "Wie viel verdient eine Krankenschwester?", "Was macht ein Klempner den ganzen Tag?",
      "Combien gagne une infirmière ?", "¿Cuánto gana un fontanero?",
      "Quanto guadagna un idraulico?", "Hoeveel verdient een loodgieter?",
      "Ile zarabia hydraulik i kto go uczy?", "Сколько зарабатывает сантехник?",
      "配管工の給料はいくらですか",
    ]
  )
  func otherLanguages(_ question: String) throws {
    let result = try Program.run(["ask", question, "--corpus", Program.trades])
    #expect(result.status == 1)
    #expect(result.output.contains("English"), "\(result.output)")
    #expect(!(result.output + result.errors).contains("read as"), "\(result.output)")
  }

  @Test(
    "an English question with foreign names or terms is answered",
    arguments: ["What does an electrician earn in Los Angeles?", "Is a plumber à la mode?"]
  )
  func borrowedWords(_ question: String) throws {
    let result = try Program.run(["ask", question, "--corpus", Program.trades])
    #expect(!result.output.contains("English"), "\(result.output)")
  }

  @Test(
    "what is no question ends with status 1 and without a citation",
    arguments: [
      "?!#$%&", "........", "🙂🙂🙂", "<script>alert(1)</script>",
      "for (int i = 0; i < 10; i++) { print(i); }", "DROP TABLE users; --", "{\"a\": [1, 2]}",
      String(repeating: "(", count: 4_000),
    ]
  )
  func noQuestion(_ text: String) throws {
    let result = try Program.run(["ask", text, "--corpus", Program.trades])
    #expect(result.status == 1)
    #expect(!result.output.contains("[1]"), "\(result.output)")
    #expect(!result.output.isEmpty)
  }

  @Test(
    "markup and control characters around a question do not hide it",
    arguments: [
      "<b>What do nurses earn?</b>", "\u{1b}[2J\u{7}what do nurses earn?",
      "what do nurses earn?\u{8}\u{8}",
    ]
  )
  func wrappedQuestion(_ question: String) throws {
    let result = try Program.run(["ask", question, "--corpus", Program.trades])
    #expect(result.status == 0)
    #expect(result.output.contains("$81,220"), "\(result.output)")
    #expect(!result.output.contains("\u{1b}") && !result.output.contains("\u{7}"))
  }

  @Test("bytes that are no text are taken as a question without harm")
  func strangeBytes() throws {
    let input = Data([0x00, 0x1b, 0x5b, 0x32, 0x4a, 0xff, 0xfe, 0x0a])
    let result = try Program.run(["ask", "--corpus", Program.trades], input: input)
    #expect(result.status <= 1)
    #expect(!result.output.contains("\u{1b}"))
    #expect(!result.output.contains("\0"))
  }

  @Test("a reader that is gone ends the program without a word")
  func closedPipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let errors = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Program.path)
    process.arguments = ["articles", "--corpus", Program.trades]
    process.standardOutput = pipe
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    // By the signal itself, or where the signal is ignored by the status a shell makes of it.
    #expect([SIGPIPE, 141].contains(process.terminationStatus))
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  #if os(Linux)
  @Test("a full disk is an error, not a success")
  func fullDisk() throws {
    let errors = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Program.path)
    process.arguments = ["articles", "--corpus", Program.trades]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(message.contains("cannot write"))
  }
  #endif
}
