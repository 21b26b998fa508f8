import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

extension Composer {
  /// The most passages in which a figure for a place is looked for.
  private static let mostPassages = 12

  /// A sentence about one of the roles with a figure for the place or period asked for, where the
  /// figure is no fact that has it.
  func placedDraft(of roles: [RoleID]) -> AnswerDraft? {
    guard let attribute = read.attribute, FactSelector.numeric.contains(attribute.name),
      !read.regions.isEmpty || read.period != nil
    else { return nil }
    for item in evidence.prefix(Self.mostPassages) {
      let indexed = library.passages[item.passage]
      let scope = library.scope(of: indexed)
      for block in indexed.passage.blocks {
        guard let sentence = placedSentence(in: block, of: scope, roles) else { continue }
        var draft = AnswerDraft(library: library)
        draft.add(sentence, .quote, passages: [(item.passage, item.score)])
        draft.confidence = Confidence(
          value: 0.6,
          reasons: ["a sentence has the figure and its condition"]
        )
        return draft
      }
    }
    return nil
  }

  private func placedSentence(
    in block: Int,
    of scope: ArticleScope,
    _ roles: [RoleID]
  ) -> String? {
    if case .tableRow = scope.article.blocks[block].kind { return nil }
    let bytes = Array(scope.article.blocks[block].text.text.utf8)
    let section = scope.sectionRoles[scope.article.blocks[block].section]
    for clause in scope.clauses(ofBlock: block) {
      let words = String(decoding: bytes[clause.range], as: UTF8.self)
      let spoken = ranker.shortNames.roles(spokenOfBy: library.analyzer.tokens(in: words))
      let named = clause.subjects.isEmpty ? spoken : clause.subjects
      let subjects = named.isEmpty ? section : named
      guard subjects.count == 1, roles.contains(subjects[0]), meetsPlaceAndYear(words),
        hasFigure(words)
      else { continue }
      return words
    }
    return nil
  }

  private func meetsPlaceAndYear(_ words: String) -> Bool {
    let places = Set(Places.mentions(in: words))
    return read.regions.allSatisfy(places.contains)
      && read.years.allSatisfy { words.contains(String($0)) }
      && !PlaceWords.excludes(library.analyzer.tokens(in: words))
  }

  /// Whether words have an amount of money where pay is asked for, else a share or a number.
  private func hasFigure(_ words: String) -> Bool {
    let wantsMoney = ["salary", "hiring_cost"].contains(read.attribute?.name)
    return AmountReader(words).amounts().contains { amount in
      switch amount.value.typed {
      case .money(let money): wantsMoney && meetsPeriod(money, in: words)
      case .percent, .count: !wantsMoney
      case .duration, .score, .term, .text: false
      }
    }
  }

  /// Whether an amount is for the period asked for, by its own words or, where it has none, those of
  /// its sentence ("sell a day for 190 euros").
  private func meetsPeriod(_ money: Money, in words: String) -> Bool {
    guard let asked = read.period else { return true }
    if money.likelyPeriod == asked { return true }
    return money.period == nil
      && library.analyzer.tokens(in: words).contains {
        RoleName.singular($0.term) == asked.rawValue
      }
  }
}
