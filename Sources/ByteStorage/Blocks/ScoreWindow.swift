/// Sums of scores for a window of neighbouring documents.
///
/// Scores are at least 0. Which documents were given a score, if only 0, is told from the sign:
/// a window begins with -0 everywhere, and -0 + 0 is +0.
package struct ScoreWindow: Sendable {
  /// The documents of a window, a power of two.
  package static let documentCount = 4096
  /// Documents that share one mark, so that an almost empty window is read quickly.
  private static let groupCount = documentCount / 16

  private var scores = [SIMD4<Float>](repeating: SIMD4(repeating: -0.0), count: documentCount / 4)
  private var marks = [UInt8](repeating: 0, count: groupCount)

  package init() {}

  /// Adds scores to their documents.
  ///
  /// - Parameters:
  ///   - values: 32 rows; the score of the document at the same position of `documents`.
  ///   - documents: their numbers; a document's place is its number modulo the window's size.
  ///   - positions: which of them.
  /// - Precondition: the positions are inside the block, checked.
  package mutating func add(
    _ values: [SIMD4<Float>],
    at documents: borrowing AscendingBlock,
    _ positions: Range<Int>
  ) {
    guard !positions.isEmpty else { return }
    precondition(values.count == BlockPacking.rowCount, "\(values.count) rows of scores")
    precondition(positions.upperBound <= documents.count, "\(positions) of \(documents.count)")
    let mask = Self.documentCount &- 1
    // Masked places are below the window's size; positions are below 128, as just checked.
    unsafe scores.withUnsafeMutableBytes { scores in
      let scores = unsafe scores.assumingMemoryBound(to: Float.self)
      unsafe marks.withUnsafeMutableBufferPointer { marks in
        unsafe values.withUnsafeBytes { values in
          let values = unsafe values.assumingMemoryBound(to: Float.self)
          unsafe documents.withUnsafeNumbers { numbers in
            for position in positions {
              let place = unsafe Int(numbers[position]) & mask
              unsafe scores[place] += values[position]
              unsafe marks[place &>> 4] = 1
            }
          }
        }
      }
    }
  }

  /// Calls `body` with the places and scores of documents that reach a threshold, in order of
  /// place, and empties the window.
  ///
  /// - Parameters:
  ///   - threshold: at least 0; with 0, every document that was given a score.
  ///   - body: is given the place in the window, from 0, and the score.
  package mutating func drain(atLeast threshold: Float, _ body: (Int, Float) -> Void) {
    let bound = SIMD4(repeating: Int32(bitPattern: threshold.bitPattern))
    for group in 0..<Self.groupCount where marks[group] != 0 {
      marks[group] = 0
      for row in (group &* 4)..<(group &* 4 &+ 4) {
        let sums = scores[row]
        // As integers, scores of at least 0 compare as themselves, and -0 is below all.
        let reached = unsafe unsafeBitCast(sums, to: SIMD4<Int32>.self) .>= bound
        let bits = unsafe unsafeBitCast(reached, to: SIMD2<UInt64>.self)
        scores[row] = SIMD4(repeating: -0.0)
        guard bits[0] | bits[1] != 0 else { continue }
        for lane in 0..<4 where reached[lane] { body(row &* 4 &+ lane, sums[lane]) }
      }
    }
  }
}

extension AscendingBlock {
  /// Calls `body` with room for 128 numbers, of which the first ``count`` are set.
  @inline(__always)
  borrowing func withUnsafeNumbers<Result>(
    _ body: (UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    // A row of four words is laid out as four words.
    unsafe rows.withUnsafeBytes { unsafe body($0.assumingMemoryBound(to: UInt32.self)) }
  }
}
