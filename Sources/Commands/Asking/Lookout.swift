import ByteStorage

/// Tells when a batch of questions looks at the folder of articles again.
///
/// Questions that arrive in one piece were asked at one moment: what was true for the first is true for
/// the next. Over many articles to look takes as long as to answer.
package struct Lookout {
  /// How long one look lasts at most, in nanoseconds.
  private static let longest: Int64 = 100_000_000

  private var last: Int64?

  package init() {}

  /// Decides before a question.
  ///
  /// - Parameters:
  ///   - arrivedTogether: whether the question was there when the one before it was answered.
  ///   - now: the time in nanoseconds.
  /// - Returns: whether to look again; if so, that is taken as done.
  package mutating func isDue(arrivedTogether: Bool, now: Int64 = WallClock.now()) -> Bool {
    if arrivedTogether, let last, (0..<Self.longest).contains(now - last) { return false }
    last = now
    return true
  }
}
