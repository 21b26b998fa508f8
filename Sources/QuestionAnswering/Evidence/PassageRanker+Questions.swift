import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// How the question above a passage is like the one that is asked.
extension PassageRanker {
  /// Whether a question about becoming something else stands above the passage, but the other way
  /// round: what it takes to go from one role to another does not answer for the way back.
  func isReversed(_ indexed: IndexedPassage) -> Bool {
    guard read.roles.count == 2, let asked = asked(above: indexed), isAboutChange(read.tokens)
    else { return false }
    let tokens = library.analyzer.tokens(in: asked)
    let roles = names(in: tokens, indexed).map(\.role)
    return isAboutChange(tokens) && roles == [read.roles[1], read.roles[0]]
  }

  /// Whether a question names the same roles in the same order and nothing else that tells it apart.
  private func asksForSameRoles(_ asked: String, _ indexed: IndexedPassage) -> Bool {
    let tokens = library.analyzer.tokens(in: asked)
    let names = names(in: tokens, indexed)
    let others = tokens.indices.filter { index in !names.contains { $0.tokens.contains(index) } }
    let telling = Self.telling(others.map { tokens[$0] }, besides: []).subtracting(
      QuestionWords.changes
    )
    return !names.isEmpty && names.map(\.role) == read.roles
      && isAboutChange(tokens) == isAboutChange(read.tokens) && telling.isEmpty
  }

  /// Where a question above a passage names roles, by short names too ("move into UX").
  func names(
    in tokens: [Token],
    _ indexed: IndexedPassage
  ) -> [(tokens: Range<Int>, role: RoleID)] {
    let id = library.id(of: indexed.article)
    var named = library.catalog.mentions(in: tokens, article: id).map { ($0.tokens, $0.role) }
    guard isAboutChange(tokens) else { return named }
    for (index, token) in tokens.enumerated() {
      guard !named.contains(where: { $0.0.contains(index) }),
        let role = shortNames.role(inShort: token.term, isAboutChange: true)
          ?? onlyRole(withHead: token.term)
      else { continue }
      named.append((index..<index + 1, role))
    }
    return named.sorted { $0.0.lowerBound < $1.0.lowerBound }
  }

  /// The only role asked for whose name ends with a noun ("surveyors").
  private func onlyRole(withHead term: String) -> RoleID? {
    let roles = library.catalog.roles(withHead: RoleName.singular(term)).filter {
      read.roles.contains($0)
    }
    return roles.count == 1 ? roles[0] : nil
  }

  /// Whether a question is about becoming something else.
  private func isAboutChange(_ tokens: [Token]) -> Bool {
    tokens.contains { QuestionWords.changes.contains($0.stem) }
  }

  /// Whether a passage tells how to get from one of two roles to the other, when that is asked.
  func tellsOfChange(_ indexed: IndexedPassage) -> Bool {
    guard read.intent == .howTo, read.attribute?.name == "transition", read.roles.count == 2 else {
      return false
    }
    let tokens = library.analyzer.tokens(in: indexed.text)
    let named = names(in: tokens, indexed).filter { read.roles.contains($0.role) }
    return named.indices.contains { place in
      guard named[place].role == read.roles[1] else { return false }
      let start = named[place].tokens.lowerBound
      // "… who want to become surveyors", "from there into surveying"
      if isAboutChange(Array(tokens[..<start].suffix(Self.reach))) { return true }
      // "Librarian to archivist: …"
      guard place > 0, named[place - 1].role == read.roles[0] else { return false }
      let between = tokens[named[place - 1].tokens.upperBound..<start]
      return between.count <= Self.reach && between.contains { ["to", "into"].contains($0.term) }
    }
  }

  /// The most words between a verb or a role and the role that somebody changes to.
  private static let reach = 3

  /// The question above a passage.
  private func asked(above indexed: IndexedPassage) -> String? {
    indexed.passage.question ?? indexed.headings.last { $0.hasSuffix("?") }
  }

  /// Whether the question above a passage has the very words that are asked, names of roles apart:
  /// "Which is better?".
  func asksTheSame(_ passage: Int) -> Bool {
    let indexed = library.passages[passage]
    guard let asked = asked(above: indexed) else { return false }
    let own = words(of: read.tokens, besides: read.roles)
    let about = library.primaryRoles(of: indexed.article)
    return !own.isEmpty && own == words(of: library.analyzer.tokens(in: asked), besides: about)
  }

  private func words(of tokens: [Token], besides roles: [RoleID]) -> Set<String> {
    let names = Set(roles.flatMap { library.analyzer.stems(in: library.catalog[$0].name) })
    let words = tokens.filter { !FunctionWords.contains($0.term) }
    return Set(words.map(\.stem)).subtracting(names)
  }

  /// How alike the question above a passage is: shared words over all words of both.
  func questionFit(_ indexed: IndexedPassage) -> Float {
    guard let asked = asked(above: indexed) else { return 0 }
    if read.roles.count == 2, isAboutChange(read.tokens), asksForSameRoles(asked, indexed) {
      return 0.9
    }
    guard !questionStems.isEmpty else {
      let isOpen = read.attributes.allSatisfy {
        ["definition", "transition"].contains($0.name)
      }
      return isOpen && asksForSameRoles(asked, indexed) ? 0.9 : 0
    }
    if read.roles.count == 2, asked.holds("both") {
      let tokens = library.analyzer.tokens(in: asked)
      return questionFit(tokens, meant: meantByBoth(tokens, indexed))
    }
    if let known = memo.questionFits[asked] { return known }
    let fit = questionFit(library.analyzer.tokens(in: asked), meant: [])
    memo.questionFits[asked] = fit
    return fit
  }

  /// The roles that a question above a passage calls "both": the two that its article is about.
  private func meantByBoth(_ tokens: [Token], _ indexed: IndexedPassage) -> [RoleID] {
    let about = library.primaryRoles(of: indexed.article)
    return Set(about) == Set(read.roles) && names(in: tokens, indexed).isEmpty ? about : []
  }

  private func questionFit(_ tokens: [Token], meant roles: [RoleID]) -> Float {
    let named = roles.flatMap { library.analyzer.stems(in: library.catalog[$0].name) }
    let stems = Self.telling(tokens, besides: roleStems).union(named).subtracting(roleStems)
    var shared: Float = 0
    for stem in questionStems {
      if stems.contains(stem) {
        shared += 1
      } else if !stems.isDisjoint(with: Thesaurus.synonyms(of: stem)) {
        shared += 0.7
      }
    }
    let union = Float(questionStems.count + stems.count) - shared
    let fit = union > 0 ? min(1, shared / union) : 0
    return DegreeWords.differ(read.tokens, tokens) ? 0.3 * fit : fit
  }

  /// The words of a question that tell it from others, names of roles apart; all of them when none
  /// does.
  static func telling(_ tokens: [Token], besides roles: Set<String>) -> Set<String> {
    let words = tokens.filter { !FunctionWords.contains($0.term) && !roles.contains($0.stem) }
    let telling = words.filter { token in
      !QuestionWords.empty.contains(token.term) && !QuestionWords.more.contains(token.term)
        && !QuestionWords.less.contains(token.term)
    }
    return Set((telling.isEmpty ? words : telling).map(\.stem))
  }
}
