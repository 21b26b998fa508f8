/// How what the articles say about one thing of a role fits together.
///
/// The rules are written down in <doc:Disagreement>.
package struct FactRelation: Sendable, Equatable {
  package enum Kind: String, Sendable, Equatable, CaseIterable {
    /// The same value, in two articles or more.
    case agree
    /// Each article adds something; nothing excludes anything else.
    case complementary
    /// The same measure for the same people, place and time, and other values.
    case conflict
    /// Figures of other statistics, periods or sides of the bargain.
    case differentMeasure = "different_measure"
    /// Judgements that oppose each other.
    case opinion
    /// A figure that a newer one replaces, or whose time is over.
    case outdated
    /// Figures for other places, currencies or levels.
    case otherScope = "other_scope"
    /// A figure that lacks what it would need to be compared.
    case incomplete

    /// Whether the articles do not simply complete each other.
    package var isDisagreement: Bool {
      switch self {
      case .conflict, .differentMeasure, .opinion, .outdated: true
      case .agree, .complementary, .otherScope, .incomplete: false
      }
    }
  }

  /// What one or more articles say alike.
  package struct Side: Sendable, Equatable {
    /// In the order of the articles and their lines; never empty.
    package let facts: [Fact]

    package init(facts: [Fact]) {
      precondition(!facts.isEmpty, "a side without a fact")
      self.facts = facts
    }

    package var articleCount: Int { Set(facts.map(\.provenance.article)).count }
  }

  package let role: RoleID
  package let attribute: Attribute
  package let kind: Kind
  /// What it is about within the attribute, in words of an article ("Model Development").
  package let topic: String?
  /// What sets the sides apart ("average, median"); empty when the values alone do.
  package let difference: String
  package let sides: [Side]

  package init(
    role: RoleID,
    attribute: Attribute,
    kind: Kind,
    topic: String? = nil,
    difference: String = "",
    sides: [Side]
  ) {
    self.role = role
    self.attribute = attribute
    self.kind = kind
    self.topic = topic
    self.difference = difference
    self.sides = sides
  }
}
