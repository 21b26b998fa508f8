import ArticleParsing
import CareerLibrary
import RoleFacts

/// Looks up facts by role and attribute, and the passage a fact stands in.
///
/// The facts of the roles asked for last are kept: an answer asks for the same ones many times.
final class FactIndex {
  private struct RoleFacts {
    let all: [Fact]
    let byAttribute: [Attribute: [Fact]]
  }

  private static let mostRolesKept = 64

  private let library: Library
  private var kept: [RoleID: RoleFacts] = [:]

  /// The year by which figures are old.
  private(set) lazy var present = FactRelations.present(dates: library.heads.lazy.map(\.date)) {
    facts(attributes: FactRelations.dated)
  }

  init(library: Library) { self.library = library }

  /// In the order of the articles and their lines.
  func facts(role: RoleID, attribute: Attribute) -> [Fact] {
    facts(of: role).byAttribute[attribute] ?? []
  }

  /// All facts of a role, in the order of the articles and their lines.
  func facts(role: RoleID) -> [Fact] { facts(of: role).all }

  /// Facts of some attributes, whoever's they are.
  func facts(attributes: Set<Attribute>) -> [Fact] {
    attributes.flatMap { library.factNumbers(of: $0) }.sorted().map { library.facts[$0] }
  }

  /// The passage that holds a fact's block.
  func passage(of fact: Fact) -> Int? {
    guard let article = library.index(of: fact.provenance.article) else { return nil }
    return library.passage(ofBlock: fact.provenance.block, in: article)
  }

  private func facts(of role: RoleID) -> RoleFacts {
    if let known = kept[role] { return known }
    let numbers = library.factNumbers(of: role)
    let sorted = numbers.flatMap(\.facts).sorted()
    let all = sorted.map { library.facts[$0] }
    let facts = RoleFacts(all: all, byAttribute: Dictionary(grouping: all, by: \.attribute))
    if kept.count >= Self.mostRolesKept { kept.removeAll() }
    kept[role] = facts
    return facts
  }

  /// The passages that hold some facts, of each article the first.
  func passages(of facts: [Fact]) -> [Int] {
    var articles: Set<Int> = []
    return facts.compactMap { passage(of: $0) }.filter {
      articles.insert(library.passages[$0].article).inserted
    }
  }
}
