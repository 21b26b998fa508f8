import ByteStorage
import CareerLibrary
import QuestionAnswering
import RoleFacts
import Terminal

/// What a session can tell of itself and of the last answer.
extension Session {
  /// Tells how the last question was read and answered.
  func explain() throws -> ExitStatus {
    guard let last = asked.last else {
      output.notice("Nothing was asked yet.")
      return .nothingFound
    }
    let reasoning = assistant.explain(last.question, in: last.before)
    try output.print(lines: ReasoningText.lines(of: reasoning))
    return .success
  }

  /// The words of all citations of the last answer.
  func showSources() throws -> ExitStatus {
    let citations = lastAnswer?.citations ?? []
    let marks = WordMarks(
      lastAnswer?.question ?? "",
      analyzer: assistant.library.analyzer,
      style: output.style
    )
    for citation in citations {
      let place = "[\(citation.number)] " + CitationList.link(to: citation, output.style)
      let title = wrapped(safeForTerminal(citation.title), width: output.proseWidth, rest: "    ")
      try output.print(output.style.bold(place))
      try output.print(lines: title.map { "    " + output.style.dim($0) })
      let words = safeForTerminal(citation.text)
      let lines = wrapped(words, width: output.proseWidth, first: "    ", rest: "    ")
      try output.print(lines: lines.map(marks.mark))
    }
    if citations.isEmpty { output.notice("The last answer has no citations.") }
    return citations.isEmpty ? .nothingFound : .success
  }

  // MARK: - The conversation

  /// Settles the roles that questions are about, or opens other articles.
  mutating func use(_ words: String) throws -> ExitStatus {
    guard !words.isEmpty else {
      conversation.settle(on: [])
      output.notice("Questions are about no settled role any more.")
      return .success
    }
    let path = try ShellWords.split(words, home: Environment.value("HOME")).joined(separator: " ")
    if words.contains("/") || isDirectory(path) {
      try open(path)
      output.notice(Banner.text(for: assistant, width: output.proseWidth))
      return .success
    }
    let names = RoleNames(assistant.library.catalog)
    let typed = try SessionWords(words, valued: []).asRoles(names).dropFirst()
    let roles = try typed.map { try names.find($0) }
    conversation.settle(on: roles)
    let shown = roles.map { assistant.library.catalog[$0].name }.joined(separator: ", ")
    output.notice("Questions that name no role are about: \(shown). /use alone ends this.")
    return .success
  }

  /// What the next question can take over.
  func showContext() throws -> ExitStatus {
    let parts = conversation.context(assistant.library.catalog)
    for part in parts {
      let words = "\(part.label): \(safeForTerminal(part.words))"
      try output.print(lines: wrapped(words, width: output.proseWidth, rest: "  "))
    }
    if parts.isEmpty { output.notice("Nothing: the next question stands on its own.") }
    try output.print(
      lines: wrapped("articles: \(shownFolder)", width: output.proseWidth, rest: "  ")
    )
    return .success
  }

  private var shownFolder: String {
    let library = assistant.library
    return "\(safeForTerminal(library.folder)) (\(library.articles.count))"
  }

  mutating func reset() -> ExitStatus {
    forget()
    output.notice("A new conversation.")
    return .success
  }

  // MARK: - Settings

  /// Shows all settings, or one, or changes one.
  mutating func set(_ words: String) throws -> ExitStatus {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = parts.first else {
      let rows = Setting.allCases.map {
        [$0.rawValue, settings[$0], "\($0.summary): \($0.choices)"]
      }
      let table = TextTable(["setting", "is", "can be"], rows)
      try output.print(lines: table.lines(style: output.style, width: output.width))
      return .success
    }
    let setting = try Settings.find(name)
    if parts.count == 2 {
      try settings.set(setting, to: parts[1])
      output.display = settings.display
    }
    output.notice("\(setting.rawValue): \(settings[setting])")
    return .success
  }

  /// Shows or changes the form of answers.
  mutating func setFormat(_ word: String) throws -> ExitStatus {
    let names = AnswerFormat.allCases.map(\.rawValue)
    if !word.isEmpty {
      guard let format = AnswerFormat(rawValue: word.lowercased()) else {
        throw ToolError.badSetting(
          name: "format",
          value: word,
          choices: names.joined(separator: ", ")
        )
      }
      self.format = format
    }
    output.notice("format: \(format.rawValue)")
    return .success
  }
}
