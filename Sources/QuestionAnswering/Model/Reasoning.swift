/// One step of how an answer came about, with what it rests on.
public struct Reasoning: Sendable, Equatable {
  /// What was read, weighed or decided.
  public var text: String
  /// How much it counts, where it has a weight; compares only with its neighbours.
  public var score: Double?
  /// What the step rests on, in order.
  public var details: [Reasoning]

  /// Makes a step.
  public init(_ text: String, score: Double? = nil, details: [Reasoning] = []) {
    self.text = text
    self.score = score
    self.details = details
  }
}
