import ArticleParsing
import CareerLibrary
import RoleFacts

/// Looks up facts by role, attribute and words, and the passage a fact stands in.
///
/// Facts are decoded when they are asked for; the last ones are kept, since an answer asks for the same
/// ones many times.
final class FactIndex {
  private static let mostFactsKept = 1 << 16

  private let library: Library
  private var kept: [Int: Fact] = [:]
  private var numbers: [RoleID: [Attribute: [Int]]] = [:]
  private var attributeNumbers: [Attribute: [Int]] = [:]
  private var lists: [RoleID: [Attribute: [Fact]]] = [:]

  init(library: Library) { self.library = library }

  /// In the order of the articles and their lines.
  func facts(role: RoleID, attribute: Attribute) -> [Fact] {
    if let known = lists[role]?[attribute] { return known }
    let own = (numbers(of: role)[attribute] ?? []).map { fact($0) }
    lists[role, default: [:]][attribute] = own
    return own
  }

  /// All facts of a role, in the order of the articles and their lines.
  func facts(role: RoleID) -> [Fact] {
    numbers(of: role).values.flatMap(\.self).sorted().map { fact($0) }
  }

  /// Whether there is a fact of a role and attribute.
  func hasFacts(role: RoleID, attribute: Attribute) -> Bool {
    numbers(of: role)[attribute] != nil
  }

  /// The attributes of which there are facts of a role.
  func attributes(of role: RoleID) -> Set<Attribute> { Set(numbers(of: role).keys) }

  /// Facts of an attribute that say all that is said of it, each the first one that says so.
  ///
  /// Facts that differ in nothing but where they stand are figures of one measure and size, so that of
  /// many the first one stands for all where the greatest figure is looked for.
  func distinctFacts(of attribute: Attribute) -> [Fact] {
    library.distinctFactNumbers(of: attribute).map { fact($0) }
  }

  /// Facts of some roles that may cover a share of one of some topics with their label and value, in
  /// the order of the articles and their lines.
  ///
  /// - Parameters:
  ///   - share: above 0.
  ///   - matchers: know the topics.
  ///   - roles: whose facts to look at.
  /// - Returns: all facts whose ``RoleFacts/Fact/words`` cover the share of a topic or more.
  func facts(covering share: Float, of matchers: [TermMatcher], roles: [RoleID]) -> [Fact] {
    // Of many roles, few facts cover a topic that are about none of them.
    let isOpen = roles.count > Self.fewRoles
    let wanted = isOpen ? nil : roles.map { numbers(of: $0).values.flatMap(\.self) }
    let found = matchers.map { covering(share, of: $0, among: wanted) }
    let all = found.count == 1 ? found[0] : Set(found.joined()).sorted()
    guard isOpen else { return all.map { fact($0) } }
    let roles = Set(roles)
    return all.map { fact($0) }.filter { roles.contains($0.role) }
  }

  /// The most roles whose facts are gathered before they are looked through.
  private static let fewRoles = 8

  /// As ``facts(covering:of:roles:)`` for one topic, of some attributes of any role.
  func facts(covering share: Float, of matcher: TermMatcher, attributes: [Attribute]) -> [Fact] {
    let wanted = attributes.map { library.factNumbers(of: $0) }
    return covering(share, of: matcher, among: wanted).map { fact($0) }
  }

  /// The numbers of facts that cover a topic, rising; of all facts, or of some.
  private func covering(
    _ share: Float,
    of matcher: TermMatcher,
    among wanted: [[Int]]?
  ) -> [Int] {
    guard let wanted else {
      return matcher.numbers(covering: share, below: library.facts.count) { stem in
        library.factNumbers(withStem: stem)
      }
    }
    var isWanted = Array(repeating: false, count: library.facts.count)
    for numbers in wanted { for number in numbers { isWanted[number] = true } }
    return matcher.numbers(covering: share, below: isWanted.count) { stem in
      library.factNumbers(withStem: stem).filter { isWanted[$0] }
    }
  }

  /// What the article of a fact says of some roles on the same attribute and under the same label, in
  /// the order of the roles.
  func facts(beside fact: Fact, roles: [RoleID]) -> [Fact] {
    guard let article = library.index(of: fact.provenance.article) else { return [] }
    let range = library.heads[article].facts
    let beside = numbers(of: fact.attribute).elements(in: range).map { self.fact($0) }
      .filter { ($0.qualifiers.label ?? "") == (fact.qualifiers.label ?? "") }
    return roles.flatMap { role in beside.filter { $0.role == role } }
  }

  /// The passage that holds a fact's block.
  func passage(of fact: Fact) -> Int? {
    guard let article = library.index(of: fact.provenance.article) else { return nil }
    return library.passage(ofBlock: fact.provenance.block, in: article)
  }

  /// The passages that hold some facts, of each article the first.
  func passages(of facts: [Fact]) -> [Int] {
    var articles: Set<ArticleID> = []
    return facts.compactMap { fact in
      passage(of: fact).flatMap { articles.insert(fact.provenance.article).inserted ? $0 : nil }
    }
  }

  /// Decodes some facts before they are asked for.
  func prepare(_ numbers: Range<Int>) { for number in numbers { _ = fact(number) } }

  private func fact(_ number: Int) -> Fact {
    if let fact = kept[number] { return fact }
    let fact = library.facts[number]
    if kept.count >= Self.mostFactsKept {
      kept.removeAll(keepingCapacity: true)
      lists.removeAll()
    }
    kept[number] = fact
    return fact
  }

  private func numbers(of attribute: Attribute) -> [Int] {
    if let known = attributeNumbers[attribute] { return known }
    let all = library.factNumbers(of: attribute)
    attributeNumbers[attribute] = all
    return all
  }

  private func numbers(of role: RoleID) -> [Attribute: [Int]] {
    if let known = numbers[role] { return known }
    let own = Dictionary(uniqueKeysWithValues: library.factNumbers(of: role))
    numbers[role] = own
    return own
  }
}

extension [Int] {
  /// The elements, rising, that lie in a range.
  fileprivate func elements(in range: Range<Int>) -> ArraySlice<Int> {
    let start = firstIndex(notBelow: range.lowerBound)
    return self[start..<firstIndex(notBelow: range.upperBound)]
  }

  private func firstIndex(notBelow element: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
