import ArticleParsing
import CareerLibrary
import JSON
import Terminal

/// What became of the sources that were to be added.
struct AdditionReport {
  private let additions: [Addition]
  private let isDryRun: Bool
  private let library: Library?
  private let twins: [ArticleID: NearDuplicates.Twin]

  /// Without a library, which holds the corpus as it is now, roles, facts and twins are not told.
  init(additions: [Addition], library: Library?, isDryRun: Bool) {
    self.additions = additions
    self.library = library
    self.isDryRun = isDryRun
    twins = library.map { NearDuplicates(library: $0).twins(in: $0) } ?? [:]
  }

  var status: ExitStatus {
    let refused = additions.count { $0.id == nil }
    if refused == additions.count { return .failure }
    return refused == 0 ? .success : .nothingFound
  }

  /// How many had which outcome, such as "2 added, 1 refused.".
  var count: String {
    let words = additions.map(\.outcome.word)
    let counts = ["added", "replaced", "unchanged", "refused"].compactMap { word in
      let count = words.count { $0 == word }
      return count == 0 ? nil : "\(count) \(word)"
    }
    return (counts.isEmpty ? "nothing to add" : counts.joined(separator: ", ")) + "."
  }

  /// Results go to standard output, refusals to standard error; JSON has both in one array.
  func print(_ format: FindingFormat, to output: Output) throws(OutputError) {
    switch format {
    case .json: try output.print(JSONWriter.line(.array(additions.map(json))))
    case .text:
      for addition in additions {
        if case .refused(let reason) = addition.outcome {
          output.notice("\(safeForTerminal(addition.source)): not added, \(reason)")
        } else {
          try output.print(safeForTerminal(line(for: addition)))
        }
      }
    }
    try output.flush()
  }

  /// What the library has read from an article.
  private func corpusReading(of id: ArticleID) -> (head: ArticleHead, roles: [String])? {
    guard let library, let index = library.index(of: id) else { return nil }
    return (library.heads[index], library.roleNames(of: index))
  }

  private func line(for addition: Addition) -> String {
    guard let id = addition.id, let article = addition.article else { return "" }
    let reading = corpusReading(of: id)
    var parts = [article.displayTitle]
    parts.append(article.passages().count.counted("passage"))
    if let reading {
      parts.append(reading.head.facts.count.counted("fact"))
      let roles = reading.roles.joined(separator: ", ")
      parts.append(roles.isEmpty ? "no role" : "about \(roles)")
    }
    if !article.repairedLines.isEmpty {
      parts.append(article.repairedLines.count.counted("repaired line"))
    }
    if let twin = twins[id] {
      parts.append("\(twin.isExact ? "the same text as" : "nearly the same as") \(twin.article)")
    }
    let word = isDryRun ? "would be \(addition.outcome.word)" : addition.outcome.word
    let origin = addition.source == id.path ? "" : " from \(addition.source)"
    return "\(id): \(word)\(origin): \(parts.joined(separator: "; "))"
  }

  private func json(_ addition: Addition) -> JSONValue {
    let reading = addition.id.flatMap { corpusReading(of: $0) }
    let twin = addition.id.flatMap { twins[$0] }
    let article = addition.article
    let roles = reading.map { JSONValue.strings($0.roles) }
    let passageCount = article.map { JSONValue.integer($0.passages().count) }
    let factCount = reading.map { JSONValue.integer($0.head.facts.count) }
    let repaired = article.map { JSONValue.numbers($0.repairedLines) }
    return [
      "source": .string(addition.source),
      "status": .string(addition.outcome.word),
      "article": .optional(addition.id?.path),
      "reason": .optional(addition.outcome.reason),
      "title": .optional(article?.title?.text),
      "roles": roles ?? .null,
      "passages": passageCount ?? .null,
      "facts": factCount ?? .null,
      "repaired_lines": repaired ?? .null,
      "same_as": .optional(twin?.isExact == true ? twin?.article.path : nil),
      "nearly_same_as": .optional(twin?.isExact == false ? twin?.article.path : nil),
    ]
  }
}

extension Addition.Outcome {
  fileprivate var word: String {
    switch self {
    case .added: "added"
    case .replaced: "replaced"
    case .unchanged: "unchanged"
    case .refused: "refused"
    }
  }

  fileprivate var reason: String? {
    if case .refused(let reason) = self { reason } else { nil }
  }
}
