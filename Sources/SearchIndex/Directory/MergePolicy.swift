/// Which segments are merged when something was added.
///
/// Segments stay in the order of their documents, so only neighbours are merged. A segment has a
/// level, and one of a level above has eight times as many documents; when eight neighbours at the
/// end are of one level or below, they become one. So a document is written once a level, and an
/// index has at most seven segments a level.
///
/// - SeeAlso: Lucene's `LogMergePolicy`; O'Neil and others, "The Log-Structured Merge-Tree", 1996.
enum MergePolicy {
  /// Neighbours that are merged.
  static let factor = 8
  /// Segments below are all of the lowest level.
  private static let leastDocumentCount = 1000

  /// The segments to merge next.
  ///
  /// - Parameter documentCounts: those of each segment that were not removed.
  /// - Returns: their places; `nil` if nothing is to be merged.
  static func nextMerge(_ documentCounts: [Int]) -> Range<Int>? {
    let levels = documentCounts.map(level)
    var level = 0
    while level <= levels.max() ?? -1 {
      let count = levels.reversed().prefix { $0 <= level }.count
      if count >= factor { return (levels.count - count)..<levels.count }
      level += 1
    }
    return nil
  }

  private static func level(_ documentCount: Int) -> Int {
    var level = 0
    var most = leastDocumentCount
    while documentCount > most {
      most *= factor
      level += 1
    }
    return level
  }
}
