package import TextAnalysis

/// Names of attributes and the words by which labels, headings and questions speak of them.
package struct AttributeVocabulary: Sendable {
  /// A place in a text where an attribute is named.
  package struct Match: Sendable, Equatable {
    package let attribute: Attribute
    /// Indexes of the phrase's tokens, in increasing order; other words may stand between them.
    package let tokens: [Int]

    /// Words of the phrase.
    package var wordCount: Int { tokens.count }
    var first: Int { tokens[0] }
    var last: Int { tokens[tokens.count - 1] }
  }

  /// The phrases that begin with a stem, in the order of the table.
  private let phrases: @Sendable (String) -> [Tables.Phrase]
  /// All names, in the order of the table.
  package let attributes: [Attribute]

  package init(analyzer: Analyzer) { self.init(Tables(analyzer: analyzer)) }

  package init(_ tables: Tables) {
    let phrases = Dictionary(grouping: tables.phrases) { $0.stems[0] }
    self.init(attributes: tables.attributes) { phrases[$0] ?? [] }
  }

  /// - Parameters:
  ///   - attributes: all names, in the order of the table.
  ///   - phrases: the phrases that begin with a stem, in the order of the table.
  package init(
    attributes: [Attribute],
    phrases: @escaping @Sendable (String) -> [Tables.Phrase]
  ) {
    self.attributes = attributes
    self.phrases = phrases
  }

  /// What labels and headings call an attribute; empty for an article's own.
  package func labels(of attribute: Attribute) -> [String] {
    for line in AttributeTable.lines.split(separator: "\n") {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      guard parts[0].filter({ $0 != " " }) == attribute.name else { continue }
      return parts[1].filter { $0 != "=" }.split(separator: ",").map { $0.drop { $0 == " " } }
        .map { String($0.reversed().drop { $0 == " " }.reversed()) }
    }
    return []
  }

  /// All phrases of questions, for checking the spelling of a question.
  package var questionText: String {
    Self.phrases(of: AttributeTable.lines)
  }

  /// All phrases of everyday speech for attributes, whose words are no slips.
  package var spokenText: String { Self.phrases(of: SpokenPhrases.lines) }

  private static func phrases(of lines: String) -> String {
    lines.parts(at: "\n").compactMap { $0.parts(at: "|").last }.joined(separator: "\n")
  }

  /// The attribute that a label or heading names: the longest phrase decides, then the first one.
  package func attribute(ofLabel tokens: [Token]) -> Attribute? {
    let matches = labelMatches(tokens)
    let best = matches.max { left, right in
      (left.wordCount, -left.first) < (right.wordCount, -right.first)
    }
    guard let best else { return tokens.count == 1 ? LoneLabels.attribute(of: tokens[0]) : nil }
    return LoneLabels.isOfBoth(tokens, best, matches) ? nil : best.attribute
  }

  /// The attribute of which a phrase is the whole label.
  func attribute(ofWhole tokens: [Token]) -> Attribute? {
    labelMatches(tokens).first { $0.wordCount == tokens.count }?.attribute
  }

  /// The attribute that the last words of a label name; of phrases that end alike the longest counts.
  package func lastAttribute(ofLabel tokens: [Token]) -> Attribute? {
    labelMatches(tokens).max { left, right in
      (left.last, left.wordCount) < (right.last, right.wordCount)
    }?.attribute
  }

  /// The attribute whose longest phrase ends a label.
  package func attribute(atEndOf tokens: [Token]) -> Attribute? {
    labelMatches(tokens)
      .filter { $0.last == tokens.count - 1 }
      .max { $0.wordCount < $1.wordCount }?.attribute
  }

  /// The attribute whose phrase ends a question: "What do … earn?".
  func attribute(atEndOfQuestion tokens: [Token]) -> Attribute? {
    questionMatches(tokens).last { $0.last == tokens.count - 1 && $0.wordCount == 1 }?.attribute
  }

  /// All attributes that a question asks for, longest phrase first.
  package func attributes(ofQuestion tokens: [Token]) -> [Attribute] {
    unique(questionMatches(tokens))
  }

  /// The places where a question names attributes.
  package func questionMatches(_ tokens: [Token]) -> [Match] {
    matches(in: tokens, areCues: true, skipping: FunctionWords.contains)
  }

  private func labelMatches(_ tokens: [Token]) -> [Match] {
    matches(in: tokens, areCues: false) { _ in false }
  }

  private func unique(_ matches: [Match]) -> [Attribute] {
    let sorted = matches.enumerated().sorted {
      ($1.element.wordCount, $0.offset) < ($0.element.wordCount, $1.offset)
    }
    var seen: Set<Attribute> = []
    return sorted.map(\.element.attribute).filter { seen.insert($0).inserted }
  }

  private func matches(
    in tokens: [Token],
    areCues: Bool,
    skipping isSkipped: (String) -> Bool
  ) -> [Match] {
    var result: [Match] = []
    for start in tokens.indices {
      for phrase in phrases(tokens[start].stem)
      where phrase.isCue == areCues && phrase.has(tokens[start], at: 0) {
        guard let found = indexes(of: phrase, from: start, in: tokens, skipping: isSkipped)
        else { continue }
        result.append(Match(attribute: attributes[phrase.attribute], tokens: found))
      }
    }
    return result
  }

  /// The tokens of a phrase whose words follow each other, in a longer one with a few words between,
  /// so that "where do … work" is found around a role.
  private func indexes(
    of phrase: Tables.Phrase,
    from start: Int,
    in tokens: [Token],
    skipping isSkipped: (String) -> Bool
  ) -> [Int]? {
    var found = [start]
    let reach = phrase.stems.count > 2 ? 6 : 1
    for place in phrase.stems.indices.dropFirst() {
      var next = found[found.count - 1] + 1
      var passed = 0
      while next < tokens.count, !phrase.has(tokens[next], at: place) {
        if !isSkipped(tokens[next].term) { passed += 1 }
        next += 1
        if passed == reach { return nil }
      }
      guard next < tokens.count else { return nil }
      found.append(next)
    }
    return found
  }
}
