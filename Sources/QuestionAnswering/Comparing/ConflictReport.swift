package import CareerLibrary
package import RoleFacts

/// Where the articles of a library do not fit together, with the words cited.
package struct ConflictReport: Sendable {
  package let disagreements: [Disagreement]
  package let citations: [Citation]

  /// - Parameters:
  ///   - library: the articles.
  ///   - role: whose facts count; those of all roles when `nil`.
  ///   - showsAll: whether agreement and what only completes each other is told too.
  ///   - present: the year by which figures are old; when `nil`, the newest of the articles.
  package init(library: Library, role: RoleID?, showsAll: Bool = false, present: Int? = nil) {
    let facts = FactIndex(library: library)
    let relations = FactRelations(
      catalog: library.catalog,
      facts: Array(library.facts),
      vocabulary: library.vocabulary,
      analyzer: library.analyzer,
      present: present ?? library.present
    ).all
    let writer = DisagreementWriter(library: library, facts: facts)
    var book = CitationBook(library: library)
    disagreements = relations.compactMap { relation in
      guard role == nil || relation.involves(role), showsAll || relation.kind.isDisagreement else {
        return nil
      }
      return writer.disagreement(relation, book: &book)
    }
    citations = book.citations
  }
}

extension FactRelation {
  /// Whether a side speaks of a role.
  fileprivate func involves(_ role: RoleID?) -> Bool {
    sides.contains { $0.facts.contains { $0.role == role } }
  }
}
