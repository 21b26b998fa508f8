import ArticleParsing
import CareerLibrary
import RoleFacts

/// Looks up facts by role and attribute, and the passage a fact stands in.
struct FactIndex {
  private struct Key: Hashable {
    let role: RoleID
    let attribute: Attribute
  }

  private struct BlockKey: Hashable {
    let article: Int
    let block: Int
  }

  private let byKey: [Key: [Int]]
  private let byRole: [RoleID: [Int]]
  private let passages: [BlockKey: Int]
  private let library: Library

  init(library: Library) {
    self.library = library
    var byKey: [Key: [Int]] = [:]
    var byRole: [RoleID: [Int]] = [:]
    for (index, fact) in library.facts.enumerated() {
      byKey[Key(role: fact.role, attribute: fact.attribute), default: []].append(index)
      byRole[fact.role, default: []].append(index)
    }
    var passages: [BlockKey: Int] = [:]
    for (index, passage) in library.passages.enumerated() {
      for block in passage.passage.blocks {
        passages[BlockKey(article: passage.article, block: block)] = index
      }
    }
    self.byKey = byKey
    self.byRole = byRole
    self.passages = passages
  }

  /// In the order of the articles and their lines.
  func facts(role: RoleID, attribute: Attribute) -> [Fact] {
    (byKey[Key(role: role, attribute: attribute)] ?? []).map { library.facts[$0] }
  }

  /// All facts of a role, in the order of the articles and their lines.
  func facts(role: RoleID) -> [Fact] {
    (byRole[role] ?? []).map { library.facts[$0] }
  }

  /// Facts of some attributes, whoever's they are.
  func facts(attributes: Set<Attribute>) -> [Fact] {
    library.facts.filter { attributes.contains($0.attribute) }
  }

  /// The passage that holds a fact's block.
  func passage(of fact: Fact) -> Int? {
    guard let article = library.index(of: fact.provenance.article) else { return nil }
    return passages[BlockKey(article: article, block: fact.provenance.block)]
  }
}
