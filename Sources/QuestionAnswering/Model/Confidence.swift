/// How much the evidence bears out an answer, and why.
///
/// It comes from what the evidence covers and contradicts, never from a search score, so that it
/// compares between questions.
public struct Confidence: Sendable, Equatable {
  /// In words.
  public enum Level: String, Sendable, CaseIterable {
    /// Typed figures, several articles, or one sentence that holds all that was asked.
    case high
    /// One clear statement.
    case medium
    /// Weak evidence, or as much against as for.
    case low
  }

  /// The value in words: high from 0.75, medium from 0.5; low where nothing was answered.
  public var level: Level
  /// In `0...1`; 0 where there is no evidence at all.
  ///
  /// Where nothing was answered, it tells how near the nearest passage came.
  public var value: Double
  /// What speaks for the answer and what against it, in sentences.
  public var reasons: [String]

  /// Makes a confidence; the value is brought into `0...1`.
  public init(value: Double, reasons: [String], isAnswered: Bool = true) {
    self.value = (min(1, max(0, value)) * 1000).rounded() / 1000
    level = !isAnswered || value < 0.5 ? .low : value < 0.75 ? .medium : .high
    self.reasons = reasons
  }
}
