/// What the words of a text may speak of: found in one walk over them, so that most texts are no matter for
/// the extractors that look for certain phrases.
struct ProseTopics: OptionSet {
  let rawValue: UInt8

  static let permits = ProseTopics(rawValue: 1)
  static let moves = ProseTopics(rawValue: 2)
  static let hours = ProseTopics(rawValue: 4)

  /// The phrases of each topic; all begin with a letter.
  private static let phrases: [(topic: ProseTopics, list: PhraseList)] = [
    (.permits, PermitFacts.marks), (.moves, TransitionFacts.moves), (.hours, HoursFacts.unit),
  ]

  private static let beginnings = PhraseList.Beginnings(of: phrases.map(\.list))

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The topics of which a phrase stands in a folded text.
  init(in text: [UInt8]) {
    var found: ProseTopics = []
    let phrases = Self.phrases
    Self.beginnings.forEachPlace(in: text) { offset in
      for (topic, list) in phrases where !found.contains(topic) {
        if list.match(in: text, at: offset, end: text.count) != nil { found.insert(topic) }
      }
    }
    self = found
  }
}
