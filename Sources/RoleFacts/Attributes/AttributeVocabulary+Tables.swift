package import TextAnalysis

extension AttributeVocabulary {
  /// The phrases of `AttributeTable` and `SpokenPhrases` as stems: to be stored, and to make a
  /// vocabulary of them.
  package struct Tables: Sendable, Equatable {
    /// Words by which an attribute is named.
    package struct Phrase: Sendable, Equatable {
      /// Its place in ``Tables/attributes``.
      package let attribute: Int
      /// Whether questions use it, not labels and headings.
      package let isCue: Bool
      /// Never empty.
      package let stems: [String]
      /// The very word that is meant, where a stem is not enough; one each stem.
      package let terms: [String?]

      /// - Precondition: there are as many terms as stems, and at least one.
      package init(attribute: Int, isCue: Bool, stems: [String], terms: [String?]) {
        precondition(!stems.isEmpty && stems.count == terms.count, "\(stems) and \(terms)")
        self.attribute = attribute
        self.isCue = isCue
        self.stems = stems
        self.terms = terms
      }

      /// Whether the word at a place of the phrase is the token.
      func has(_ token: Token, at place: Int) -> Bool {
        token.stem == stems[place] && terms[place].map { $0 == token.term } ?? true
      }

      /// A phrase as the tables have it; `nil` if it has no words.
      fileprivate init?(_ text: String, _ attribute: Int, isCue: Bool, _ analyzer: Analyzer) {
        let stems = analyzer.stems(in: text)
        if stems.isEmpty { return nil }
        let words = text.parts(at: " ")
        let terms = stems.indices.map { place -> String? in
          guard words.count == stems.count, words[place].utf8.first == UInt8(ascii: "=") else {
            return nil
          }
          return String(words[place].dropFirst())
        }
        self.init(attribute: attribute, isCue: isCue, stems: stems, terms: terms)
      }
    }

    /// In the order of the table.
    package let attributes: [Attribute]
    /// In the order of the tables.
    package let phrases: [Phrase]

    /// - Precondition: the attribute of each phrase is one of `attributes`.
    package init(attributes: [Attribute], phrases: [Phrase]) {
      self.attributes = attributes
      self.phrases = phrases
    }

    /// The phrases that the program knows.
    package init(analyzer: Analyzer) {
      var attributes: [Attribute] = []
      var phrases: [Phrase] = []
      func add(_ text: String, _ attribute: Int, isCue: Bool) {
        phrases += text.parts(at: ",").compactMap { phrase in
          Phrase(phrase, attribute, isCue: isCue, analyzer)
        }
      }
      for line in AttributeTable.lines.parts(at: "\n") {
        let parts = line.parts(at: "|")
        add(parts[1], attributes.count, isCue: false)
        add(parts[2], attributes.count, isCue: true)
        attributes.append(Attribute(parts[0].parts(at: " ").joined()))
      }
      for line in SpokenPhrases.lines.parts(at: "\n") {
        let parts = line.parts(at: "|")
        let attribute = Attribute(parts[0].parts(at: " ").joined())
        guard let place = attributes.firstIndex(of: attribute) else {
          preconditionFailure("spoken phrases of \(attribute), which the table does not have")
        }
        add(parts[1], place, isCue: true)
      }
      self.init(attributes: attributes, phrases: phrases)
    }
  }
}
