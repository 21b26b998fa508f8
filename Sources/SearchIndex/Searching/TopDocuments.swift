import ByteStorage

/// A collector that keeps the best documents it is given, in any order.
///
/// A few are kept in order. Of many it takes twice as many as it is to keep, then drops the worse
/// half, so that a document costs constant time on average, however many are kept.
package struct TopDocuments: Sendable {
  private let capacity: Int
  /// So many are kept in order, because then the threshold is worth more than the time.
  private static let few = 64

  /// Keys that order as documents are listed: a larger key comes first.
  private var keys: [UInt64] = []
  /// No key below it is among the best; 0 until there are enough.
  private var leastKey: UInt64 = 0

  /// - Precondition: `capacity` is not negative.
  package init(capacity: Int) {
    precondition(capacity >= 0, "capacity \(capacity) is negative")
    self.capacity = capacity
    keys.reserveCapacity(min(limit, 1 << 12))
  }

  /// The keys that are taken before the worse ones are dropped.
  private var limit: Int { capacity <= Self.few ? capacity : 2 * min(capacity, 1 << 40) }

  /// A score that so many documents have reached as are to be kept; `nil` while there is room.
  var threshold: Float? {
    leastKey == 0 ? nil : Float(bitPattern: UInt32(leastKey >> 32))
  }

  /// Whether a document with a score may still be among the best.
  @inline(__always)
  func mayKeep(_ score: Float) -> Bool {
    UInt64((score + 0).bitPattern) >= leastKey >> 32
  }

  /// Keeps the document if it is among the best so far.
  ///
  /// - Precondition: its score is not negative.
  package mutating func collect(_ document: ScoredDocument) {
    precondition(document.score >= 0, "score \(document.score)")
    // Scores of at least 0 order as their bits do; adding 0 makes -0 the same as 0.
    let score = UInt64((document.score + 0).bitPattern)
    let key = score << 32 | UInt64(~document.document.rawValue)
    guard capacity > 0, key >= leastKey else { return }
    if capacity <= Self.few {
      insert(key)
    } else {
      keys.append(key)
      if keys.count == capacity || keys.count >= limit { dropWorse() }
    }
  }

  /// Collects candidates of one segment.
  ///
  /// - Parameters:
  ///   - candidates: with their numbers in the segment.
  ///   - base: what is added to these.
  mutating func collect(_ candidates: borrowing ScoredCandidates, base: UInt32) {
    guard capacity > Self.few else {
      for position in 0..<candidates.count {
        let score = candidates.score(at: position)
        guard mayKeep(score) else { continue }
        let document = DocumentID(base + candidates.document(at: position))
        collect(ScoredDocument(document: document, score: score))
      }
      return
    }
    candidates.appendKeys(atLeast: leastKey, base: base, to: &keys)
    if keys.count >= (leastKey == 0 ? capacity : limit) { dropWorse() }
  }

  /// Puts a key in its place among few, and drops the least when there are too many.
  private mutating func insert(_ key: UInt64) {
    if keys.count < capacity { keys.append(key) }
    var ordered = keys.mutableSpan
    var place = ordered.count - 1
    while place > 0, ordered[place - 1] < key {
      ordered[place] = ordered[place - 1]
      place -= 1
    }
    ordered[place] = key
    if keys.count == capacity { leastKey = keys[capacity - 1] }
  }

  /// The documents kept, best first.
  package consuming func finish() -> [ScoredDocument] {
    if keys.count > capacity { dropWorse() }
    keys.sortDescending()
    return keys.map { key in
      ScoredDocument(
        document: DocumentID(~UInt32(truncatingIfNeeded: key)),
        score: Float(bitPattern: UInt32(key >> 32))
      )
    }
  }

  /// Keeps the best keys and remembers the least of them.
  private mutating func dropWorse() { leastKey = keys.keepLargest(capacity) }
}
