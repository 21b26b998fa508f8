import Synchronization

/// Memory that ranking a question needs, kept for the next question.
struct RankingScratch: Sendable {
  /// By part of the index.
  var gramCounts: [GramCounts]
  /// Terms of candidates: ``CandidateTerms``.
  var numbers: [UInt32] = []
  /// What is known of them: `TermCounts`.
  var counts = TermCountScratch()
}

/// As much of it as questions are asked at the same time.
///
/// A class, because the copies of a searcher share it.
final class RankingScratchPool: Sendable {
  private let unused = Mutex<[RankingScratch]>([])

  /// Calls `body` with memory that nobody else uses meanwhile.
  func withScratch<Result>(
    for parts: [Searcher.Part],
    _ body: (inout RankingScratch) throws(SegmentError) -> Result
  ) throws(SegmentError) -> Result {
    var scratch =
      unused.withLock { $0.popLast() }
      ?? RankingScratch(
        gramCounts: parts.map { GramCounts(termCount: $0.segment.dictionary.termCount) }
      )
    defer { unused.withLock { $0.append(scratch) } }
    return try body(&scratch)
  }
}
