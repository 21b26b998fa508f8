import CareerLibrary
import RoleFacts
import TextAnalysis

/// What the shape of a question tells besides its words.
extension QuestionReader {
  /// Sets what a question asks for by its shape: "What do they … with?" asks for tools, a sign of
  /// money without a figure ("foreman $/hr") for pay, "how many … a day" counts by the day.
  func settleShape(of read: inout ReadQuestion, text: String) {
    if asksWithWhat(read.tokens) {
      read.attributes = [Attribute("tool")] + read.attributes.filter { $0.name == "collaboration" }
    } else if read.attributes.isEmpty, hasBareCurrencySign(text) {
      read.attributes = [Attribute("salary")]
      read.topics.removeAll { ["hr", "h", "hrly", "yr"].contains($0.term) }
    }
    let terms = read.tokens.map(\.term)
    // "midwife requirements"
    if read.attributes.isEmpty, read.roles.count == 1, read.topics.map(\.stem) == ["requir"] {
      read.attributes = [Attribute("education")]
    }
    if read.attributes.isEmpty, terms.starts(with: ["how", "many"]), let period = read.period,
      let stem = library.analyzer.stems(in: period.rawValue).first, !read.topics.isEmpty
    {
      read.topics.append(
        ReadQuestion.Topic(term: period.rawValue, stem: stem, weight: 1, isCue: false)
      )
    }
  }

  /// "What do gaffers light a set with?", but not "Who do they work with?".
  private func asksWithWhat(_ tokens: [Token]) -> Bool {
    guard tokens.count > 3, ["what", "which"].contains(tokens[0].term),
      tokens[tokens.count - 1].term == "with"
    else { return false }
    let verb = tokens[tokens.count - 2].stem
    return !Self.company.contains(verb) || tokens[0].term == "what" && verb == "work"
  }

  /// Stems of verbs behind which "with" names people or troubles, no tools.
  private static let company: Set<String> = [
    "work", "deal", "compar", "do", "start", "begin", "end", "come", "go", "struggl", "agre",
    "cope", "help", "wrong", "collabor", "talk", "speak", "meet", "familiar", "associ",
  ]

  private func hasBareCurrencySign(_ text: String) -> Bool {
    zip(text, text.dropFirst() + " ").contains { sign, next in
      "$€£¥₹".contains(sign) && !next.isNumber
    }
  }

  /// Words that only place the one that is asked for: "the APC in surveying".
  ///
  /// - Returns: the stems of the words behind "in", "for" or "at" in a question for what something is.
  func contextWords(of read: ReadQuestion) -> Set<String> {
    let terms = read.tokens.map(\.term)
    guard ["what", "whats", "explain", "define"].contains(terms.first),
      terms.prefix(2).contains(where: { ["is", "are", "whats", "explain", "define"].contains($0) }),
      let first = read.tokens.firstIndex(where: { token in
        read.topics.contains { $0.stem == token.stem }
      }),
      let preposition = terms[first...].firstIndex(where: { ["in", "for", "at"].contains($0) })
    else { return [] }
    return Set(read.tokens[preposition...].map(\.stem))
      .subtracting(read.tokens[first..<preposition].map(\.stem))
  }

  /// Words that only tell where roles which the question sets side by side work: "in a law firm".
  ///
  /// - Returns: the stems of the words between "in", "at" or "inside" with an article and a noun for
  ///   such a place.
  func surroundings(of read: ReadQuestion) -> Set<String> {
    guard read.roles.count >= 2 else { return [] }
    let terms = read.tokens.map(\.term)
    var stems: Set<String> = []
    for start in terms.indices.dropLast(2)
    where ["in", "at", "inside", "within"].contains(terms[start])
      && ["a", "an", "the"].contains(terms[start + 1])
    {
      let noun = terms[(start + 2)...].prefix(3).firstIndex { Self.places.contains($0) }
      if let noun { stems.formUnion(read.tokens[(start + 2)...noun].map(\.stem)) }
    }
    return stems
  }

  /// Nouns for places and circles where people of several occupations work.
  private static let places: Set<String> = [
    "company", "firm", "office", "hospital", "school", "shop", "practice", "clinic", "industry",
    "sector", "world", "business", "team", "organization", "organisation", "kitchen", "studio",
    "lab", "laboratory", "factory", "plant", "workshop", "department", "agency", "field", "trade",
    "museum", "theatre", "theater", "hotel", "farm", "court", "bank", "library", "university",
  ]
}
