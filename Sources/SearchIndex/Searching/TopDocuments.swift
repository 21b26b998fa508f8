/// A collector that keeps the best documents it is given, in any order.
///
/// A heap with the worst kept document on top; a document costs O(log capacity) at most.
package struct TopDocuments: Sendable {
  private let capacity: Int
  private var heap: [ScoredDocument] = []

  /// - Precondition: `capacity` is not negative.
  package init(capacity: Int) {
    precondition(capacity >= 0, "capacity \(capacity) is negative")
    self.capacity = capacity
  }

  /// Keeps the document if it is among the best so far.
  package mutating func collect(_ document: ScoredDocument) {
    if heap.count < capacity {
      heap.append(document)
      siftUp(from: heap.count - 1)
    } else if let worst = heap.first, document.precedes(worst) {
      heap[0] = document
      siftDown()
    }
  }

  /// The documents kept, best first.
  package consuming func finish() -> [ScoredDocument] {
    heap.sorted { $0.precedes($1) }
  }

  private mutating func siftUp(from index: Int) {
    var child = index
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[parent].precedes(heap[child]) else { return }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while 2 * parent + 1 < heap.count {
      var child = 2 * parent + 1
      if child + 1 < heap.count, heap[child].precedes(heap[child + 1]) { child += 1 }
      guard heap[parent].precedes(heap[child]) else { return }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}
