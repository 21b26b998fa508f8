/// The optimal string alignment distance from one word to others.
///
/// Keeps its three rows of the matrix between calls.
///
/// - SeeAlso: Boytsov, "Indexing Methods for Approximate Dictionary Searching", 2011.
struct EditDistance {
  private let source: [UInt8]
  private var beforePrevious: [Int] = []
  private var previous: [Int] = []
  private var current: [Int] = []

  init(from source: [UInt8]) {
    self.source = source
  }

  /// The distance to `target`, or `nil` when it is above `limit`.
  ///
  /// Only a band of `2 * limit + 1` cells is filled in each row.
  mutating func distance(to target: [UInt8], atMost limit: Int) -> Int? {
    guard abs(source.count - target.count) <= limit else { return nil }
    let far = limit + 1
    // Cells right of the band were never filled and are `far`, which stands for all that is more.
    previous = (0...target.count).map { min($0, far) }
    beforePrevious = Array(repeating: far, count: target.count + 1)
    current = beforePrevious
    for row in source.indices {
      let least = fillRow(row, target: target, far: far)
      guard least <= limit else { return nil }
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
    }
    return previous[target.count] <= limit ? previous[target.count] : nil
  }

  /// Fills the band of one row and returns its least cell.
  private mutating func fillRow(_ row: Int, target: [UInt8], far: Int) -> Int {
    let first = max(0, row - far + 1)
    let last = min(target.count, row + far)
    // The first column where the band begins with it; `far`, as outside the band, further on.
    current[first] = min(row + 1, far)
    var least = current[first]
    if first < last {
      for column in first..<last {
        let cell = min(cost(row, column, target), far)
        current[column + 1] = cell
        least = min(least, cell)
      }
    }
    return least
  }

  private func cost(_ row: Int, _ column: Int, _ target: [UInt8]) -> Int {
    let isSame = source[row] == target[column]
    var cost = previous[column] + (isSame ? 0 : 1)
    cost = min(cost, previous[column + 1] + 1, current[column] + 1)
    if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
      cost = min(cost, beforePrevious[column - 1] + 1)
    }
    return cost
  }
}
