/// A set of documents of one segment, a bit each.
package struct DocumentSet: Equatable, Sendable {
  private var words: [UInt64] = []

  package init() {}

  package init(_ documents: some Sequence<UInt32>) {
    for document in documents { insert(document) }
  }

  package mutating func insert(_ document: UInt32) {
    let word = Int(document >> 6)
    while word >= words.count { words.append(0) }
    words[word] |= 1 << UInt64(document & 63)
  }

  package func contains(_ document: UInt32) -> Bool {
    let word = Int(document >> 6)
    return word < words.count && words[word] >> UInt64(document & 63) & 1 == 1
  }
}
