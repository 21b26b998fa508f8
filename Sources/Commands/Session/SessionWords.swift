/// The words behind a session command, and how its one-shot twin takes them.
///
/// A person at a prompt writes `/facts data scientist salary` where a shell wants quotation marks.
struct SessionWords {
  /// Options with their values, as they were given.
  let options: [String]
  let words: [String]

  /// - Parameters:
  ///   - line: what stands behind the command.
  ///   - valued: options that take the next word as their value.
  ///   - home: what `~` stands for, where the words are paths.
  /// - Throws: ``ToolError`` when a quotation mark is not closed.
  init(_ line: String, valued: [String], home: String? = nil) throws(ToolError) {
    var options: [String] = []
    var words: [String] = []
    var rest = try ShellWords.split(line, home: home)[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word.count > 1 else {
        words.append(word)
        continue
      }
      options.append(word)
      if valued.contains(word), let value = rest.popFirst() { options.append(value) }
    }
    self.options = options
    self.words = words
  }

  /// The words of a search, in which quotation marks are signs like others.
  init(ofSearch line: String) {
    var options: [String] = []
    var words: [String] = []
    var rest = line.split(separator: " ").map(String.init)[...]
    while let word = rest.popFirst() {
      guard ["--top", "--format"].contains(word), let value = rest.popFirst() else {
        words.append(word)
        continue
      }
      options += [word, value]
    }
    self.options = options
    self.words = words
  }

  /// All words as one name.
  var phrase: String { words.joined(separator: " ") }

  /// Arguments of the twin; no name is taken for an option.
  func arguments(_ names: [String]) -> [String] { options + ["--"] + names }

  /// One name or none.
  var asPhrase: [String] { arguments(words.isEmpty ? [] : [phrase]) }

  /// A role and an attribute: as many words as name a role, then the rest.
  func asRoleAndAttribute(_ names: RoleNames) -> [String] {
    guard let count = names.longestName(in: words[...]) else { return asPhrase }
    let rest = words[count...].joined(separator: " ")
    let role = words[..<count].joined(separator: " ")
    return arguments(rest.isEmpty ? [role] : [role, rest])
  }

  /// Roles, and behind "on" what to compare: divided by commas or "vs", or by where names end.
  func asComparison(_ names: RoleNames) -> [String] {
    let request = ComparisonRequest(phrase)
    let on = request.attributes.flatMap { ["--on", $0] }
    return options + on + ["--"] + roles(request, names)
  }

  /// Roles alone, divided in the same ways.
  func asRoles(_ names: RoleNames) -> [String] {
    let request = ComparisonRequest(phrase)
    return arguments(roles(request, names))
  }

  private func roles(_ request: ComparisonRequest, _ names: RoleNames) -> [String] {
    guard request.roles.count == 1, let only = request.roles.first else { return request.roles }
    return names.names(in: only.split(separator: " ").map(String.init)) ?? request.roles
  }
}

extension RoleNames {
  /// How many words at the beginning name a role, as many as possible; `nil` when none do.
  func longestName(in words: ArraySlice<String>) -> Int? {
    (0..<words.count).reversed().map { $0 + 1 }.first { count in
      (try? find(words.prefix(count).joined(separator: " "))) != nil
    }
  }

  /// The names that words come to, one behind the other; `nil` when some words name nothing.
  func names(in words: [String]) -> [String]? {
    var names: [String] = []
    var rest = words[...]
    while let first = rest.first {
      if let count = longestName(in: rest) {
        names.append(rest.prefix(count).joined(separator: " "))
        rest = rest.dropFirst(count)
      } else if ["and", "or", "with", "to"].contains(first.lowercased()) {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    return names
  }
}
