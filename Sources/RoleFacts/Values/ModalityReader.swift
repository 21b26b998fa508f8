/// Tells from the words of a value how strongly it is meant.
enum ModalityReader {
  /// The phrases of each strength; of several in one text the first group counts.
  private static let strengths: [(words: [String], modality: Modality)] = [
    (["optional", "nice to have", "preferred", "a plus", "an advantage", "welcome"], .optional),
    (["required", "must", "mandatory", "compulsory", "obligatory", "essential"], .required),
    (["usually", "often", "typically", "commonly", "generally", "normally"], .usual),
  ]
  private static let phrases = PhraseList(strengths.flatMap(\.words), wholeWords: true)
  /// The strength of each phrase.
  private static let modalities = strengths.flatMap { line in line.words.map { _ in line.modality }
  }

  private static let denials = PhraseList(
    [
      "not required", "not needed", "not necessary", "not essential", "not mandatory", "need no",
      "needs no", "do not need", "does not need", "no formal", "no set", "no special",
    ],
    wholeWords: true
  )
  private static let openings = PhraseList(["no", "none", "not", "never"], wholeWords: true)

  /// How strongly folded words mean something; `nil` when they do not say.
  static func modality(in bytes: [UInt8]) -> Modality? {
    phrases.preferred(in: bytes, bytes.indices, reach: bytes.count).map { modalities[$0.phrase] }
  }

  /// Whether a value, as folded words, says that something is not so or not needed.
  static func isDenied(_ bytes: [UInt8]) -> Bool {
    denials.isFound(in: bytes) || openings.match(in: bytes, at: 0, end: bytes.count) != nil
  }
}
