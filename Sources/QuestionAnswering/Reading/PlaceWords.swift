import TextAnalysis

/// How a text speaks of a place: in it or outside it.
enum PlaceWords {
  /// Whether a place is named to be left out ("outside London", "except in Scotland").
  static func excludes(_ tokens: [Token]) -> Bool {
    tokens.contains { excluding.contains($0.term) }
  }

  private static let excluding: Set<String> = ["outside", "beyond", "except", "excluding"]
}
