// Searching indexes that are not checked as a whole when they are opened.
extension Searcher {
  /// As ``top(_:for:where:)``, after a check of those bytes that the query reads and that were not
  /// checked before.
  ///
  /// For large indexes, which are not checked as a whole when they are opened.
  ///
  /// - Parameters:
  ///   - count: at most this many, not negative.
  ///   - query: a document must contain one of its terms.
  ///   - filter: only documents for which it is true; all unless given.
  /// - Returns: fewer than `count` when fewer match.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  package func verifiedTop(
    _ count: Int,
    for query: Query,
    where filter: ((DocumentID) -> Bool)? = nil
  ) throws(SegmentError) -> [ScoredDocument] {
    var entries: [[TermEntry?]] = []
    for part in parts {
      var found: [TermEntry?] = []
      for term in query.terms {
        found.append(try part.segment.verifiedEntry(of: Array(term.term.utf8)))
      }
      entries.append(found)
    }
    let plan = QueryPlan(query, entries: entries, documentCount: documentCount)
    return try verifiedTop(count, plan, filter)
  }

  /// The same for a plan whose terms were looked up with checks.
  ///
  /// - Parameters:
  ///   - count: at most this many.
  ///   - plan: that of the query.
  ///   - filter: only documents for which it is true.
  ///   - mostExpected: for more documents it does not pay to learn beforehand what score they reach.
  /// - Returns: as the method above.
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  func verifiedTop(
    _ count: Int,
    _ plan: QueryPlan,
    _ filter: ((DocumentID) -> Bool)?,
    mostExpected: Int = Searcher.mostExpected
  ) throws(SegmentError) -> [ScoredDocument] {
    for (part, entries) in zip(parts, plan.entries) {
      for case let entry? in entries { try part.segment.verify(entry.postings) }
    }
    var damage: SegmentError?
    let found = top(count, plan, filter, mostExpected: mostExpected, damage: &damage)
    if let damage { throw damage }
    return found
  }

  /// Looks a term up in each part, after a check of what is read for that.
  func verifiedEntries(of term: String) throws(SegmentError) -> [TermEntry?] {
    let term = Array(term.utf8)
    var entries: [TermEntry?] = []
    for part in parts { entries.append(try part.segment.verifiedEntry(of: term)) }
    return entries
  }

  /// Checks those bytes that are read to look for a term and that were not checked before.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  package func verify(_ term: String) throws(SegmentError) {
    let term = Array(term.utf8)
    for part in parts {
      guard let entry = try part.segment.verifiedEntry(of: term) else { continue }
      try part.segment.verify(entry.postings)
    }
  }
}
