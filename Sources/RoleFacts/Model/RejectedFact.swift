/// A value that was read but not taken for a fact, and why.
package struct RejectedFact: Sendable, Equatable {
  package enum Reason: String, Sendable, Equatable, CaseIterable {
    /// It stands in an advert or in other words of the page that are no part of the article.
    case advert = "stands in an advert or beside the article"
    /// A range whose upper end is below its lower end.
    case reversedRange = "the upper end of the range is below the lower end"
    case tooLarge = "too large to be true"
    case tooSmall = "too small to be true"
    /// A row or sentence about everybody, not about the role.
    case otherGroup = "speaks of all occupations together"
    /// Its own subject or label names somebody else than the roles in question.
    case otherSubject = "speaks of somebody else"
    case crossReference = "only refers to another place"
    case noFigure = "has no figure where one is expected"

    /// Whether a figure is at fault, not its place.
    package var isImplausible: Bool {
      switch self {
      case .reversedRange, .tooLarge, .tooSmall: true
      case .advert, .otherGroup, .otherSubject, .crossReference, .noFigure: false
      }
    }
  }

  /// `nil` when the place names no role.
  package let role: RoleID?
  package let attribute: Attribute
  package let raw: String
  package let reason: Reason
  package let provenance: Provenance

  package init(
    role: RoleID?,
    attribute: Attribute,
    raw: String,
    reason: Reason,
    provenance: Provenance
  ) {
    self.role = role
    self.attribute = attribute
    self.raw = raw
    self.reason = reason
    self.provenance = provenance
  }
}
