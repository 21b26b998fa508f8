/// A collector that keeps the best documents it is given, in any order.
///
/// A heap with the worst kept document on top; a document costs O(log capacity) at most.
package struct TopDocuments: Sendable {
  private let capacity: Int
  /// Keys that order as documents are listed: a larger key comes first.
  private var heap: [UInt64] = []

  /// - Precondition: `capacity` is not negative.
  package init(capacity: Int) {
    precondition(capacity >= 0, "capacity \(capacity) is negative")
    self.capacity = capacity
  }

  /// What a document must reach to be kept, if it has a higher number than all kept so far must
  /// pass; `nil` while there is room.
  var threshold: Float? {
    guard heap.count == capacity, let worst = heap.first else { return nil }
    return Float(bitPattern: UInt32(worst >> 32))
  }

  /// Keeps the document if it is among the best so far.
  ///
  /// - Precondition: its score is not negative.
  package mutating func collect(_ document: ScoredDocument) {
    precondition(document.score >= 0, "score \(document.score)")
    // Scores of at least 0 order as their bits do; adding 0 makes -0 the same as 0.
    let score = UInt64((document.score + 0).bitPattern)
    let key = score << 32 | UInt64(~document.document.rawValue)
    if heap.count < capacity {
      heap.append(key)
      siftUp()
    } else if let worst = heap.first, key > worst {
      heap[0] = key
      siftDown()
    }
  }

  /// The documents kept, best first.
  package consuming func finish() -> [ScoredDocument] {
    heap.sorted(by: >).map { key in
      ScoredDocument(
        document: DocumentID(~UInt32(truncatingIfNeeded: key)),
        score: Float(bitPattern: UInt32(key >> 32))
      )
    }
  }

  private mutating func siftUp() {
    var child = heap.count - 1
    let key = heap[child]
    while child > 0, heap[(child - 1) / 2] > key {
      heap[child] = heap[(child - 1) / 2]
      child = (child - 1) / 2
    }
    heap[child] = key
  }

  private mutating func siftDown() {
    let key = heap[0]
    let count = heap.count
    var parent = 0
    while 2 * parent + 1 < count {
      var child = 2 * parent + 1
      if child + 1 < count, heap[child + 1] < heap[child] { child += 1 }
      guard heap[child] < key else { break }
      heap[parent] = heap[child]
      parent = child
    }
    heap[parent] = key
  }
}
