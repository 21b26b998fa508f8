import ByteStorage
import CareerLibrary
import JSON
import QuestionAnswering
import Terminal

/// What a session reads from files and writes to them.
extension Session {
  // MARK: - What was typed before

  /// Lists the last lines, or forgets all of them.
  mutating func showHistory(_ word: String) throws -> ExitStatus {
    if word == "clear" {
      do { try lines.forgetEarlierLines() } catch { throw ToolError.care(error.description) }
      output.notice("The history is empty, also that of other sessions.")
      return .success
    }
    guard let count = word.isEmpty ? 20 : Int(word), count > 0 else {
      throw ToolError.badSetting(
        name: "history",
        value: word,
        choices: "how many lines to show, or clear"
      )
    }
    let earlier = lines.earlierLines
    let first = max(0, earlier.count - count)
    let digits = String(earlier.count).count
    for (index, line) in earlier.enumerated().dropFirst(first) {
      let number = String(index + 1)
      let blanks = String(repeating: " ", count: digits - number.count)
      try output.print("\(blanks)\(number)  \(safeForTerminal(line))")
    }
    if earlier.isEmpty { output.notice("The history is empty.") }
    return earlier.isEmpty ? .nothingFound : .success
  }

  // MARK: - Saving

  /// Writes the questions of the conversation with their answers to a file.
  ///
  /// The questions are answered once more: the same articles give the same answers, and a long
  /// session need not keep them all.
  func save(_ rest: String) throws -> ExitStatus {
    let words = try SessionWords(rest, valued: [], home: Environment.value("HOME"))
    guard let unknown = words.options.first(where: { $0 != "--replace" }) else {
      return try save(to: words.phrase, mayReplace: !words.options.isEmpty)
    }
    throw ToolError.usage("unknown option '\(unknown)'; /save takes --replace")
  }

  private func save(to path: String, mayReplace: Bool) throws -> ExitStatus {
    guard !path.isEmpty else { throw ToolError.noFileToSave }
    guard !asked.isEmpty else { throw ToolError.nothingToSave }
    guard mayReplace || fileStatus(path) == nil else { throw ToolError.fileExists(path) }
    let sink = MemorySink()
    for (index, asked) in asked.enumerated() {
      try write(asked, isFirst: index == 0, as: Self.form(of: path), to: sink)
    }
    do {
      try replaceFile(path, with: Array(sink.text.utf8), mayReplace: mayReplace)
    } catch {
      throw ToolError.care(error.description)
    }
    output.notice("\(asked.count.counted("answer")) saved in \(path).")
    return .success
  }

  /// The form that a file's name asks for.
  private static func form(of path: String) -> AnswerFormat {
    let name = path.lowercased()
    if [".json", ".jsonl", ".ndjson"].contains(where: name.hasSuffix) { return .json }
    return [".md", ".markdown"].contains(where: name.hasSuffix) ? .markdown : .text
  }

  private func write(
    _ asked: Asked,
    isFirst: Bool,
    as form: AnswerFormat,
    to sink: MemorySink
  ) throws {
    let output = Output(results: sink, notices: sink)
    let printer = AnswerPrinter(assistant: assistant, output: output, format: form)
    switch form {
    case .json: break
    case .markdown:
      try output.print(
        (isFirst ? "" : "\n") + "## " + AnswerMarkdown.escaped(asked.question) + "\n"
      )
    case .text: try output.print((isFirst ? "" : "\n") + "> " + asked.question + "\n")
    }
    var conversation = asked.before
    _ = try printer.ask(asked.question, id: .null, in: &conversation)
  }

  // MARK: - Writing a question in an editor

  /// Lets the person write a question in the editor, beginning with the last one, and asks it.
  mutating func edit() throws -> ExitStatus {
    guard isInteractive else { throw ToolError.wantsTerminal("/edit") }
    guard let editor = Editor.standard else { throw ToolError.noEditor }
    let folder = Environment.value("TMPDIR") ?? "/tmp"
    let path = "\(folder)/rolecall-question-\(UInt64.random(in: 0...UInt64.max)).txt"
    let draft = Array(((asked.last?.question ?? "") + "\n").utf8)
    let written: [UInt8]
    do {
      try replaceFile(path, with: draft, mode: 0o600, mayReplace: false, syncsFolder: false)
      defer { try? removeFile(path) }
      try output.flush()
      let status = editor.open(path)
      guard status == 0 else { throw ToolError.editorFailed(editor.command, status: status) }
      written = try readFile(path, limit: 1 << 20)
    } catch let error as FileError {
      throw ToolError.care(error.description)
    }
    let question = String(decoding: written, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !question.isEmpty else {
      output.notice("Nothing was written, so nothing was asked.")
      return .nothingFound
    }
    output.notice(question)
    return question.hasPrefix("/")
      ? try obey(question) : try answer(try QuestionLine.check(question))
  }
}
