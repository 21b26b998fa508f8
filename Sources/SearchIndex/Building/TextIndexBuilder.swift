package import TextAnalysis

/// Builds an index from texts: each word is analyzed once, however often it occurs.
package struct TextIndexBuilder {
  private let analyzer: Analyzer
  private var builder: IndexBuilder
  /// Words as they are spelt, and for each the number of its term, or `nil` if nothing is left.
  private var spellings = TermTable()
  private var terms: [Int?] = []

  /// - Parameters:
  ///   - schema: the fields of the documents.
  ///   - analyzer: turns their text into terms.
  package init(schema: IndexSchema, analyzer: Analyzer) {
    self.analyzer = analyzer
    builder = IndexBuilder(schema: schema)
  }

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - fields: the text of each field of the schema, in its order, in valid UTF-8.
  ///   - identifier: the document's name outside the index.
  package mutating func add(_ fields: [[UInt8]], identifier: [UInt8]) {
    builder.begin(identifier: identifier)
    for (field, text) in fields.enumerated() {
      analyzer.forEachSpelling(in: text) { spelling in
        let number = spellings.number(of: spelling)
        if number == terms.count { terms.append(term(spelt: spelling)) }
        if let term = terms[number] { builder.add(term: term, field: field) }
      }
    }
    builder.end()
  }

  private mutating func term(spelt spelling: [UInt8]) -> Int? {
    let stem = analyzer.stem(spelt: spelling)
    return stem.isEmpty ? nil : builder.number(of: Array(stem.utf8))
  }

  /// The bytes of a segment with all documents added.
  package consuming func finishSegment() -> [UInt8] { builder.finishSegment() }
}
