import ByteStorage
import CareerLibrary
import JSON
package import QuestionAnswering
import RoleFacts
package import Terminal

/// A conversation: questions and session commands, a line each.
package struct Session<Lines: LineSource> {
  /// A question and the conversation as it was before it.
  struct Asked {
    let question: String
    let before: Conversation
  }

  /// Questions that `/save` can write; more of them would be a book.
  static var mostAsked: Int { 200 }

  var assistant: Assistant
  var output: Output
  let isInteractive: Bool
  /// The folder that articles are added to and removed from.
  let writableCorpus: () throws -> String
  private let completer: SessionCompleter?
  var lines: Lines
  var conversation = Conversation()
  var settings: Settings
  var format = AnswerFormat.text
  var lastAnswer: Answer?
  /// Questions since the conversation began, oldest first.
  var asked: [Asked] = []

  /// Begins a conversation.
  ///
  /// - Parameters:
  ///   - assistant: answers the questions.
  ///   - lines: what is typed.
  ///   - output: where answers go.
  ///   - isInteractive: whether a person is there, to be greeted and given suggestions.
  ///   - writableCorpus: the folder that articles are added to; `nil` for the assistant's.
  ///   - completer: is told which articles are open.
  package init(
    assistant: Assistant,
    lines: Lines,
    output: Output,
    isInteractive: Bool,
    writableCorpus: (() throws -> String)? = nil,
    completer: SessionCompleter? = nil
  ) {
    let folder = assistant.library.folder
    self.assistant = assistant
    self.writableCorpus = writableCorpus ?? { folder }
    self.lines = lines
    self.output = output.showing(articlesOf: folder)
    self.isInteractive = isInteractive
    self.completer = completer
    settings = Settings(display: output.display)
  }

  /// Runs until the lines end or somebody quits.
  ///
  /// - Returns: with a person there always success, else the highest status of a line.
  package mutating func run() throws -> ExitStatus {
    if isInteractive { output.notice(Banner.text(for: assistant, width: output.proseWidth)) }
    var status = ExitStatus.success
    var isFirst = true
    while let line = try nextLine() {
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text == SessionCommand.quit.word { break }
      if !isInteractive, !isFirst, !text.isEmpty { try output.print() }
      isFirst = isFirst && text.isEmpty
      status = max(status, try take(text))
    }
    return isInteractive ? .success : status
  }

  /// The next line; one that was dropped is asked for again.
  private mutating func nextLine() throws -> String? {
    let prompt = output.style.prompt("rolecall> ")
    while true {
      do {
        return try lines.next(prompt: prompt)
      } catch LineSourceError.interrupted {
        continue
      }
    }
  }

  /// Does what a line asks for; Ctrl-C ends the work, and the session goes on.
  private mutating func take(_ text: String) throws -> ExitStatus {
    do {
      let status = try answer(orObey: text)
      if isInteractive, !text.isEmpty { try output.print() }
      try output.flush()
      return status
    } catch LineSourceError.interrupted, OutputError.interrupted, LibraryError.interrupted {
      Interruption.clear()
      output.notice("Stopped.")
      return .interrupted
    } catch let error as ToolError {
      // What was found before the error is still a result.
      try output.flush()
      output.notice("\(error)")
      return error.status
    }
  }

  private mutating func answer(orObey text: String) throws -> ExitStatus {
    if text.isEmpty { return skip() }
    try refresh()
    if text.hasPrefix("/") { return try obey(text) }
    return try answer(try chosenOffer(text) ?? QuestionLine.check(text))
  }

  /// A blank line sets conversations apart in a pipe; on a terminal it is a slip of the finger.
  private mutating func skip() -> ExitStatus {
    if !isInteractive { conversation = Conversation() }
    return .success
  }

  /// The question that a number stands for, where the last answer has offered some.
  private func chosenOffer(_ text: String) throws -> String? {
    guard isInteractive, settings.suggests, let number = Int(text) else { return nil }
    let offers = lastAnswer.map(Offer.list) ?? []
    guard !offers.isEmpty else { return nil }
    guard offers.indices.contains(number - 1) else {
      throw ToolError.noOffer(text, count: offers.count)
    }
    let question = offers[number - 1].question
    output.notice(question)
    return question
  }

  mutating func answer(_ question: String) throws -> ExitStatus {
    if asked.count >= Self.mostAsked { asked.removeFirst() }
    asked.append(Asked(question: question, before: conversation))
    let printer = AnswerPrinter(
      assistant: assistant,
      output: output,
      format: format,
      offersMore: isInteractive && settings.suggests
    )
    let answer = try printer.ask(question, id: .null, in: &conversation)
    lastAnswer = answer
    return answer.exitStatus
  }

  /// Takes in what has changed in the folder, and tells so.
  mutating func refresh() throws(ToolError) {
    guard try assistant.keepUp(&conversation, output) else { return }
    output.notice(
      "The articles have changed and were read again: "
        + "\(assistant.library.articles.count.counted("article"))."
    )
  }

  /// Takes the articles of a folder from here on.
  mutating func open(_ folder: String) throws(ToolError) {
    guard folder != assistant.library.folder else {
      _ = try assistant.keepUp(&conversation, output)
      return
    }
    do {
      assistant = try Assistant(corpus: folder, cache: assistant.library.cache)
    } catch {
      throw .corpus(error.description)
    }
    completer?.open(assistant)
    output = output.showing(articlesOf: folder)
    forget()
  }

  /// Begins a new conversation.
  mutating func forget() {
    conversation = Conversation()
    lastAnswer = nil
    asked = []
  }
}
