import TextAnalysis

/// Tells a question in another language from one in English, by the words that hold sentences
/// together in each.
enum QuestionLanguage {
  /// Tells whether a question is in another language than English.
  ///
  /// - Parameters:
  ///   - text: the question.
  ///   - tokens: its words.
  ///   - isKnown: whether the articles or questions about them use a word; what English has borrowed
  ///     is no sign.
  /// - Returns: `false` where nothing speaks for another language.
  static func isForeign(_ text: String, _ tokens: [Token], isKnown: (Token) -> Bool) -> Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    if letters.count(where: { $0.value >= endOfLatin }) * 2 > letters.count { return true }
    let foreign = tokens.filter { words.contains($0.term) && !isKnown($0) }
    guard !foreign.isEmpty else { return false }
    let rest = tokens.filter { !words.contains($0.term) && !shared.contains($0.term) }
    let english = rest.filter { FunctionWords.contains($0.term) }
    guard foreign.count > english.count else { return false }
    return foreign.count >= 2 || rest.count { !isKnown($0) } * 2 > rest.count
  }

  /// The first letter behind those of Latin alphabets.
  private static let endOfLatin: UInt32 = 0x250

  /// Function words of German, French, Spanish, Italian, Portuguese, Dutch, Swedish and Polish,
  /// folded, without those that are English words as well.
  private static let words = Set(
    """
    der das dem ein eine einen einem einer und oder ist sind wie wer wo warum wann welche welcher \
    welches wieviel viel nicht mit von zu fur ich du sie wir ihr mein kann muss haben aus auf auch \
    uber nach bei zum zur beim werden wird \
    le les une et est sont quel quelle quels quelles combien pourquoi qui que quoi dans avec je tu \
    il elle nous vous mes ses leur du des de aux faut \
    el los las un una es cuanto cuanta cuantos cuantas cual cuales cuando donde quien por con del \
    mi su se y hay \
    gli uno che chi quanto quanta dove quando perche sono della nel nella quale quali \
    os um uma onde quem qual quais sao nao em \
    het een en wat wie waar hoe hoeveel welke niet voor \
    och ett hur mycket vad vem varfor ar \
    ile jak kto gdzie jest nie czy dlaczego
    """.parts(at: " ")
  )

  /// Words of English and of another language, which are no sign of either.
  private static let shared: Set<String> = [
    "was", "die", "so", "in", "an", "am", "war", "man", "as", "a", "no", "me", "come", "per", "on",
    "do", "is", "or", "to", "i", "hat", "den",
  ]
}
