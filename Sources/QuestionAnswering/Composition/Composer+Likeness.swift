import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

extension Composer {
  /// The most articles that are looked through, and the most passages that are quoted.
  private static let mostArticles = 20
  private static let mostLikenesses = 4

  /// What roles have in common, where articles about all of them say so: below a heading of that
  /// kind, else in sentences about "both" or "all" of them.
  func likenessDraft() -> AnswerDraft? {
    let roles = comparedRoles
    guard read.asksForLikeness, read.attributes.isEmpty, roles.count >= 2 else { return nil }
    let about = library.heads.indices.filter { article in
      Set(roles).isSubset(of: library.primaryRoles(of: article))
    }.prefix(Self.mostArticles)
    let passages = about.flatMap { Array(library.heads[$0].passages) }
    let headed = passages.filter { stands(belowLikeness: $0) }
    var draft = AnswerDraft(library: library)
    for passage in headed where draft.sentences.count < Self.mostLikenesses {
      draft.add(quoter.whole(passage, roles: roles), .quote, passages: [(passage, 1)])
    }
    if draft.isEmpty { addSharedSentences(of: passages, to: &draft) }
    if draft.isEmpty { addSharedValues(of: roles, to: &draft) }
    guard !draft.isEmpty else { return isOpen ? noLikeness(of: roles) : nil }
    draft.confidence = Confidence(
      value: headed.isEmpty ? 0.6 : 0.9,
      reasons: [headed.isEmpty ? "what is said of all of them" : "a section of an article"]
    )
    return draft
  }

  /// Whether nothing else is asked than what roles have in common.
  private var isOpen: Bool { read.topics.isEmpty }

  private func noLikeness(of roles: [RoleID]) -> AnswerDraft {
    let names = roles.map { library.catalog[$0].name }.joined(separator: " and ")
    return abstention(
      Sufficiency.Reason(
        missing: ["similarities"],
        sentence: "The articles do not say what \(names) have in common."
      )
    )
  }

  /// Rows and values that are the same for all of the roles.
  private func addSharedValues(of roles: [RoleID], to draft: inout AnswerDraft) {
    guard let first = roles.first else { return }
    for fact in facts.facts(role: first) where draft.sentences.count < Self.mostLikenesses {
      guard fact.attribute.name != "definition", let passage = facts.passage(of: fact) else {
        continue
      }
      let same = facts.facts(beside: fact, roles: Array(roles.dropFirst())).filter {
        $0.value.raw.lowercased() == fact.value.raw.lowercased()
      }
      guard Set(same.map(\.role)).count == roles.count - 1 else { continue }
      let names = roles.map { library.catalog[$0].name }.joined(separator: " and ")
      let text = factSentences.sentence([fact], role: names)
      guard draft.add(text, .fact, passages: [(passage, 1)]) else { continue }
      for fact in [fact] + same {
        if let passage = facts.passage(of: fact) { draft.add(fact, passage: passage, score: 1) }
      }
    }
  }

  private func addSharedSentences(of passages: [Int], to draft: inout AnswerDraft) {
    for passage in passages {
      let text = library.passages[passage].text
      let bytes = Array(text.utf8)
      for range in Sentences.ranges(in: text) where draft.sentences.count < Self.mostLikenesses {
        let sentence = String(decoding: bytes[range], as: UTF8.self)
        guard speaksOfAll(sentence) else { continue }
        draft.add(sentence, .quote, passages: [(passage, 1)])
      }
    }
  }

  /// Whether the heading or question right above a passage is about what is alike.
  private func stands(belowLikeness passage: Int) -> Bool {
    let indexed = library.passages[passage]
    let heading = indexed.passage.question ?? indexed.headings.last
    return heading.map { Self.tellsLikeness(folded($0)) } ?? false
  }

  /// Whether a sentence begins with "both" or "all three", or says what is alike.
  private func speaksOfAll(_ sentence: String) -> Bool {
    let folded = folded(sentence)
    return [" both ", " neither ", " all three ", " all four ", " all of them "]
      .contains { folded.hasPrefix($0) } || Self.tellsLikeness(folded)
  }

  private func folded(_ text: String) -> FoldedQuestion {
    FoldedQuestion(library.analyzer.tokens(in: text).map(\.term))
  }

  /// Whether words are about what several have in common.
  static func tellsLikeness(_ folded: FoldedQuestion) -> Bool {
    [" in common ", " similarities ", " similarity ", " alike ", " overlap "]
      .contains { folded.contains($0) }
  }
}
