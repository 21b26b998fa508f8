import CareerLibrary
package import RoleFacts
import TextAnalysis

/// An answer in the making: sentences with their citations, up to a length that a reader takes in.
struct AnswerDraft {
  /// The most characters of an answer.
  static let longest = 1_200

  private let library: Library
  private(set) var book: CitationBook
  private(set) var sentences: [AnswerSentence] = []
  private(set) var facts: [AnswerFact] = []
  private var length = 0
  var status = Answer.Status.answered
  var confidence = Confidence(value: 0, reasons: [])
  var verdict: Verdict?
  var comparison: Comparison?
  var disagreements: [Disagreement] = []
  var missing: [String] = []
  var warnings: [String] = []

  init(library: Library) {
    self.library = library
    book = CitationBook(library: library)
  }

  var isEmpty: Bool { sentences.isEmpty }

  /// Whether the draft has room for a sentence of some characters.
  func hasRoom(for count: Int) -> Bool { length + count + 1 <= Self.longest }

  /// Adds a sentence that rests on passages; without a passage that can be cited it is left out.
  @discardableResult
  mutating func add(
    _ text: String,
    _ kind: AnswerSentence.Kind,
    passages: [(passage: Int, score: Float)]
  ) -> Bool {
    guard hasRoom(for: text.count), !sentences.contains(where: { $0.text == text }) else {
      return false
    }
    let numbers = passages.compactMap { book.cite(passage: $0.passage, score: $0.score) }
    guard !numbers.isEmpty || kind == .verdict || kind == .notice else { return false }
    sentences.append(
      AnswerSentence(text: text, kind: kind, citations: Array(Set(numbers)).sorted())
    )
    length += text.count + 1
    return true
  }

  /// Adds a fact to the structured part of the answer.
  mutating func add(_ fact: Fact, passage: Int, score: Float) {
    guard let number = book.cite(passage: passage, score: score) else { return }
    facts.append(AnswerFact(fact, role: library.catalog[fact.role].name, citation: number))
  }

  /// The number of a passage's citation.
  mutating func cite(_ passage: Int, score: Float) -> Int? {
    book.cite(passage: passage, score: score)
  }

  /// Lets the first sentence that has some words cite further passages that were cited already.
  mutating func support(sentencesWith words: [String], by passages: [Int]) {
    guard
      let index = sentences.firstIndex(where: { sentence in
        words.contains(where: sentence.text.contains)
      })
    else { return }
    let numbers = Set(sentences[index].citations + passages.compactMap(book.number(of:)))
    sentences[index].citations = numbers.sorted()
  }

  /// A row of a comparison, its words cited.
  mutating func compare(_ row: ComparisonWriter.Row, _ writer: ComparisonWriter) -> ComparisonRow {
    writer.row(row, book: &book)
  }

  /// Adds a disagreement whose sides can be cited, and returns it.
  mutating func add(_ relation: FactRelation, _ writer: DisagreementWriter) -> Disagreement? {
    let told = writer.disagreement(relation, book: &book)
    if let told { disagreements.append(told) }
    return told
  }

  /// The finished answer.
  func answer(to read: ReadQuestion, suggestions: [String] = []) -> Answer {
    Answer(
      id: nil,
      question: read.text,
      readAs: ReadAs(read, catalog: library.catalog),
      status: status,
      text: sentences.map(\.text).joined(separator: "\n"),
      sentences: sentences,
      confidence: confidence,
      verdict: verdict,
      facts: facts,
      comparison: comparison,
      disagreements: disagreements,
      missing: missing,
      warnings: warnings,
      citations: book.citations,
      suggestions: suggestions,
      corpus: CorpusSummary(
        fingerprint: library.fingerprint,
        articles: library.articles.count,
        passages: library.passages.count
      )
    )
  }
}

extension ReadAs {
  init(_ read: ReadQuestion, catalog: RoleCatalog) {
    var qualifiers: [QualifierPair] = []
    if let level = read.seniority { qualifiers.append(QualifierPair(key: "level", value: level)) }
    if let period = read.period {
      qualifiers.append(QualifierPair(key: "period", value: period.rawValue))
    }
    if !read.regions.isEmpty {
      qualifiers.append(
        QualifierPair(key: "region", value: read.regions.joined(separator: ", "))
      )
    }
    if !read.years.isEmpty {
      let years = read.years.map(String.init).joined(separator: "-")
      qualifiers.append(QualifierPair(key: "year", value: years))
    }
    self.init(
      intent: read.intent.rawValue,
      roles: read.roles.map { catalog[$0].name },
      attribute: read.attribute?.name,
      direction: read.direction?.rawValue,
      negated: read.isNegated,
      qualifiers: qualifiers,
      carriedOver: read.carriedOver,
      corrections: read.corrections
    )
  }
}

extension AnswerFact {
  init(_ fact: Fact, role: String, citation: Int) {
    self.init(
      role: role,
      attribute: fact.attribute.name,
      value: AnswerValue(fact.value),
      qualifiers: fact.qualifiers.pairs.map { QualifierPair(key: $0.key, value: $0.value) },
      citations: [citation]
    )
  }
}

extension AnswerValue {
  package init(_ value: FactValue) {
    switch value.typed {
    case .money(let money):
      let period = money.period.map { [QualifierPair(key: "period", value: $0.rawValue)] } ?? []
      self.init(
        kind: "money",
        raw: value.raw,
        numbers: [
          NumberMember(key: "minimum", value: money.minimum),
          NumberMember(key: "maximum", value: money.maximum),
        ],
        words: [QualifierPair(key: "currency", value: money.currency)] + period
      )
    case .percent(let number): self.init(kind: "percent", raw: value.raw, number: number)
    case .count(let number): self.init(kind: "count", raw: value.raw, number: number)
    case .score(let number, let whole):
      self.init(
        kind: "score",
        raw: value.raw,
        numbers: [
          NumberMember(key: "number", value: number), NumberMember(key: "of", value: whole),
        ],
        words: []
      )
    case .duration(let span): self.init(span, raw: value.raw)
    case .term: self.init(kind: "term", raw: value.raw, numbers: [], words: [])
    case .text: self.init(kind: "text", raw: value.raw, numbers: [], words: [])
    }
  }

  private init(_ span: TimeSpan, raw: String) {
    let maximum = span.maximum.map { [NumberMember(key: "maximum", value: $0)] } ?? []
    let per = span.per.map { [QualifierPair(key: "per", value: $0.rawValue)] } ?? []
    self.init(
      kind: "duration",
      raw: raw,
      numbers: [NumberMember(key: "minimum", value: span.minimum)] + maximum,
      words: [QualifierPair(key: "unit", value: span.unit.rawValue)] + per
    )
  }

  private init(kind: String, raw: String, number: Double) {
    self.init(
      kind: kind,
      raw: raw,
      numbers: [NumberMember(key: "number", value: number)],
      words: []
    )
  }
}
