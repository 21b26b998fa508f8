import ArticleParsing
import TextAnalysis

/// What the lines above lists, and the labels beside an item, say about the items.
///
/// "Detectives need:" gives the items below it to detectives, "Duties include:" makes them duties. Where a
/// label names the article's own role, a label that names none speaks of somebody else.
struct ListLeads {
  private let scope: ArticleScope
  private var roles: [Int: RoleID] = [:]
  private var attributes: [Int: Attribute] = [:]
  /// Sections in which a label is the name of a role that the article is about.
  private var labelled: Set<Int> = []
  /// The list at hand.
  private var list: Int?
  /// Items that are the titles of their lists.
  private var titles: Set<Int> = []

  init(_ scope: ArticleScope) {
    self.scope = scope
    var lead: (role: RoleID?, attribute: Attribute?, section: Int)?
    for (index, block) in scope.article.blocks.enumerated() where block.noise == nil {
      switch block.kind {
      case .listItem(let list):
        if list != self.list {
          self.list = list
          if let named = title(block, index) {
            lead = (nil, named, block.section)
            titles.insert(index)
            continue
          }
        }
        if let lead, lead.section == block.section {
          roles[index] = lead.role
          attributes[index] = lead.attribute
        }
      case .paragraph:
        lead =
          block.text.text.utf8.last == UInt8(ascii: ":") ? read(block, index) : name(block, index)
      case .tableRow, .definition, .answer, .orphanAnswer: lead = nil
      }
      if block.label != nil || block.kind.term != nil, isOwnRole(labelOf: block, index) {
        labelled.insert(block.section)
      }
    }
  }

  func role(ofItem index: Int) -> RoleID? { roles[index] }

  func attribute(ofItem index: Int) -> Attribute? { attributes[index] }

  /// Whether an item is the title of its list.
  func isTitle(_ index: Int) -> Bool { titles.contains(index) }

  /// What the first item of a list says of the others, where it names an attribute and the heading above
  /// does not: copied pages lose their headings to the lists below them.
  private func title(_ block: Block, _ index: Int) -> Attribute? {
    let tokens = scope.analyzed.blocks[index]
    let above = scope.sectionAttributes[block.section]?.name
    guard block.label == nil, tokens.count <= 4, above == nil || above == "similar",
      scope.mentions[index].isEmpty, !LineShape.endsSentence(block.text.text)
    else { return nil }
    return scope.vocabulary.attribute(ofLabel: tokens)
  }

  /// A line that is nothing but the name of a role of the article.
  private func name(
    _ block: Block,
    _ index: Int
  ) -> (role: RoleID?, attribute: Attribute?, section: Int)? {
    guard let role = scope.role(namedByBlock: index), scope.primaryRoles.contains(role) else {
      return nil
    }
    return (role, nil, block.section)
  }

  /// A short line that ends with a colon.
  private func read(
    _ block: Block,
    _ index: Int
  ) -> (role: RoleID?, attribute: Attribute?, section: Int)? {
    let tokens = scope.analyzed.blocks[index]
    guard tokens.count <= 12 else { return nil }
    let named = scope.namedRoles(ofBlock: index)
    let mentioned = Set(scope.mentions[index].flatMap(\.tokens))
    let rest = tokens.indices.filter { !mentioned.contains($0) }.map { tokens[$0] }
    let attribute = rest.count <= 8 ? scope.vocabulary.attribute(ofLabel: rest) : nil
    let role = named.count == 1 && scope.primaryRoles.contains(named[0]) ? named[0] : nil
    return (role, attribute, block.section)
  }

  /// Whether a label is a role of the article by its own name, not by a part of it: the kinds of one
  /// occupation stand beside each other, too.
  private func isOwnRole(labelOf block: Block, _ index: Int) -> Bool {
    guard let role = scope.labelRole(ofBlock: index), scope.primaryRoles.contains(role) else {
      return false
    }
    let words = scope.catalog[role].name.lowercased().split(separator: " ").map(String.init)
    let text = block.kind.term?.text ?? block.label.map { Array(block.text.text.utf8).text($0) }
    let label = scope.analyzer.tokens(in: text ?? "").map(\.term)
    return RoleName.key(label) == RoleName.key(words)
  }

  /// Whether a label stands beside labels that name roles and names somebody else.
  func isForeign(label: String, in section: Int) -> Bool {
    guard labelled.contains(section) else { return false }
    let tokens = scope.analyzer.tokens(in: label)
    guard (1...4).contains(tokens.count), scope.attribute(ofLabel: label) == nil,
      tokens.allSatisfy({ !FunctionWords.contains($0.term) && $0.term.allSatisfy(\.isLetter) }),
      let head = tokens.last.map({ RoleName.singular($0.term) }), !PeopleNouns.contains(head)
    else { return false }
    return !Levels.contains(label) && QualifierReader.seniority(in: label) == nil
  }
}

extension Block.Kind {
  /// The term that a definition explains.
  fileprivate var term: SourceText? {
    if case .definition(let term) = self { return term }
    return nil
  }
}
