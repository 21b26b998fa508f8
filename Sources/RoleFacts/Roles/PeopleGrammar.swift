import TextAnalysis

/// Tells from the words around a noun whether it means people.
///
/// Only people earn, are hired and become something; only of them a text says "who".
struct PeopleGrammar {
  let tokens: [Token]
  private let bytes: [UInt8]

  /// - Parameters:
  ///   - tokens: the words of a text.
  ///   - text: the text, or `nil` when it is one sentence without punctuation.
  init(_ tokens: [Token], _ text: String?) {
    self.tokens = tokens
    bytes = text.map { Array($0.utf8) } ?? []
  }

  /// Whether the noun of some words is the subject or object of what only people are or do.
  func speaksOfPeople(_ noun: Range<Int>) -> Bool {
    isBecome(noun) || earns(noun) || isWho(noun) || isKindOfPerson(noun) || isInCharge(noun)
  }

  // MARK: "the gaffer is responsible for"

  /// Whether the noun is answerable for something or to somebody.
  private func isInCharge(_ noun: Range<Int>) -> Bool {
    guard let verb = next(behind: noun.upperBound - 1), let object = next(behind: verb) else {
      return false
    }
    if tokens[verb].term.hasPrefix("report") { return tokens[object].term == "to" }
    guard ["is", "are"].contains(tokens[verb].term) else { return false }
    let isInCharge = tokens[object].term == "in" && word(object + 1) == "charge"
    return isInCharge || tokens[object].term == "responsible"
  }

  // MARK: "become a gaffer"

  private static let becoming: WordSet = ["become", "becoming", "became", "hire", "hiring"]
  private static let articles: WordSet = ["a", "an"]

  /// Whether somebody becomes the noun or hires it.
  func isBecome(_ noun: Range<Int>) -> Bool {
    guard let before = word(noun.lowerBound - 1) else { return false }
    if Self.becoming.contains(before) { return true }
    guard Self.articles.contains(before), let verb = word(noun.lowerBound - 2) else { return false }
    return Self.becoming.contains(verb)
      || verb == "as" && word(noun.lowerBound - 3)?.hasPrefix("work") == true
  }

  // MARK: "gaffers earn"

  private static let earning: WordSet = [
    "earn", "earns", "earned", "salary", "salaries", "wage", "wages",
  ]

  private func earns(_ noun: Range<Int>) -> Bool {
    guard var next = next(behind: noun.upperBound - 1) else { return false }
    for _ in 0..<2 where Self.between.contains(tokens[next]) {
      guard let following = self.next(behind: next) else { return false }
      next = following
    }
    if Self.earning.contains(tokens[next]) { return true }
    return ["paid", "hired", "employed"].contains(tokens[next].term)
      && noun.upperBound < next && ["are", "is", "get", "gets"].contains(tokens[next - 1].term)
  }

  private static let between: WordSet = [
    "usually", "often", "typically", "can", "may", "also", "generally", "could", "will", "are",
    "is", "get", "gets", "tend", "to",
  ]

  // MARK: "a gaffer is an electrician who"

  private func isWho(_ noun: Range<Int>) -> Bool {
    next(behind: noun.upperBound - 1).map { tokens[$0].term == "who" } ?? false
  }

  /// Whether the noun is said to be somebody: a person "who" does something, or a known occupation.
  private func isKindOfPerson(_ noun: Range<Int>) -> Bool {
    guard let verb = next(behind: noun.upperBound - 1),
      ["is", "are"].contains(tokens[verb].term)
    else { return false }
    var index = verb
    for _ in 0..<10 {
      guard let following = next(behind: index) else { return false }
      index = following
      let term = tokens[index].term
      if term == "who" { return true }
      if index - verb <= 6, HeadNouns.contains(RoleName.singular(term)), !isObject(index, verb) {
        return true
      }
    }
    return false
  }

  /// Whether a preposition stands before a word behind the verb: "is like an engineer".
  private func isObject(_ index: Int, _ verb: Int) -> Bool {
    tokens[verb..<index].contains { Self.prepositions.contains($0) }
  }

  private static let prepositions: WordSet = [
    "like", "of", "for", "by", "to", "with", "from", "in", "on", "at", "not", "used", "than",
  ]

  // MARK: Neighbours

  private func word(_ index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].term : nil
  }

  /// The word behind another one in the same sentence.
  private func next(behind index: Int) -> Int? {
    guard tokens.indices.contains(index + 1) else { return nil }
    let gap = tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound
    let ends = bytes.isEmpty ? false : bytes[gap].contains { ".;:?!".utf8.contains($0) }
    return ends ? nil : index + 1
  }
}
