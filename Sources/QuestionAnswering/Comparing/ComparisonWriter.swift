import CareerLibrary
import RoleFacts

/// Puts chosen values into the cells of a comparison, each with its citations.
struct ComparisonWriter {
  let library: Library
  let facts: FactIndex

  /// One attribute of some roles; where it has several parts ("Software Engineering" of ratings), one
  /// of them.
  struct Row {
    let attribute: Attribute
    let topic: String?
    /// The facts of each role, in the order of the roles.
    let facts: [[Fact]]
  }

  func row(_ row: Row, book: inout CitationBook) -> ComparisonRow {
    ComparisonRow(
      attribute: row.attribute.name,
      topic: row.topic,
      cells: row.facts.map { cell($0, book: &book) }
    )
  }

  /// The best values of a cell that can be cited.
  private func cell(_ facts: [Fact], book: inout CitationBook) -> ComparisonCell {
    let values = CellSelector(library: library, facts: self.facts).values(of: facts)
    var shown: [ComparisonValue] = []
    for value in values where shown.count < CellSelector.longest {
      let numbers = book.cite(valueIn: self.facts.passages(of: value.facts))
      guard !numbers.isEmpty, let fact = value.facts.first else { continue }
      shown.append(
        ComparisonValue(
          text: fact.value.raw + FactSentences.limits(fact, isLabelShown: false),
          citations: numbers
        )
      )
    }
    return ComparisonCell(values: shown, moreCount: values.count - shown.count)
  }

  // MARK: Rows

  /// Rows for all that the articles say of some roles: the attributes of the vocabulary in its order,
  /// then the articles' own.
  func rows(_ roles: [RoleID], only wanted: Set<Attribute>?) -> [Row] {
    var keys: [RowKey] = []
    var groups: [RowKey: [[Fact]]] = [:]
    for (column, role) in roles.enumerated() {
      for fact in facts.facts(role: role) where wanted?.contains(fact.attribute) ?? true {
        let key = RowKey(fact)
        if groups[key] == nil { keys.append(key) }
        groups[key, default: Array(repeating: [], count: roles.count)][column].append(fact)
      }
    }
    let ranks = Dictionary(
      uniqueKeysWithValues: library.vocabulary.attributes.enumerated().map { ($1, $0) }
    )
    let sorted = keys.enumerated().sorted { left, right in
      (ranks[left.element.attribute] ?? .max, left.offset)
        < (ranks[right.element.attribute] ?? .max, right.offset)
    }.map(\.element)
    return sorted.map { key in
      let topic = groups[key]?.lazy.flatMap(\.self).first?.topic
      return Row(attribute: key.attribute, topic: topic, facts: groups[key] ?? [])
    }
  }

  private struct RowKey: Hashable {
    let attribute: Attribute
    let topic: String?

    init(_ fact: Fact) {
      attribute = fact.attribute
      topic = fact.topic?.lowercased()
    }
  }
}

extension Fact {
  /// What a rating rates, or the stage that a role takes part in.
  fileprivate var topic: String? {
    ["rating", "stage_part"].contains(attribute.name) ? qualifiers.label : nil
  }
}
