import ByteStorage
import SearchIndex
import TextAnalysis

/// A line of a file of queries.
struct TestQuery {
  let identifier: String
  let text: String
}

/// Reads queries as all peers do.
struct QueryFile {
  let queries: [TestQuery]

  /// - Parameters:
  ///   - path: a query a line, identifier TAB text.
  ///   - limit: the most queries; 0 for all.
  ///   - transform: what becomes of the text; a query of which nothing is left is passed over.
  /// - Throws: ``BenchError`` when there are no queries to read.
  init(path: String, limit: Int, transform: (String) -> String) throws(BenchError) {
    let bytes: [UInt8]
    do { bytes = try readFile(path, limit: 1 << 30) } catch { throw .failed(error.description) }
    var queries: [TestQuery] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let columns = line.split(separator: "\t", maxSplits: 1)
      guard columns.count == 2, limit == 0 || queries.count < limit else { continue }
      let text = transform(String(columns[1]))
      guard !text.isEmpty else { continue }
      queries.append(TestQuery(identifier: String(columns[0]), text: text))
    }
    guard !queries.isEmpty else { throw .failed("\(path): no queries") }
    self.queries = queries
  }
}

/// The words of the peers' queries.
enum PeerWords {
  /// The 33 words of Lucene's default English stop set.
  private static let stopWords = Set(
    """
    a an and are as at be but by for if in into is it no not of on or such that the their then \
    there these they this to was will with
    """.split(separator: " ")
  )

  /// The `[a-z0-9]+` words of a text in lower case, without stop words unless nothing else is left.
  static func text(_ text: String, withoutStopWords: Bool) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let content = words.filter { !stopWords.contains($0) }
    let kept = withoutStopWords && !content.isEmpty ? content : words
    return kept.joined(separator: " ")
  }
}
