import TextAnalysis

/// What somebody does to what: "building predictive models", "Model Development".
struct TaskName: Equatable {
  /// Stem of the verb.
  let action: String
  /// Stem of the noun that it is done to.
  let object: String
  /// Stems of the words in front of the noun.
  let modifiers: [String]

  /// Whether two names are of one task: the same or a synonymous verb, the same noun, and words in
  /// front of it that do not rule each other out.
  func names(_ other: TaskName) -> Bool {
    guard object == other.object else { return false }
    guard action == other.action || Thesaurus.synonyms(of: action).contains(other.action) else {
      return false
    }
    return modifiers.isEmpty || other.modifiers.isEmpty
      || modifiers.contains { other.modifiers.contains($0) }
  }
}

/// Finds the tasks that a short text names.
struct TaskReader {
  let analyzer: Analyzer

  /// Tasks of a value ("Designing and building models") or of a label ("Model Development").
  func tasks(in text: String) -> [TaskName] {
    let tokens = analyzer.tokens(in: text)
    if let task = nominal(tokens) { return [task] }
    return verbal(tokens)
  }

  /// A noun with its action behind it.
  private func nominal(_ tokens: [Token]) -> TaskName? {
    guard (2...4).contains(tokens.count), let last = tokens.last,
      Self.isNominal(last.term)
    else { return nil }
    let object = tokens[tokens.count - 2]
    guard !FunctionWords.contains(object.term) else { return nil }
    let modifiers = tokens.dropLast(2)
    guard !modifiers.contains(where: { FunctionWords.contains($0.term) }) else { return nil }
    return TaskName(action: last.stem, object: object.stem, modifiers: modifiers.map(\.stem))
  }

  /// Endings that make the name of an action of its verb.
  private static let endings = ["ment", "tion", "sion", "ing", "val", "sal"]
  /// Verbs that name their action without an ending.
  private static let bare: Set<String> = [
    "review", "design", "repair", "audit", "check", "control", "test", "research", "support",
  ]

  private static func isNominal(_ term: String) -> Bool {
    bare.contains(term) || term.utf8.count > 5 && endings.contains { term.hasSuffix($0) }
  }

  /// Verbs at the beginning, joined by "and", with the nouns behind them.
  private func verbal(_ tokens: [Token]) -> [TaskName] {
    var index = 0
    var actions: [String] = []
    while index < tokens.count, let action = Self.verb(tokens[index], isFirst: index == 0) {
      actions.append(action)
      index += 1
      if index < tokens.count, ["and", "or"].contains(tokens[index].term) { index += 1 }
    }
    guard !actions.isEmpty else { return [] }
    return objects(tokens[index...]).flatMap { noun in
      actions.map { TaskName(action: $0, object: noun.object, modifiers: noun.modifiers) }
    }
  }

  /// The stem of "building" anywhere in front, of "build" and "builds" at the beginning alone.
  private static func verb(_ token: Token, isFirst: Bool) -> String? {
    if FunctionWords.contains(token.term) { return nil }
    return isFirst || token.term.hasSuffix("ing") ? token.stem : nil
  }

  /// The nouns behind a verb: runs of words up to the first that begins something else.
  private func objects(_ tokens: ArraySlice<Token>) -> [(object: String, modifiers: [String])] {
    var result: [(object: String, modifiers: [String])] = []
    var run: [Token] = []
    func close() {
      guard let head = run.last else { return }
      result.append((head.stem, run.dropLast().map(\.stem)))
      run = []
    }
    for token in tokens {
      if ["and", "or"].contains(token.term) {
        close()
      } else if ["a", "an", "the", "their", "new"].contains(token.term), run.isEmpty {
        continue
      } else if FunctionWords.contains(token.term) || Self.endsNouns(token.term, behind: run) {
        break
      } else {
        run.append(token)
      }
    }
    close()
    return result
  }

  /// Whether a participle behind a noun begins another part of the sentence ("plans using …").
  private static func endsNouns(_ term: String, behind run: [Token]) -> Bool {
    !run.isEmpty && (term.hasSuffix("ing") || term.hasSuffix("ed"))
      && !["learning", "engineering", "training", "nursing", "marketing"].contains(term)
  }
}
