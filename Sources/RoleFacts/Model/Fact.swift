package import ArticleParsing

/// What an article says about one attribute of one role.
///
/// A fact is one object that never changes: it has a dozen texts, and answers sort, filter and compare
/// thousands of facts.
package final class Fact: Sendable, Equatable {
  package let role: RoleID
  package let attribute: Attribute
  package let value: FactValue
  package let qualifiers: Qualifiers
  package let provenance: Provenance

  package init(
    role: RoleID,
    attribute: Attribute,
    value: FactValue,
    qualifiers: Qualifiers,
    provenance: Provenance
  ) {
    self.role = role
    self.attribute = attribute
    self.value = value
    self.qualifiers = qualifiers
    self.provenance = provenance
  }

  package static func == (left: Fact, right: Fact) -> Bool {
    left === right
      || left.role == right.role && left.attribute == right.attribute && left.value == right.value
        && left.qualifiers == right.qualifiers && left.provenance == right.provenance
  }
}

extension Fact {
  /// The words by which a question may ask for the fact: its label, or the name of its attribute
  /// where it has none, and its value.
  package var words: String { "\(qualifiers.label ?? attribute.name) \(value.raw)" }
}

/// Where a fact was read.
package struct Provenance: Sendable, Equatable {
  package let article: ArticleID
  /// Index of the block in its article.
  package let block: Int
  package let lines: ClosedRange<Int>

  package init(article: ArticleID, block: Int, lines: ClosedRange<Int>) {
    self.article = article
    self.block = block
    self.lines = lines
  }
}
