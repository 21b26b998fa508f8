import ByteStorage

/// A question with the terms that are spelt like its words, looked up in an index.
struct RankedQuestion {
  /// What similar terms count, against the words that they are like.
  static let similarTermWeight: Float = 0.3
  /// Of a word that fewer documents have, terms that are spelt like it find documents as well.
  static let fewDocuments = 10

  let words: [QuestionWord]
  /// All terms: words, and terms that are spelt like them.
  let query: Query
  let plan: QueryPlan
  /// The terms that documents are looked for by, as indexes of ``query``; the others only score.
  let leading: [Int]

  /// - Throws: ``SegmentError/damaged(name:offset:)``.
  init(
    _ words: [QuestionWord],
    in searcher: Searcher,
    _ scratch: inout RankingScratch
  ) throws(SegmentError) {
    var lookups = TermLookups()
    let base = DefaultRanking.query(for: words)
    let content = Set(words.filter { !$0.isFunctionWord }.map(\.term))
    var leading = content
    var similar: [String: Float] = [:]
    if searcher.parts.contains(where: { $0.segment.termGrams != nil }) {
      let known = Set(base.terms.map(\.term))
      for word in base.terms where content.contains(word.term) {
        let frequency = try lookups.documentFrequency(of: word.term, in: searcher)
        let similarTerms = try SimilarTerms.terms(
          like: Array(word.term.utf8),
          in: searcher.parts,
          &scratch.gramCounts
        )
        for found in similarTerms {
          let term = String(decoding: found.term, as: UTF8.self)
          guard !known.contains(term) else { continue }
          if searcher.parts.count == 1 { lookups.note([found.entry], of: term) }
          if frequency < Self.fewDocuments { leading.insert(term) }
          // A rare term counts no more than the word that it stands for.
          let share = try min(
            1,
            searcher.idf(documentFrequency: frequency)
              / searcher.idf(documentFrequency: lookups.documentFrequency(of: term, in: searcher))
          )
          let weight = Self.similarTermWeight * found.similarity * share
          similar[term] = max(similar[term] ?? 0, weight)
        }
      }
    }
    self.words = words
    // A query sorts its terms, so the order of the dictionary does not matter.
    let terms = base.terms + similar.map { Query.WeightedTerm(term: $0.key, weight: $0.value) }
    let query = Query(terms: terms)
    self.query = query
    plan = try lookups.plan(of: query, in: searcher)
    self.leading = query.terms.indices.filter { leading.contains(query.terms[$0].term) }
  }
}

/// Terms of a question that were looked up in the dictionaries of an index, each once.
private struct TermLookups {
  /// By term and part of the index.
  private var entries: [String: [TermEntry?]] = [:]

  /// Says what was found elsewhere.
  mutating func note(_ found: [TermEntry?], of term: String) { entries[term] = found }

  private mutating func entries(
    of term: String,
    in searcher: Searcher
  ) throws(SegmentError) -> [TermEntry?] {
    if let found = entries[term] { return found }
    let found = try searcher.verifiedEntries(of: term)
    entries[term] = found
    return found
  }

  mutating func documentFrequency(
    of term: String,
    in searcher: Searcher
  ) throws(SegmentError) -> Int {
    try entries(of: term, in: searcher).reduce(0) { $0 + ($1?.documentFrequency ?? 0) }
  }

  mutating func plan(of query: Query, in searcher: Searcher) throws(SegmentError) -> QueryPlan {
    var byTerm: [[TermEntry?]] = []
    for term in query.terms { byTerm.append(try entries(of: term.term, in: searcher)) }
    let byPart = searcher.parts.indices.map { part in byTerm.map { $0[part] } }
    return QueryPlan(query, entries: byPart, documentCount: searcher.documentCount)
  }
}
