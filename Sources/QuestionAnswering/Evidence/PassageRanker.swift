import ArticleParsing
import CareerLibrary
import RoleFacts
import SearchIndex
import TextAnalysis

/// A passage weighed as evidence for a question.
struct Evidence {
  let passage: Int
  let score: Float
  /// The share of the question's topic that the passage covers.
  let coverage: Float
  /// How well its roles fit the ones asked for, in `0...1`.
  let roleFit: Float
  /// The least ``roleFit`` of a passage that may answer.
  static let leastRoleFit: Float = 0.4
  /// Whether it holds facts of the attribute asked for, or stands below its heading.
  let attributeFit: Float
  /// How alike the question above the passage is, in `0...1`.
  let questionFit: Float
  /// Whether it holds the kind of value that is asked for, in `0...1`.
  let valueFit: Float
  /// The BM25 score over that of the best passage, in `0...1`.
  let bm25: Float
}

/// Ranks passages as evidence for a question by what they cover, whom they are about and what kind of
/// answer they hold.
struct PassageRanker {
  let library: Library
  let read: ReadQuestion
  private let matcher: TermMatcher
  let questionStems: Set<String>
  /// Words of the roles asked for, which do not make two questions alike.
  let roleStems: Set<String>
  /// Passages with facts of the roles and attributes that are asked for.
  private let factPassages: Set<Int>
  let shortNames: ShortNames
  let memo = Memo()

  /// What short texts come to, each worked out once: many articles have the same.
  final class Memo {
    var questionFits: [String: Float] = [:]
    var namesMoney: [String: Bool] = [:]
  }

  init(library: Library, read: ReadQuestion, facts: FactIndex, names: ShortNames) {
    self.library = library
    self.read = read
    shortNames = names
    matcher = TermMatcher(read, library: library)
    let named = library.catalog.mentions(in: read.tokens, article: nil).flatMap(\.tokens)
    let roleStems = Set(
      read.roles.flatMap { library.analyzer.stems(in: library.catalog[$0].name) }
        + named.map { read.tokens[$0].stem }
    )
    self.roleStems = read.topics.isEmpty && read.attributes.isEmpty ? [] : roleStems
    let asking = read.tokens.filter { read.asking.contains($0.range.lowerBound) }
    questionStems = Self.telling(asking, besides: self.roleStems)
    let known = read.attributes.flatMap { attribute in
      read.roles.flatMap { facts.facts(role: $0, attribute: attribute) }
    }
    factPassages = Set(known.compactMap { facts.passage(of: $0) })
  }

  /// The passages that may answer the question, best first.
  func ranked() -> [Evidence] {
    let found = library.search(query(), top: 60)
    let candidates = factPassages.union(found.map(\.passage)).sorted()
    let scores = Dictionary(uniqueKeysWithValues: found.map { ($0.passage, $0.score) })
    let best = max(found.first?.score ?? 0, 0.001)
    let coverages = coverages(of: candidates)
    let weighed = candidates.indices.compactMap { index in
      let passage = candidates[index]
      return evidence(passage, bm25: (scores[passage] ?? 0) / best, coverage: coverages(index))
    }
    // What is said of others answers nothing, however alike its words are.
    func isOwn(_ item: Evidence) -> Bool {
      read.topics.isEmpty || item.roleFit >= Evidence.leastRoleFit
    }
    return weighed.sorted { left, right in
      let (own, other) = (isOwn(left), isOwn(right))
      return own == other ? (right.score, left.passage) < (left.score, right.passage) : own
    }
  }

  /// Tells what a passage covers, by its place in a list, with or without the words that name the
  /// attribute.
  ///
  /// The index knows which words a passage has; taking the texts apart again would take most of a
  /// question's time where articles are many.
  private func coverages(of passages: [Int]) -> (Int) -> (_ cuesCount: Bool) -> Float {
    let documents = passages.map { DocumentID(UInt32($0)) }
    let matches = matcher.matches(count: documents.count) { stem in
      library.searcher.fields(having: stem, in: documents)
    }
    return { index in
      { cuesCount in
        let (own, around) = (PassageFields.text, [.text, .headings] as PassageFields)
        return max(
          matcher.coverage(of: index, in: matches, fields: own.rawValue, cuesCount: cuesCount),
          matcher.coverage(of: index, in: matches, fields: around.rawValue, cuesCount: cuesCount)
            * 0.92
        )
      }
    }
  }

  /// What the words of a passage cover, names of roles left out, which the index cannot tell.
  private func textCoverage(_ indexed: IndexedPassage, cuesCount: Bool) -> Float {
    let own = matcher.stems(of: indexed.text)
    let around = own.union(matcher.stems(of: indexed.headings.joined(separator: " ")))
    return max(
      matcher.coverage(of: own, cuesCount: cuesCount),
      matcher.coverage(of: around, cuesCount: cuesCount) * 0.92
    )
  }

  /// The words that passages are searched for, with their weights.
  func query() -> Query {
    var terms: [Query.WeightedTerm] = []
    for topic in read.topics {
      terms.append(Query.WeightedTerm(term: topic.stem, weight: 1))
      for related in Thesaurus.synonyms(of: topic.stem) {
        terms.append(Query.WeightedTerm(term: related, weight: 0.3))
      }
    }
    for token in read.tokens where !FunctionWords.contains(token.term) {
      terms.append(Query.WeightedTerm(term: token.stem, weight: 0.25))
    }
    for role in read.roles {
      for stem in library.analyzer.stems(in: library.catalog[role].name) {
        terms.append(Query.WeightedTerm(term: stem, weight: 0.2))
      }
    }
    return Query(terms: terms)
  }

  private func evidence(
    _ index: Int,
    bm25: Float,
    coverage: (_ cuesCount: Bool) -> Float
  ) -> Evidence? {
    let indexed = library.passages[index]
    let roleFit = roleFit(indexed)
    guard roleFit > 0, !isReversed(indexed) else { return nil }
    let attributeFit = attributeFit(index, indexed)
    let cues = attributeFit >= 0.6
    let coverage = matcher.discountsNames ? textCoverage(indexed, cuesCount: cues) : coverage(cues)
    let questionFit = questionFit(indexed)
    // Without a topic the attribute is all that is asked for.
    let isAlone = read.topics.isEmpty && [.howTo, .attribute, .other].contains(read.intent)
    let attributeWeight: Float = isAlone ? 1.8 : 0.9
    var score = 2 * coverage + roleFit + attributeWeight * attributeFit + 0.35 * bm25
    let valueFit = valueFit(indexed)
    score += 1.6 * questionFit + 0.5 * valueFit
    if lacksValue(indexed) { score -= 0.6 }
    if indexed.passage.isPromotion { score -= 0.6 }
    return Evidence(
      passage: index,
      score: score,
      coverage: coverage,
      roleFit: roleFit,
      attributeFit: attributeFit,
      questionFit: questionFit,
      valueFit: valueFit,
      bm25: bm25
    )
  }

  private func roleFit(_ indexed: IndexedPassage) -> Float {
    guard !read.roles.isEmpty else { return 0.5 }
    let named = read.roles.filter { indexed.namedRoles.contains($0) }.count
    if named == read.roles.count { return indexed.namedRoles.count > named ? 0.92 : 1 }
    if named > 0 { return 0.85 }
    if read.roles.contains(where: { indexed.roles.contains($0) }) { return 0.8 }
    let about = library.primaryRoles(of: indexed.article)
    let isTheirs = read.roles.contains { about.contains($0) }
    guard isTheirs else { return indexed.roles.isEmpty ? 0.15 : 0 }
    if indexed.roles.isEmpty, !answersForOthers(indexed) { return 0.45 }
    if speaksOfAll(indexed) { return 0.8 }
    return tellsByContrast(indexed, about) ? 0.6 : 0.1
  }

  private func attributeFit(_ index: Int, _ indexed: IndexedPassage) -> Float {
    if factPassages.contains(index) { return 1 }
    if tellsOfChange(indexed) { return 0.6 }
    if let attribute = indexed.attribute, read.attributes.contains(attribute) { return 0.6 }
    if factPassages.isEmpty, isLabelled(indexed) || speaksOfAttribute(indexed) { return 0.6 }
    return read.intent == .howTo && tellsHowToBecome(indexed) ? 0.6 : 0
  }

  /// Whether a label in a passage about one of the roles names what is asked for ("Works with: …").
  private func isLabelled(_ indexed: IndexedPassage) -> Bool {
    guard !read.attributes.isEmpty, read.topics.allSatisfy(\.isCue), indexed.text.holds(":"),
      read.roles.contains(where: { indexed.roles.contains($0) })
    else { return false }
    let scope = library.scope(of: indexed)
    return indexed.passage.blocks.contains { block in
      scope.attributeOfLabel(inBlock: block).map { read.attributes.contains($0) } ?? false
    }
  }

  /// Whether a passage about one of the roles has words for what is asked for, when the question is
  /// just that.
  private func speaksOfAttribute(_ indexed: IndexedPassage) -> Bool {
    guard let attribute = read.attribute, Self.spoken.contains(attribute.name),
      read.topics.allSatisfy(\.isCue), read.intent != .yesNo,
      read.roles.contains(where: { indexed.roles.contains($0) })
    else { return false }
    return library.vocabulary.attributes(ofQuestion: library.analyzer.tokens(in: indexed.text))
      .contains { read.attributes.contains($0) }
  }

  /// Attributes whose words seldom mean anything else.
  private static let spoken: Set<String> = [
    "education", "training", "experience", "working_hours", "entry_difficulty", "transition",
  ]

  /// Whether a sentence tells what it takes to become one of the roles asked for ("To become a
  /// midwife, …"), when the question is just that.
  private func tellsHowToBecome(_ indexed: IndexedPassage) -> Bool {
    guard read.topics.isEmpty, indexed.text.holds("ecom") else { return false }
    let tokens = library.analyzer.tokens(in: indexed.text)
    let article = library.id(of: indexed.article)
    return library.catalog.mentions(in: tokens, article: article).contains { mention in
      let before = tokens[..<mention.tokens.lowerBound].suffix(2).map(\.stem)
      return read.roles.contains(mention.role) && before.contains("becom")
    }
  }

  /// Whether a passage holds the kind of value that is asked for.
  private func valueFit(_ indexed: IndexedPassage) -> Float {
    guard let attribute = read.attribute else { return 0 }
    switch attribute.name {
    case "salary", "hiring_cost": return hasMoney(indexed.text) ? 1 : 0
    case "growth": return indexed.text.holds("%") || indexed.text.holds("per") ? 0.6 : 0
    default: return 0
    }
  }

  /// Whether a passage holds no time or number where the question asks for one.
  private func lacksValue(_ indexed: IndexedPassage) -> Bool {
    read.asksHowLong
      ? !WantedValue.hasDuration(indexed.text)
      : read.asksHowMany && !WantedValue.hasFigure(indexed.text)
  }

  private func hasMoney(_ text: String) -> Bool {
    if let known = memo.namesMoney[text] { return known }
    let namesMoney = AmountReader(text).amounts().contains { amount in
      if case .money = amount.value.typed { return true }
      return false
    }
    memo.namesMoney[text] = namesMoney
    return namesMoney
  }
}
