import Synchronization

/// Keeps runs in memory as long as they fit, and moves the others to files.
///
/// A class, because threads share what is left.
package final class RunBudget: Sendable {
  private let byteCount: Int
  private let folder: String
  private let used = Atomic(0)

  /// - Parameters:
  ///   - byteCount: what the postings of all runs may take in memory.
  ///   - folder: where files are made for those that do not fit.
  package init(byteCount: Int, folder: String) {
    self.byteCount = byteCount
    self.folder = folder
  }

  /// The run, in memory if it fits.
  ///
  /// - Throws: ``SegmentError`` when its file cannot be written.
  package func settle(_ run: PostingsRun) throws(SegmentError) -> PostingsRun {
    let needed = run.byteCountInMemory
    guard used.add(needed, ordering: .relaxed).newValue > byteCount else { return run }
    used.subtract(needed, ordering: .relaxed)
    var run = run
    try run.spill(into: folder)
    return run
  }
}
