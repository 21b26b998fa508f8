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

  /// A document whose score does not exceed it is not among the best if its number is above those of
  /// all documents collected; `nil` while there is room.
  var threshold: Float? {
    guard leastKey > 0 else { return nil }
    // The half of a floor that stands for the document is 0: those that equal it are wanted.
    return leastKey & 0xFFFF_FFFF == 0 ? leastScore.nextDown : leastScore
  }

  /// Says that as many documents as are to be kept reach a score, though they still have to come.
  ///
  /// - Precondition: the score is above 0.
  package mutating func expect(atLeast score: Float) {
    precondition(score > 0, "score \(score)")
    leastKey = max(leastKey, UInt64(score.bitPattern) << 32)
  }

  /// No score below it is among the best.
  var leastScore: Float { Float(bitPattern: UInt32(leastKey >> 32)) }

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
    keys.append(key)
    if capacity <= Self.few {
      insertLast(from: keys.count - 1)
    } else {
      if keys.count == capacity || keys.count >= limit { dropWorse() }
    }
  }

  /// Collects candidates of one segment, whose numbers differ from those before.
  ///
  /// - Parameters:
  ///   - candidates: with their numbers in the segment.
  ///   - base: what is added to these.
  mutating func collect(_ candidates: borrowing ScoredCandidates, base: UInt32) {
    let keptCount = keys.count
    candidates.appendKeys(atLeast: leastKey, base: base, to: &keys)
    guard capacity <= Self.few else {
      if keys.count >= (leastKey == 0 ? capacity : limit) { dropWorse() }
      return
    }
    if keys.count > keptCount { insertLast(from: keptCount) }
  }

  /// Puts keys from a position on in their places among the few before them, and drops the least when
  /// there are too many.
  private mutating func insertLast(from first: Int) {
    let capacity = capacity
    var ordered = keys.mutableSpan
    var keptCount = first
    for index in first..<ordered.count {
      let key = ordered[index]
      guard keptCount < capacity || key > ordered[capacity - 1] else { continue }
      var place = min(keptCount, capacity - 1)
      keptCount = min(keptCount + 1, capacity)
      while place > 0, ordered[place - 1] < key {
        ordered[place] = ordered[place - 1]
        place -= 1
      }
      ordered[place] = key
    }
    keys.removeLast(keys.count - keptCount)
    if keptCount == capacity { leastKey = max(leastKey, keys[capacity - 1]) }
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
  private mutating func dropWorse() { leastKey = max(leastKey, keys.keepLargest(capacity)) }
}
