package import SearchIndex

/// Searches the passages of a library; a document's number is its passage's index.
///
/// Of the index only that is checked which a question reads; where it proves damaged, the snapshot is
/// made anew. It belongs to one thread.
package final class PassageSearcher {
  private let bytes: SnapshotBytes
  private var searcher: Searcher
  private var verified: Set<String> = []

  init(_ bytes: SnapshotBytes) {
    self.bytes = bytes
    searcher = Self.searcher(bytes)
  }

  private static func searcher(_ bytes: SnapshotBytes) -> Searcher {
    do {
      return try open(bytes)
    } catch {
      bytes.recover(from: damage(error, in: bytes))
    }
    do { return try open(bytes) } catch {
      preconditionFailure("a segment just written cannot be read: \(error)")
    }
  }

  private static func open(_ bytes: SnapshotBytes) throws(SegmentError) -> Searcher {
    let segment = try Segment(bytes.stored(.index), name: "index of a snapshot")
    return try Searcher(schema: PassageIndex.schema, segments: [segment])
  }

  private static func damage(_ error: SegmentError, in bytes: SnapshotBytes) -> SnapshotError {
    guard case .damaged(_, let offset) = error else {
      return .malformed(section: .index, record: 0)
    }
    let start = bytes.range(of: .index).lowerBound
    return .damaged(page: (start + offset) / SnapshotFormat.pageByteCount)
  }

  /// The index, what it has of a term checked.
  private func searcher(for term: String) -> Searcher {
    guard verified.insert(term).inserted else { return searcher }
    do { try searcher.verify(term) } catch {
      bytes.recover(from: Self.damage(error, in: bytes))
      searcher = Self.searcher(bytes)
    }
    return searcher
  }

  private func searcher(for query: Query) -> Searcher {
    for term in query.terms { _ = searcher(for: term.term) }
    return searcher
  }

  /// The number of passages that contain a term; 0 for an unknown term.
  package func documentFrequency(of term: String) -> Int {
    searcher(for: term).documentFrequency(of: term)
  }

  /// How much a term tells, as `Searcher/idf(of:)`.
  package func idf(of term: String) -> Float { searcher(for: term).idf(of: term) }

  /// The passages that score best, as `Searcher/top(_:for:where:)`.
  package func top(_ count: Int, for query: Query) -> [ScoredDocument] {
    searcher(for: query).top(count, for: query)
  }

  /// The score of a passage taken apart, as `Searcher/explain(_:for:)`.
  package func explain(_ document: DocumentID, for query: Query) -> Explanation {
    searcher(for: query).explain(document, for: query)
  }

  /// In which fields passages have a term, as `Searcher/fields(having:in:)`.
  package func fields(having term: String, in documents: [DocumentID]) -> [UInt16] {
    searcher(for: term).fields(having: term, in: documents)
  }
}
