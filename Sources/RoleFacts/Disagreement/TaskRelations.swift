import ArticleParsing
import TextAnalysis

/// Finds tasks that articles give to different roles.
///
/// Two articles oppose each other when one lists a task among those of a role, and the other lets
/// another role lead it with the first in a lesser part, or lists it for that other role alone though
/// it is about both.
struct TaskRelations {
  private struct Entry {
    let fact: Fact
    let tasks: [TaskName]
    /// Whether the words say who leads, as a table of stages does.
    let isPart: Bool
    let isOwner: Bool
  }

  private let catalog: RoleCatalog
  private let entries: [Entry]
  /// Indexes of the entries that are no part of a stage, by the nouns of their tasks.
  private let owned: [String: [Int]]

  init(catalog: RoleCatalog, facts: [Fact], analyzer: Analyzer) {
    self.catalog = catalog
    let reader = TaskReader(analyzer: analyzer)
    let entries = facts.compactMap { fact -> Entry? in
      switch fact.attribute.name {
      case "stage_part":
        guard let label = fact.qualifiers.label else { return nil }
        let tasks = reader.tasks(in: label)
        let isOwner = Self.leads(fact.value.raw)
        return tasks.isEmpty
          ? nil : Entry(fact: fact, tasks: tasks, isPart: true, isOwner: isOwner)
      case "responsibility", "focus":
        let tasks = reader.tasks(in: fact.value.raw)
        return tasks.isEmpty ? nil : Entry(fact: fact, tasks: tasks, isPart: false, isOwner: true)
      default: return nil
      }
    }
    var owned: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() where !entry.isPart {
      for object in Set(entry.tasks.map(\.object)) { owned[object, default: []].append(index) }
    }
    self.entries = entries
    self.owned = owned
  }

  private static let leading = PhraseList([
    "lead", "own", "usually lead", "mainly lead", "is accountable", "accountable", "is responsible",
    "responsible", "yes",
  ])

  private static func leads(_ words: String) -> Bool {
    let bytes = [UInt8].folded(words)
    return leading.match(in: bytes, at: 0, end: bytes.count) != nil
  }

  var relations: [FactRelation] {
    // It takes two roles to have one task.
    guard Set(entries.map(\.fact.role)).count > 1 else { return [] }
    var seen: [TaskName] = []
    var result: [FactRelation] = []
    for entry in entries where entry.isPart && !entry.isOwner {
      guard let relation = opposition(to: entry) else { continue }
      result.append(relation)
      seen += entry.tasks
    }
    for entry in entries where !entry.isPart {
      for task in entry.tasks where !seen.contains(where: { $0.names(task) }) {
        guard let relation = exchange(of: task, entry) else { continue }
        result.append(relation)
        seen.append(task)
      }
    }
    return result
  }

  // MARK: A lesser part

  /// A role takes a lesser part in a stage; another article lists the task among its own.
  private func opposition(to part: Entry) -> FactRelation? {
    let article = part.fact.provenance.article
    let leaders = entries.filter {
      $0.isPart && $0.isOwner && $0.fact.provenance.article == article
        && $0.fact.qualifiers.label == part.fact.qualifiers.label
    }
    let owning = owners(of: part.tasks).filter {
      $0.fact.role == part.fact.role && $0.fact.provenance.article != article
    }
    guard let leader = leaders.first, leader.fact.role != part.fact.role, !owning.isEmpty else {
      return nil
    }
    let owningArticles = Set(owning.map(\.fact.provenance.article))
    let alike = owners(of: part.tasks).filter {
      $0.fact.role == leader.fact.role && !owningArticles.contains($0.fact.provenance.article)
        && $0.fact.provenance.article != article
    }
    return relation(
      role: part.fact.role,
      topic: part.fact.qualifiers.label ?? "",
      sides: [owning, [leader, part] + alike]
    )
  }

  /// Those who have one of the tasks among their own.
  private func owners(of tasks: [TaskName]) -> [Entry] {
    Set(tasks.flatMap { owned[$0.object] ?? [] }).sorted().map { entries[$0] }.filter { entry in
      entry.tasks.contains { own in tasks.contains { $0.names(own) } }
    }
  }

  // MARK: Exchanged tasks

  /// An article gives a task to one role alone, another article to another role alone, and both
  /// articles are about both roles.
  private func exchange(of task: TaskName, _ entry: Entry) -> FactRelation? {
    let holders = owners(of: [task])
    let article = entry.fact.provenance.article
    guard isAlone(entry, holders) else { return nil }
    for other in holders where other.fact.role != entry.fact.role {
      let second = other.fact.provenance.article
      guard second != article, isAlone(other, holders),
        isAbout([entry.fact.role, other.fact.role], article),
        isAbout([entry.fact.role, other.fact.role], second)
      else { continue }
      let sides = [entry.fact.role, other.fact.role].map { role in
        holders.filter { $0.fact.role == role && isAlone($0, holders) }
      }
      return relation(role: entry.fact.role, topic: entry.fact.value.raw, sides: sides)
    }
    return nil
  }

  private func isAlone(_ entry: Entry, _ holders: [Entry]) -> Bool {
    holders.allSatisfy {
      $0.fact.provenance.article != entry.fact.provenance.article
        || $0.fact.role == entry.fact.role
    }
  }

  private func isAbout(_ roles: [RoleID], _ article: ArticleID) -> Bool {
    roles.allSatisfy { catalog[$0].articles.contains(article) }
  }

  private func relation(role: RoleID, topic: String, sides: [[Entry]]) -> FactRelation {
    FactRelation(
      role: role,
      attribute: Attribute("responsibility"),
      kind: .opinion,
      topic: topic,
      difference: "who does it",
      sides: sides.map { FactRelation.Side(facts: $0.map(\.fact)) }
    )
  }
}
