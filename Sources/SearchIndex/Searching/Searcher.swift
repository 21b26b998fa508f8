import ByteStorage

/// An index at one moment, ready to be searched from any number of threads.
///
/// The same documents added in the same order and the same query give the same bits of every
/// score, and ``top(_:for:where:)`` gives what scoring every document would give.
package struct Searcher: Sendable {
  /// A segment and the place of its documents in the index.
  ///
  /// A class, because it is handed round for every document that is looked at.
  final class Part: Sendable {
    let segment: Segment
    /// The number of its first document.
    let base: UInt32
    let scoring: SegmentScoring
    /// Documents that are never found; they count in statistics until a merge leaves them out.
    let removed: DocumentSet

    init(segment: Segment, base: UInt32, scoring: SegmentScoring, removed: DocumentSet) {
      self.segment = segment
      self.base = base
      self.scoring = scoring
      self.removed = removed
    }
  }

  /// The number of documents in the index.
  package let documentCount: Int
  /// The fields of the documents, and how they count.
  package let schema: IndexSchema
  let parts: [Part]
  /// The numbers of terms in the sequences of documents, or `nil` if a segment has none of them.
  let numbering: TermNumbering?
  let scratch = RankingScratchPool()
  /// By number of documents, what ``idf(documentFrequency:)`` gives for the rare terms that most are.
  private let idfsOfRareTerms: [Float]

  /// - Parameters:
  ///   - schema: its fields are those of the segments.
  ///   - segments: their documents are numbered one segment after the other.
  ///   - removed: for each segment the documents that are never found; none unless given.
  /// - Throws: ``SegmentError`` when a segment has other fields.
  package init(
    schema: IndexSchema,
    segments: [Segment],
    removed: [DocumentSet]? = nil
  ) throws(SegmentError) {
    let removed = removed ?? Array(repeating: DocumentSet(), count: segments.count)
    precondition(removed.count == segments.count, "\(removed.count) sets")
    let expected = schema.fields.map(\.name)
    for segment in segments where segment.fields.map(\.name) != expected {
      let found = segment.fields.map(\.name)
      throw .otherFields(name: segment.name, found: found, expected: expected)
    }
    let totals = schema.fields.indices.map { field in
      segments.reduce(0) { $0 + $1.fields[field].total }
    }
    let documentCount = segments.reduce(0) { $0 + $1.documentCount }
    let function = BM25F(schema: schema, totals: totals, documentCount: documentCount)
    var parts: [Part] = []
    var base = 0
    for (segment, removed) in zip(segments, removed) {
      let scoring = SegmentScoring(segment, function: function)
      parts.append(
        Part(segment: segment, base: UInt32(base), scoring: scoring, removed: removed)
      )
      base += segment.documentCount
    }
    self.documentCount = documentCount
    self.schema = schema
    self.parts = parts
    numbering = try TermNumbering(parts)
    idfsOfRareTerms = (0..<256).map {
      BM25F.idf(documentFrequency: $0, documentCount: documentCount)
    }
  }

  /// Opens an index of one segment and checks all of its bytes.
  ///
  /// - Parameters:
  ///   - path: a file with what ``IndexBuilder/finishSegment()`` gave.
  ///   - schema: its fields are those of the segment.
  /// - Throws: ``SegmentError`` when there is no such file, or it is not what it should be.
  package init(path: String, schema: IndexSchema) throws(SegmentError) {
    let segment = try Segment(path: path)
    try segment.verify()
    try self.init(schema: schema, segments: [segment])
  }

  /// The name that a document was given outside the index; empty if none.
  ///
  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  /// - Precondition: the document is in the index.
  package func identifier(of document: DocumentID) throws(SegmentError) -> [UInt8] {
    let part = parts[partIndex(of: document)]
    return try part.segment.verifiedIdentifier(of: document.rawValue - part.base)
  }

  /// The number of documents that contain a term; 0 for an unknown term.
  package func documentFrequency(of term: String) -> Int {
    let term = Array(term.utf8)
    return parts.reduce(0) { $0 + (entry(of: term, in: $1)?.documentFrequency ?? 0) }
  }

  /// The term's inverse document frequency: how much it tells, above 0, also when unknown.
  package func idf(of term: String) -> Float {
    idf(documentFrequency: documentFrequency(of: term))
  }

  /// How much a term tells that so many documents have.
  func idf(documentFrequency: Int) -> Float {
    documentFrequency < idfsOfRareTerms.count
      ? idfsOfRareTerms[documentFrequency]
      : BM25F.idf(documentFrequency: documentFrequency, documentCount: documentCount)
  }

  /// The documents that score best, best first; of equal scores the lower number comes first.
  ///
  /// - Parameters:
  ///   - count: at most this many, not negative.
  ///   - query: a document must contain one of its terms.
  ///   - filter: only documents for which it is true; all unless given.
  /// - Returns: fewer than `count` when fewer match.
  package func top(
    _ count: Int,
    for query: Query,
    where filter: ((DocumentID) -> Bool)? = nil
  ) -> [ScoredDocument] {
    var damage: SegmentError?
    return top(count, QueryPlan(query, searcher: self), filter, damage: &damage)
  }

  /// For more documents it does not pay to learn beforehand what score they reach.
  static let mostExpected = 200

  func top(
    _ count: Int,
    _ plan: QueryPlan,
    _ filter: ((DocumentID) -> Bool)?,
    mostExpected: Int = Searcher.mostExpected,
    damage: inout SegmentError?
  ) -> [ScoredDocument] {
    var collector = TopDocuments(capacity: count)
    guard count > 0 else { return [] }
    // Whose bounds tell of as many documents as are wanted.
    var expecting: Segment?
    for (part, entries) in zip(parts, plan.entries) {
      part.segment.bytes.withBytes { bytes in
        var search = WindowSearch(part, terms: scorers(plan, entries, of: part, in: bytes))
        if count <= mostExpected, filter == nil, part.removed.isEmpty,
          let score = search.score(reachedBy: count, bytes)
        {
          collector.expect(atLeast: score)
          expecting = part.segment
        }
        search.run(bytes, into: &collector, where: filter)
        if let offset = search.damagedOffset {
          damage = .damaged(name: part.segment.name, offset: offset)
        }
      }
    }
    let found = collector.finish()
    if let expecting, found.count < count {
      let offset = expecting.dictionary.postings.lowerBound
      damage = damage ?? .damaged(name: expecting.name, offset: offset)
    }
    return found
  }

  /// The score of one document: the one ``top(_:for:where:)`` gives it, and 0 if none of the
  /// terms occur.
  ///
  /// - Precondition: the document is in the index.
  package func score(of document: DocumentID, for query: Query) -> Float {
    score(of: document, QueryPlan(query, searcher: self))
  }

  func score(of document: DocumentID, _ plan: QueryPlan) -> Float {
    withScorers(plan, of: document) { terms, number, scoring, bytes in
      var sum: Float = 0
      for index in terms.indices { sum += terms[index].score(of: number, scoring, bytes) ?? 0 }
      return sum
    }
  }

  /// Calls `body` with a scorer for each term that the document's segment has, and the number of
  /// the document there.
  func withScorers<Result>(
    _ plan: QueryPlan,
    of document: DocumentID,
    _ body: (inout [TermScorer], UInt32, SegmentScoring, RawSpan) -> Result
  ) -> Result {
    let index = partIndex(of: document)
    let part = parts[index]
    return part.segment.bytes.withBytes { bytes in
      var terms = scorers(plan, plan.entries[index], of: part, in: bytes)
      return body(&terms, document.rawValue - part.base, part.scoring, bytes)
    }
  }

  func partIndex(of document: DocumentID) -> Int {
    precondition(document.index < documentCount, "no document \(document.rawValue)")
    return parts.lastIndex { $0.base <= document.rawValue && $0.segment.documentCount > 0 } ?? 0
  }

  func scorers(
    _ plan: QueryPlan,
    _ entries: [TermEntry?],
    of part: Part,
    in bytes: RawSpan
  ) -> [TermScorer] {
    zip(plan.weights, entries).compactMap { weight, entry in
      entry.map {
        TermScorer(
          $0,
          weight: weight,
          saturation: plan.saturation,
          segment: part.segment,
          scoring: part.scoring,
          in: bytes
        )
      }
    }
  }

  func entry(of term: [UInt8], in part: Part) -> TermEntry? {
    part.segment.bytes.withBytes { part.segment.dictionary.entry(of: term, in: $0) }
  }
}
