import ArgumentParser
import ByteStorage
import CareerLibrary
import QuestionAnswering
import RoleFacts
import Terminal

extension Session {
  /// Does what a line that begins with `/` asks for.
  mutating func obey(_ text: String) throws -> ExitStatus {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let command = SessionCommand(rawValue: String(parts[0].dropFirst())) else {
      return refuse(parts[0])
    }
    let rest = parts.count == 2 ? parts[1] : ""
    switch command {
    case .help: return try help(rest)
    case .explain: return try explain()
    case .sources: return try showSources()
    case .use: return try use(rest)
    case .context: return try showContext()
    case .reset: return reset()
    case .set: return try set(rest)
    case .format: return try setFormat(rest)
    case .history: return try showHistory(rest)
    case .save: return try save(rest)
    case .edit: return try edit()
    case .quit: return .success
    case .compare, .facts, .conflicts, .fit, .search, .show, .open, .roles, .attributes, .articles,
      .add, .remove, .check:
      return try runTwin(of: command, rest)
    }
  }

  private func refuse(_ word: String) -> ExitStatus {
    let nearest = NearestName.of(word, in: SessionCommand.allCases.map(\.word))
    let hint = nearest.map { " (did you mean \($0)?)" } ?? ""
    output.notice("unknown command \(word)\(hint); /help lists them")
    return .failure
  }

  // MARK: - Commands that there are in one shot too

  private mutating func runTwin(of command: SessionCommand, _ rest: String) throws -> ExitStatus {
    let names = RoleNames(assistant.library.catalog)
    let isAboutPaths = command == .add
    let words =
      try command == .search
      ? SessionWords(ofSearch: rest)
      : SessionWords(
        rest,
        valued: command.valuedOptions,
        home: isAboutPaths ? Environment.value("HOME") : nil
      )
    switch command {
    case .compare: return try look(CompareCommand.self, words.asComparison(names))
    case .facts: return try look(FactsCommand.self, words.asRoleAndAttribute(names))
    case .conflicts: return try look(ConflictsCommand.self, words.asPhrase)
    case .search: return try look(SearchCommand.self, words.arguments(words.words))
    case .show: return try look(ShowCommand.self, try place(words))
    case .open: return try look(OpenCommand.self, try place(words))
    case .roles: return try look(RolesCommand.self, words.arguments(words.words))
    case .attributes: return try look(AttributesCommand.self, words.arguments(words.words))
    case .articles: return try look(ArticlesCommand.self, words.arguments(words.words))
    case .check: return try look(CheckCommand.self, words.arguments(words.words))
    case .fit: return try fit(words.asRoles(names))
    case .add: return try add(words.arguments(words.words))
    case .remove: return try remove(words.arguments(words.words))
    default: preconditionFailure("\(command.word) has no twin")
    }
  }

  private func look<Command: LibraryCommand>(
    _ type: Command.Type,
    _ arguments: [String]
  ) throws -> ExitStatus {
    try parse(type, arguments).run(on: assistant.library, output)
  }

  /// A twin with its arguments.
  ///
  /// - Throws: ``ToolError`` for what the twin would refuse as wrong usage.
  private func parse<Command: ToolCommand>(
    _ type: Command.Type,
    _ arguments: [String]
  ) throws -> Command {
    let command: Command
    do {
      command = try type.parse(arguments)
    } catch {
      throw ToolError.usage(type.message(for: error))
    }
    guard command.shared.isUntouched else { throw ToolError.sessionOption }
    return command
  }

  /// A number stands for a citation of the last answer.
  private func place(_ words: SessionWords) throws -> [String] {
    let phrase = words.phrase
    guard Int(phrase) != nil || phrase.isEmpty else { return words.asPhrase }
    let citations = lastAnswer?.citations ?? []
    guard let citation = citations.first(where: { String($0.number) == phrase }) else {
      throw ToolError.noCitation(phrase, known: citations.map(\.number))
    }
    return words.arguments([SourcePlace.typed(article: citation.article, lines: citation.lines)])
  }

  private mutating func fit(_ arguments: [String]) throws -> ExitStatus {
    try parse(FitCommand.self, arguments).run(with: assistant, &lines, output)
  }

  private mutating func add(_ arguments: [String]) throws -> ExitStatus {
    let command = try parse(AddCommand.self, arguments)
    guard !command.paths.isEmpty, !command.paths.contains("-") else { throw ToolError.nothingToAdd }
    let corpus = try writableCorpus()
    let status = try command.run(into: corpus, cache: assistant.library.cache, output)
    if status != .failure, !command.dryRun { try open(corpus) }
    return status
  }

  private mutating func remove(_ arguments: [String]) throws -> ExitStatus {
    guard arguments.last != "--" else { throw ToolError.nothingToRemove }
    let status = try parse(RemoveCommand.self, arguments).run(on: try writableCorpus(), output)
    try refresh()
    return status
  }

  // MARK: - Help

  private func help(_ word: String) throws -> ExitStatus {
    guard !word.isEmpty else {
      try output.print(lines: overview)
      return .success
    }
    let name = word.hasPrefix("/") ? String(word.dropFirst()) : word
    guard let command = SessionCommand(rawValue: name) else {
      return refuse("/" + name)
    }
    try output.print(lines: wrapped(command.usage, width: output.width, rest: "  "))
    try output.print(lines: wrapped("  " + command.summary, width: output.width, first: "  "))
    if let twin = command.twin {
      try output.print()
      try output.print(twin.helpMessage(columns: output.proseWidth))
    }
    return .success
  }

  private var overview: [String] {
    let head = wrapped("Everything that does not begin with / is a question.", width: output.width)
    let rows = SessionCommand.allCases.map { [$0.usage, $0.summary] }
    if output.style.isPlain { return head + rows.map { "\($0[0]): \($0[1])." } }
    let widest = rows.map { columns(of: $0[0]) }.max() ?? 0
    // Beside each other only where the summaries are more than ribbons.
    let isNarrow = output.width.map { $0 - widest - 4 < 30 } ?? false
    return head
      + rows.flatMap { row in
        isNarrow
          ? wrapped(row[0], width: output.width, first: "  ", rest: "    ").map(output.style.bold)
            + wrapped(row[1], width: output.width, first: "    ", rest: "    ")
          : wrapped(
            row[1],
            width: output.proseWidth,
            first: "  " + padded(row[0], to: widest) + "  ",
            rest: String(repeating: " ", count: widest + 4)
          )
      }
  }
}
