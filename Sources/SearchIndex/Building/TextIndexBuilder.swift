package import TextAnalysis

/// Builds an index from texts: each word is analyzed once, however often it occurs.
package struct TextIndexBuilder {
  /// About what the tables of words may take when a run is taken; above it they begin anew.
  private static let mostWordByteCount = 24 << 20

  private let analyzer: Analyzer
  private var builder: IndexBuilder
  private var spellings = SpellingTable()
  /// By spelling the number of its term, or -1 if nothing is left of it.
  private var terms: [Int32] = []
  /// The spellings of the text read last.
  private var numbers: [UInt32] = []

  /// - Parameters:
  ///   - schema: the fields of the documents.
  ///   - analyzer: turns their text into terms.
  ///   - parts: what the segment has beside what plain search needs.
  package init(schema: IndexSchema, analyzer: Analyzer, parts: RankingParts = []) {
    self.analyzer = analyzer
    builder = IndexBuilder(schema: schema, parts: parts)
  }

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - fields: the text of each field of the schema, in its order, in valid UTF-8.
  ///   - identifier: the document's name outside the index.
  package mutating func add(_ fields: [[UInt8]], identifier: [UInt8]) {
    for (field, text) in fields.enumerated() {
      numbers.removeAll(keepingCapacity: true)
      spellings.appendNumbers(of: text, to: &numbers)
      for spelling in terms.count..<spellings.count { terms.append(term(spelt: spelling)) }
      builder.add(numbers: numbers, terms: terms, field: field)
    }
    builder.endDocument(identifier: identifier)
  }

  private mutating func term(spelt spelling: Int) -> Int32 {
    let stem = analyzer.stem(spelt: spellings.spelling(spelling))
    return stem.isEmpty ? -1 : Int32(builder.number(of: Array(stem.utf8)))
  }

  /// Sorts the documents added so far into a run, and goes on without them.
  package mutating func takeRun() -> PostingsRun {
    let keepsWords = builder.byteCount + spellings.byteCount < Self.mostWordByteCount
    if !keepsWords {
      spellings = SpellingTable()
      terms = []
    }
    return builder.takeRun(keepingTerms: keepsWords)
  }

  /// The bytes of a segment with all documents added.
  package consuming func finishSegment() -> [UInt8] { builder.finishSegment() }
}
