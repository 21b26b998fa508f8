/// Sums of scores for a window of neighbouring documents.
package struct ScoreWindow: Sendable {
  /// The documents of a window, a power of two.
  package static let documentCount = 4096

  /// 0 for a document that was given no score.
  private var scores = [Float](repeating: 0, count: documentCount)
  /// A bit for each document that was given a score.
  private var marks = [UInt64](repeating: 0, count: documentCount / 64)

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
    let mask = UInt32(Self.documentCount &- 1)
    // Masked places are below the window's size; positions are below 128, as just checked.
    unsafe scores.withUnsafeMutableBufferPointer { scores in
      unsafe marks.withUnsafeMutableBufferPointer { marks in
        unsafe values.withUnsafeBytes { values in
          let values = unsafe values.assumingMemoryBound(to: Float.self)
          unsafe documents.withUnsafeNumbers { numbers in
            for position in positions {
              let place = unsafe numbers[position] & mask
              unsafe scores[Int(place)] += values[position]
              unsafe marks[Int(place &>> 6)] |= 1 &<< UInt64(place & 63)
            }
          }
        }
      }
    }
  }

  /// Moves the documents that reach a threshold to a list, in increasing order, and empties the
  /// window.
  ///
  /// - Parameters:
  ///   - threshold: at least 0; with 0, every document that was given a score.
  ///   - first: the document at the window's first place.
  ///   - candidates: is emptied before.
  package mutating func drain(
    atLeast threshold: Float,
    first: UInt32,
    into candidates: inout ScoredCandidates
  ) {
    // Bits stand for places in the window; a place is appended once at most, and a list has room
    // for all places and one more.
    unsafe scores.withUnsafeMutableBufferPointer { scores in
      unsafe marks.withUnsafeMutableBufferPointer { marks in
        unsafe candidates.refill { documents, sums in
          var count = 0
          for word in 0..<(Self.documentCount / 64) {
            var left = unsafe marks[word]
            unsafe marks[word] = 0
            while left != 0 {
              let place = word &* 64 &+ left.trailingZeroBitCount
              left &= left &- 1
              let score = unsafe scores[place]
              unsafe scores[place] = 0
              unsafe documents[count] = first &+ UInt32(truncatingIfNeeded: place)
              unsafe sums[count] = score
              count &+= score >= threshold ? 1 : 0
            }
          }
          return count
        }
      }
    }
  }
}
