package import CareerLibrary
package import RoleFacts

/// Roles side by side on all or some attributes, with the words cited.
package struct ComparisonReport: Sendable {
  package let comparison: Comparison
  package let citations: [Citation]

  /// - Parameters:
  ///   - library: the articles.
  ///   - roles: in the order of the columns.
  ///   - attributes: those to compare; all that the articles speak of when `nil`.
  package init(library: Library, roles: [RoleID], attributes: Set<Attribute>?) {
    let writer = ComparisonWriter(library: library, facts: FactIndex(library: library))
    var book = CitationBook(library: library)
    let rows = writer.rows(roles, only: attributes).map { writer.row($0, book: &book) }
    comparison = Comparison(
      roles: roles.map { library.catalog[$0].name },
      rows: rows.filter { row in row.cells.contains { !$0.values.isEmpty } }
    )
    citations = book.citations
  }
}
