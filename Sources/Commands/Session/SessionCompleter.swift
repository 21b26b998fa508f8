import ArticleParsing
import ByteStorage
import CareerLibrary
package import QuestionAnswering
import RoleFacts
package import Terminal

/// What Tab offers in a session, from the articles that are open at that moment.
package final class SessionCompleter {
  private(set) var assistant: Assistant
  private var names: Names

  /// Names and questions of one library, collected when they are asked for first.
  private struct Names {
    let library: Library
    private(set) lazy var roles = library.catalog.roles.flatMap { role in
      [role.name] + role.aliases.filter { !$0.isLocal }.map(\.name)
    }
    private(set) lazy var attributes = AttributeNames(library).all
    private(set) lazy var articles = library.heads.map(\.id.path)
    var questions: [String]?

    init(_ library: Library) { self.library = library }
  }

  package init(_ assistant: Assistant) {
    self.assistant = assistant
    names = Names(assistant.library)
  }

  /// From here on other articles are open.
  func open(_ assistant: Assistant) { self.assistant = assistant }

  /// How a line up to the cursor can go on.
  package func completions(of line: String) -> Completions {
    if names.library !== assistant.library { names = Names(assistant.library) }
    guard line.hasPrefix("/") else { return question(line) }
    guard let blank = line.firstIndex(of: " ") else {
      let words = SessionCommand.allCases.map(\.word)
      return Completions(prefix: "", words: words.filter { $0.hasPrefix(line) })
    }
    guard let command = SessionCommand(rawValue: String(line[..<blank].dropFirst())) else {
      return Completions(prefix: line, words: [])
    }
    return arguments(of: command, line, from: line.index(after: blank))
  }

  // MARK: - Questions

  /// A name at the end of the line, or a question that the articles answer.
  private func question(_ line: String) -> Completions {
    let named = CompletionWords(names.roles + names.attributes).matches(atEndOf: line)
    let isFirstWord = !line.contains(" ")
    guard named.words.isEmpty || (isFirstWord && !line.isEmpty) else { return named }
    let typed = line.lowercased()
    let asked = typed.isEmpty ? [] : questions.filter { $0.lowercased().hasPrefix(typed) }
    guard !asked.isEmpty else { return named }
    return Completions(prefix: "", words: (named.prefix.isEmpty ? named.words : []) + asked)
  }

  private var questions: [String] {
    if let known = names.questions { return known }
    let all = names.library.catalog.roles.flatMap { assistant.questions(about: $0.id) }
    names.questions = all
    return all
  }

  // MARK: - Arguments of commands

  private func arguments(
    of command: SessionCommand,
    _ line: String,
    from start: String.Index
  ) -> Completions {
    let lastBlank = line.lastIndex(of: " ") ?? start
    let word = line[line.index(after: lastBlank)...]
    if word.hasPrefix("-") {
      return choices(command.options.map(\.name), for: word, in: line)
    }
    let before = line[..<lastBlank].split(separator: " ").last.map(String.init)
    if let option = command.options.first(where: { $0.name == before }), let values = option.values
    {
      return values.isEmpty
        ? CompletionWords(names.attributes).matches(atEndOf: line, from: start)
        : choices(values, for: word, in: line)
    }
    return operands(of: command, line, from: start)
  }

  private func operands(
    of command: SessionCommand,
    _ line: String,
    from start: String.Index
  ) -> Completions {
    switch command {
    case .compare, .facts, .search:
      CompletionWords(names.roles + names.attributes).matches(atEndOf: line, from: start)
    case .conflicts, .fit: CompletionWords(names.roles).matches(atEndOf: line, from: start)
    case .use:
      line[start...].contains("/") || line[start...].hasPrefix("~")
        ? PathCompletion.matches(for: line, from: start)
        : CompletionWords(names.roles).matches(atEndOf: line, from: start)
    case .show, .open, .remove, .check:
      CompletionWords(names.articles).matches(atEndOf: line, from: start)
    case .add, .save: PathCompletion.matches(for: line, from: start)
    case .help: choices(SessionCommand.allCases.map(\.rawValue), for: line[start...], in: line)
    case .format: choices(AnswerFormat.allCases.map(\.rawValue), for: line[start...], in: line)
    case .history: choices(["clear"], for: line[start...], in: line)
    case .set: setting(line, from: start)
    case .explain, .sources, .roles, .attributes, .articles, .context, .reset, .edit, .quit:
      Completions(prefix: line, words: [])
    }
  }

  private func setting(_ line: String, from start: String.Index) -> Completions {
    let typed = line[start...]
    guard let blank = typed.firstIndex(of: " ") else {
      return choices(Setting.allCases.map(\.rawValue), for: typed, in: line)
    }
    let values = Setting(rawValue: typed[..<blank].lowercased())?.values ?? []
    return choices(values, for: typed[typed.index(after: blank)...], in: line)
  }

  /// Words that begin with what is typed last.
  private func choices(_ words: [String], for typed: Substring, in line: String) -> Completions {
    Completions(
      prefix: String(line[..<typed.startIndex]),
      words: words.filter { $0.hasPrefix(typed.lowercased()) }
    )
  }
}
