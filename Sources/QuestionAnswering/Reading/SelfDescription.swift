import CareerLibrary
import RoleFacts
import TextAnalysis

/// Tells whether somebody says what they are like and then asks which role that is.
///
/// For example "I'm shy, nurse or cook?", "Crowds frighten me. Which of the two would be mine?".
struct SelfDescription {
  let library: Library
  let read: ReadQuestion

  /// Whether a question tells of the one who asks and leaves open which role.
  func asksWhichRole(_ folded: FoldedQuestion) -> Bool {
    let terms = read.tokens.map(\.term)
    let question = self.question(in: terms)
    let isTold = terms.prefix(max(question, 1)).contains { Self.selves.contains($0) }
    guard isTold, opensWithSelf(terms) || question > 2 && beginsSentence(question) else {
      return false
    }
    let asked = terms[question...]
    if asked.contains(where: { QuestionWords.more.contains($0) || QuestionWords.less.contains($0) })
      || question == 0 && read.direction != nil
    {
      return false
    }
    guard asksNothingElse(from: question) else { return false }
    return terms.contains("which") || folded.contains(" what should i ")
      || terms.contains("or") && (read.roles.count >= 2 || folded.contains(" should i "))
  }

  /// Where the words begin that ask, or 0.
  private func question(in terms: [String]) -> Int {
    if let word = terms.lastIndex(where: { Self.asking.contains($0) }) { return word }
    let last = Sentences.ranges(in: read.text).last?.lowerBound ?? 0
    return read.tokens.firstIndex { $0.range.lowerBound >= last } ?? 0
  }

  private func opensWithSelf(_ terms: [String]) -> Bool {
    ["i", "im", "ive", "id", "my"].contains(terms.first ?? "")
  }

  /// Whether a sentence, or a part behind a semicolon, begins at a word.
  private func beginsSentence(_ index: Int) -> Bool {
    let gap = read.tokens[index - 1].range.upperBound..<read.tokens[index].range.lowerBound
    let bytes = Array(read.text.utf8)
    guard gap.upperBound <= bytes.count else { return false }
    return bytes[gap].contains { ".;:!?".utf8.contains($0) }
  }

  /// What is said of oneself names no attribute that is asked for; where the one who asks is the
  /// subject of the question too, its verb is none ("Which of the two do I train for?").
  private func asksNothingElse(from question: Int) -> Bool {
    guard question > 0 else { return true }
    // Of words that name roles ("Library or archive?") the question has no attribute.
    let asked = library.vocabulary.attributes(ofQuestion: Array(read.tokens[question...]))
      .filter { read.attributes.contains($0) }
    if asked.isEmpty || asked[0].name == "preference" { return true }
    let words = read.tokens[question...]
    return asksForOneOfThem(words.map(\.term))
      && words.contains { ["i", "me", "mine"].contains($0.term) }
  }

  /// Whether words ask for a role: "which one", "which of these", "which job".
  private func asksForOneOfThem(_ terms: [String]) -> Bool {
    terms.count > 1 && terms[0] == "which"
      && (["of", "one"].contains(terms[1]) || QuestionWords.jobs.contains(terms[1]))
  }

  private static let asking: Set<String> = ["which", "what", "how", "who", "where"]
  private static let selves: Set<String> = ["i", "im", "ive", "id", "my", "me", "myself"]
}
