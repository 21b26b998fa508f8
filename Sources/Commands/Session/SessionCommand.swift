/// What a session does besides answering.
package enum SessionCommand: String, CaseIterable, Sendable {
  case help, roles, attributes, articles, show, sources, search, facts, compare, conflicts
  case fit, explain
  case add, remove, check, reset, quit

  /// The word to type.
  package var word: String { "/" + rawValue }

  var usage: String {
    switch self {
    case .help: "/help"
    case .roles: "/roles"
    case .attributes: "/attributes"
    case .articles: "/articles"
    case .show: "/show N"
    case .sources: "/sources"
    case .search: "/search WORDS"
    case .facts: "/facts [ROLE]"
    case .compare: "/compare ROLE, ROLE [on ATTRIBUTE, …]"
    case .conflicts: "/conflicts [ROLE]"
    case .fit: "/fit [ROLE, ROLE]"
    case .explain: "/explain"
    case .add: "/add PATH…"
    case .remove: "/remove ARTICLE…"
    case .check: "/check [ARTICLE…]"
    case .reset: "/reset"
    case .quit: "/quit"
    }
  }

  var summary: String {
    switch self {
    case .help: "this list"
    case .roles: "the roles that the articles speak of"
    case .attributes: "what they tell of roles"
    case .articles: "the articles"
    case .show: "citation N of the last answer where it stands"
    case .sources: "the words of all citations of the last answer"
    case .search: "the passages that fit some words best"
    case .facts: "what the articles state about a role"
    case .compare: "roles side by side"
    case .conflicts: "where the articles disagree"
    case .fit: "which role fits you, by what the articles say of each"
    case .explain: "how the last question was read and its evidence weighed"
    case .add: "copy files or folders into the articles (--replace: over others)"
    case .remove: "take articles out"
    case .check: "what is wrong in the articles, and what to do"
    case .reset: "begin a new conversation"
    case .quit: "leave; Ctrl-D does the same"
    }
  }
}
