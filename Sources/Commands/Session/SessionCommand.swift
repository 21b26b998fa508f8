import ArgumentParser

/// What a session does besides answering.
package enum SessionCommand: String, CaseIterable, Sendable {
  case help, compare, facts, conflicts, fit, search
  case explain, sources, show, open
  case roles, attributes, articles
  case use, context, reset
  case add, remove, check
  case set, format, history, save, edit, quit

  /// The word to type.
  package var word: String { "/" + rawValue }

  /// How it is typed, and what it does.
  private var texts: (usage: String, summary: String) {
    switch self {
    case .help: ("[COMMAND]", "this list, or all about a command")
    case .compare: ("ROLE, ROLE [on ATTRIBUTE, …]", "roles side by side")
    case .facts: ("[ROLE] [ATTRIBUTE]", "what the articles state about a role")
    case .conflicts: ("[ROLE]", "where the articles disagree")
    case .fit: ("[ROLE, ROLE]", "which role fits you, by what the articles say of each")
    case .search: ("WORDS", "the passages that fit some words best")
    case .explain: ("", "how the last question was read and its evidence weighed")
    case .sources: ("", "the words of all citations of the last answer")
    case .show:
      ("N | ARTICLE[:LINE]", "a citation of the last answer, or an article, where it stands")
    case .open: ("N | ARTICLE[:LINE]", "the same in your editor, at the line")
    case .roles: ("", "the roles that the articles speak of")
    case .attributes: ("", "what they tell of roles")
    case .articles: ("", "the articles")
    case .use: ("[ROLE, … | FOLDER]", "the roles that you speak about, or other articles")
    case .context: ("", "what the next question can take over")
    case .reset: ("", "begin a new conversation")
    case .add: ("PATH…", "copy files or folders into the articles")
    case .remove: ("ARTICLE…", "take articles out")
    case .check: ("[ARTICLE…]", "what is wrong in the articles, and what to do")
    case .set: ("[NAME [VALUE]]", "how things are shown: colours, width, pager …")
    case .format: ("[text | json | markdown]", "in which form answers are written")
    case .history: ("[N | clear]", "what was typed before; clear forgets it")
    case .save: ("FILE", "the questions and answers of this conversation (.md, .json, text)")
    case .edit: ("", "write a question in your editor")
    case .quit: ("", "leave; Ctrl-D does the same")
    }
  }

  var usage: String { texts.usage.isEmpty ? word : word + " " + texts.usage }
  var summary: String { texts.summary }

  /// The command that does the same in one shot, where there is one.
  var twin: (any ToolCommand.Type)? {
    switch self {
    case .compare: CompareCommand.self
    case .facts: FactsCommand.self
    case .conflicts: ConflictsCommand.self
    case .fit: FitCommand.self
    case .search: SearchCommand.self
    case .show: ShowCommand.self
    case .open: OpenCommand.self
    case .roles: RolesCommand.self
    case .attributes: AttributesCommand.self
    case .articles: ArticlesCommand.self
    case .add: AddCommand.self
    case .remove: RemoveCommand.self
    case .check: CheckCommand.self
    case .help, .explain, .sources, .use, .context, .reset, .set, .format, .history, .save, .edit,
      .quit:
      nil
    }
  }

  /// Options that it takes, and the values of those that take some; the twin knows the same.
  package var options: [(name: String, values: [String]?)] {
    let tables = ("--format", ListFormat.allCases.map(\.rawValue) as [String]?)
    let findings = ("--format", FindingFormat.allCases.map(\.rawValue) as [String]?)
    switch self {
    case .compare:
      return [("--on", []), ("--format", CompareCommand.Format.allCases.map(\.rawValue))]
    case .facts:
      return [("--rejected", nil), ("--format", FactsCommand.Format.allCases.map(\.rawValue))]
    case .conflicts:
      return [
        ("--all", nil), ("--as-of", []), ("--format", ReportFormat.allCases.map(\.rawValue)),
      ]
    case .fit:
      return [
        ("--answers", []), ("--statements", nil),
        ("--format", FitCommand.Format.allCases.map(\.rawValue)),
      ]
    case .search:
      return [("--top", []), ("--format", SearchCommand.Format.allCases.map(\.rawValue))]
    case .show:
      return [("--outline", nil), ("--format", ShowCommand.Format.allCases.map(\.rawValue))]
    case .roles, .attributes, .articles: return [tables]
    case .add: return [("--replace", nil), ("--dry-run", nil), ("--name", []), findings]
    case .remove: return [("--dry-run", nil)]
    case .check: return [("--rule", CheckCommand.ruleNames), ("--today", []), findings]
    case .save: return [("--replace", nil)]
    case .help, .explain, .sources, .open, .use, .context, .reset, .set, .format, .history, .edit,
      .quit:
      return []
    }
  }

  /// Options that take the next word as their value, with those that a session refuses.
  var valuedOptions: [String] {
    options.filter { $0.values != nil }.map(\.name) + ["--corpus", "--color"]
  }
}
