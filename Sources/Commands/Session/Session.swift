import CareerLibrary
package import QuestionAnswering
import RoleFacts
package import Terminal

/// A conversation: questions and session commands, a line each.
package struct Session<Lines: LineSource> {
  var assistant: Assistant
  let output: Output
  let isInteractive: Bool
  /// The folder that articles are added to and removed from.
  let writableCorpus: () throws -> String
  var lines: Lines
  var conversation = Conversation()
  private var lastAnswer: Answer?
  /// The last question, with the conversation as it was before it.
  var lastAsked: (question: String, before: Conversation)?

  /// Begins a conversation.
  ///
  /// - Parameters:
  ///   - assistant: answers the questions.
  ///   - lines: what is typed.
  ///   - output: where answers go.
  ///   - isInteractive: whether a person is there, to be greeted and given suggestions.
  ///   - writableCorpus: the folder that articles are added to; `nil` for the assistant's.
  package init(
    assistant: Assistant,
    lines: Lines,
    output: Output,
    isInteractive: Bool,
    writableCorpus: (() throws -> String)? = nil
  ) {
    let folder = assistant.library.folder
    self.assistant = assistant
    self.writableCorpus = writableCorpus ?? { folder }
    self.lines = lines
    self.output = output
    self.isInteractive = isInteractive
  }

  /// Runs until the lines end or somebody quits.
  ///
  /// - Returns: with a person there always success, else the highest status of a line.
  package mutating func run() throws -> ExitStatus {
    greet()
    var status = ExitStatus.success
    var isFirst = true
    while let line = try lines.next(prompt: "rolecall> ") {
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text == SessionCommand.quit.word { break }
      if !isInteractive, !isFirst, !text.isEmpty { try output.print() }
      isFirst = isFirst && text.isEmpty
      status = max(status, try take(text))
      if isInteractive, !text.isEmpty { try output.print() }
      try output.flush()
    }
    return isInteractive ? .success : status
  }

  private func greet() {
    guard isInteractive else { return }
    let library = assistant.library
    let counts = [(library.articles.count, "article"), (library.catalog.roles.count, "role")]
      .map { count, noun in "\(count) \(noun)\(count == 1 ? "" : "s")" }.joined(separator: ", ")
    output.notice("RoleCall: \(counts). Ask a question; /help lists what else there is.")
  }

  private mutating func take(_ text: String) throws -> ExitStatus {
    do {
      if text.isEmpty { return skip() }
      try refresh()
      if text.hasPrefix("/") { return try obey(text) }
      return try answer(try QuestionLine.check(text))
    } catch let error as ToolError {
      output.notice("\(error)")
      return .failure
    }
  }

  /// A blank line sets conversations apart in a pipe; on a terminal it is a slip of the finger.
  private mutating func skip() -> ExitStatus {
    if !isInteractive { conversation = Conversation() }
    return .success
  }

  private mutating func answer(_ question: String) throws -> ExitStatus {
    lastAsked = (question, conversation)
    let answer = assistant.answer(question, in: &conversation)
    lastAnswer = answer
    let text = AnswerText(
      answer,
      style: output.style,
      width: output.width,
      showsSuggestions: isInteractive
    )
    try output.print(lines: text.lines)
    return answer.status.isAnswered ? .success : .nothingFound
  }
}

// MARK: - Session commands

extension Session {
  private mutating func obey(_ text: String) throws -> ExitStatus {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let command = SessionCommand(rawValue: String(parts[0].dropFirst())) else {
      return refuse(parts[0])
    }
    let rest = parts.count == 2 ? parts[1] : ""
    let library = assistant.library
    switch command {
    case .help: try output.print(lines: help)
    case .roles: try output.print(lines: RoleList(library: library).table(width: output.width))
    case .attributes:
      try output.print(lines: AttributeList(library: library).table(width: output.width))
    case .articles:
      try output.print(lines: try ArticleList(library: library).table(width: output.width))
    case .add: return try add(rest)
    case .remove: return try remove(rest)
    case .check: return try check(rest)
    case .show: return try show(rest)
    case .sources: return try showSources()
    case .search: return try search(rest)
    case .facts: return try showFacts(rest)
    case .compare: return try compare(rest)
    case .conflicts: return try showConflicts(rest)
    case .fit: return try fit(rest)
    case .explain: return try explain()
    case .reset:
      conversation = Conversation()
      lastAnswer = nil
      lastAsked = nil
      output.notice("A new conversation.")
    case .quit: break
    }
    return .success
  }

  private func refuse(_ word: String) -> ExitStatus {
    let nearest = NearestName.of(word, in: SessionCommand.allCases.map(\.word))
    let hint = nearest.map { " (did you mean \($0)?)" } ?? ""
    output.notice("unknown command \(word)\(hint); /help lists them")
    return .failure
  }

  private var help: [String] {
    let rows = SessionCommand.allCases.map { [$0.usage, $0.summary] }
    let widest = rows.map { columns(of: $0[0]) }.max() ?? 0
    return ["Everything that does not begin with / is a question."]
      + rows.map { "  " + padded($0[0], to: widest) + "  " + $0[1] }
  }

  private func show(_ number: String) throws -> ExitStatus {
    let citations = lastAnswer?.citations ?? []
    guard let citation = citations.first(where: { String($0.number) == number }) else {
      let numbers = citations.map { String($0.number) }.joined(separator: ", ")
      let hint = numbers.isEmpty ? "the last answer has none" : "there are \(numbers)"
      output.notice("no citation '\(number)': \(hint)")
      return .failure
    }
    let view = ArticleView(library: assistant.library, style: output.style)
    try output.print(lines: try view.lines(at: AnswerText.place(of: citation)))
    return .success
  }

  private func showSources() throws -> ExitStatus {
    let citations = lastAnswer?.citations ?? []
    for citation in citations {
      let place = "[\(citation.number)] \(AnswerText.place(of: citation))"
      let title = safeForTerminal(citation.title)
      try output.print(style(place) + "  " + title)
      let words = safeForTerminal(citation.text)
      try output.print(lines: wrapped(words, width: output.width, first: "    ", rest: "    "))
    }
    if citations.isEmpty { output.notice("The last answer has no citations.") }
    return citations.isEmpty ? .nothingFound : .success
  }

  private func style(_ place: String) -> String { output.style.bold(place) }

  private func search(_ words: String) throws -> ExitStatus {
    let library = assistant.library
    let words = try QuestionLine.check(words)
    let found = PassageList(query: words, found: library.search(words, top: 5), library: library)
    try output.print(lines: found.text(style: output.style, width: output.width))
    if found.isEmpty { output.notice("No passage has these words.") }
    return found.isEmpty ? .nothingFound : .success
  }

  private func showFacts(_ role: String) throws -> ExitStatus {
    let all = FactList(library: assistant.library)
    let facts = try all.narrowed(role: role.isEmpty ? nil : role, attribute: nil)
    try output.print(lines: facts.table(width: output.width))
    if facts.isEmpty { output.notice("No facts.") }
    return facts.isEmpty ? .nothingFound : .success
  }

  private func compare(_ words: String) throws -> ExitStatus {
    let request = ComparisonRequest(words)
    let report = try RoleComparison(library: assistant.library)
      .report(request.roles, on: request.attributes)
    let table = ComparisonTable(report)
    try output.print(lines: table.text(style: output.style, width: output.width))
    if report.comparison.rows.isEmpty {
      output.notice("The articles say nothing of this about these roles.")
    }
    return report.comparison.rows.isEmpty ? .nothingFound : .success
  }

  private func showConflicts(_ name: String) throws -> ExitStatus {
    let library = assistant.library
    let role = name.isEmpty ? nil : try RoleNames(library.catalog).find(name)
    let report = ConflictReport(library: library, role: role)
    let text = ConflictText(report)
    try output.print(lines: text.lines(style: output.style, width: output.width))
    if report.disagreements.isEmpty { output.notice(ConflictText.none) }
    return report.disagreements.isEmpty ? .nothingFound : .success
  }
}
