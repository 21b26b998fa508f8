/// A set of documents of one segment, a bit each.
package struct DocumentSet: Equatable, Sendable {
  private var words: [UInt64] = []
  /// How many documents it has.
  package private(set) var count = 0

  package init() {}

  package init(_ documents: some Sequence<UInt32>) {
    for document in documents { insert(document) }
  }

  package var isEmpty: Bool { count == 0 }

  package mutating func insert(_ document: UInt32) {
    let word = Int(document >> 6)
    while word >= words.count { words.append(0) }
    guard !contains(document) else { return }
    words[word] |= 1 << UInt64(document & 63)
    count += 1
  }

  package func contains(_ document: UInt32) -> Bool {
    let word = Int(document >> 6)
    return word < words.count && words[word] >> UInt64(document & 63) & 1 == 1
  }

  /// How many documents it has among 64, which begin at 64 times `word`.
  func count(inWord word: Int) -> Int { word < words.count ? words[word].nonzeroBitCount : 0 }

  /// How many documents it has below `document` among the 64 that share its word.
  func count(inWordBefore document: UInt32) -> UInt32 {
    let word = Int(document >> 6)
    guard word < words.count else { return 0 }
    return UInt32((words[word] & (1 << UInt64(document & 63) - 1)).nonzeroBitCount)
  }

  /// Its documents in increasing order.
  package var documents: [UInt32] {
    words.indices.flatMap { word in
      (0..<64).filter { words[word] >> UInt64($0) & 1 == 1 }.map { UInt32(word * 64 + $0) }
    }
  }
}
