/// Tells from the words of a value how strongly it is meant.
enum ModalityReader {
  /// The phrases of each strength; of several in one text the first group counts.
  private static let strengths: [(phrases: PhraseList, modality: Modality)] = [
    (
      words("optional", "nice to have", "preferred", "a plus", "an advantage", "welcome"), .optional
    ),
    (words("required", "must", "mandatory", "compulsory", "obligatory", "essential"), .required),
    (words("usually", "often", "typically", "commonly", "generally", "normally"), .usual),
  ]

  private static let denials = words(
    "not required",
    "not needed",
    "not necessary",
    "not essential",
    "not mandatory",
    "need no",
    "needs no",
    "do not need",
    "does not need",
    "no formal",
    "no set",
    "no special"
  )
  private static let openings = words("no", "none", "not", "never")

  static func modality(in text: String) -> Modality? {
    let bytes = [UInt8].folded(text)
    return strengths.first { $0.phrases.isFound(in: bytes) }?.modality
  }

  /// Whether a value says that something is not so or not needed.
  static func isDenied(_ text: String) -> Bool {
    let bytes = [UInt8].folded(text)
    return denials.isFound(in: bytes)
      || openings.match(in: bytes, at: 0, end: bytes.count) != nil
  }

  private static func words(_ phrases: String...) -> PhraseList {
    PhraseList(phrases, wholeWords: true)
  }
}
