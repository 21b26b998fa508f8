import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Verdicts that set none of the roles above the others.
extension Composer {
  /// The weight of a vote that a general "both" does not outweigh.
  static let telling: Float = 2.6

  /// "Both", where an article answers the very question with it and sets none of the roles above the
  /// other.
  func evenDraft(_ candidates: [RoleID]) -> AnswerDraft? {
    guard candidates.count == 2, let best = evidence.first(where: { $0.questionFit >= 0.6 }),
      library.analyzer.tokens(in: firstText(of: best), atMost: 1).first?.term == "both",
      textVotes.sentences([best], among: candidates).isEmpty
    else { return nil }
    var draft = AnswerDraft(library: library)
    draft.verdict = Verdict(
      outcome: .both,
      roles: candidates.map { library.catalog[$0].name },
      attribute: read.attribute?.name,
      forCount: 1,
      againstCount: 0,
      silentCount: 0,
      confidence: .medium
    )
    draft.confidence = Confidence(value: 0.65, reasons: ["an article says \"both\""])
    draft.add("Both. \(count(1))", .verdict, passages: [(best.passage, best.score)])
    draft.add(
      quoter.whole(best.passage, roles: candidates),
      .quote,
      passages: [(best.passage, best.score)]
    )
    return draft
  }

  private var openSentences: OpenSentences {
    OpenSentences(library: library, read: read, matcher: matcher)
  }

  /// "Neither" or "It depends", where articles answer the choice between two roles with it and no
  /// more of them choose.
  func openDraft(_ candidates: [RoleID], _ judged: Judgement?) -> AnswerDraft? {
    guard candidates.count == 2 else { return nil }
    let found = openSentences.found(in: evidence.prefix(6), roles: candidates).filter {
      textVotes.sentences([$0.item], among: candidates).isEmpty
    }
    guard let first = found.first else { return nil }
    let same = found.filter { $0.outcome == first.outcome }
    let open = Set(same.map(\.article))
    let against = Set((judged?.votes ?? []).map(\.article)).subtracting(open)
    guard against.count <= open.count else { return nil }
    var draft = AnswerDraft(library: library)
    add(first.outcome, open.count, against: against.count, at: same.map(\.item), to: &draft)
    draft.confidence = Confidence(
      value: against.isEmpty ? 0.65 : 0.4,
      reasons: [count(open.count, against: against.count)]
    )
    for sentence in same.prefix(2) {
      draft.add(
        quotation(of: sentence),
        .quote,
        passages: [(sentence.item.passage, sentence.item.score)]
      )
    }
    return draft
  }

  /// Puts "Neither" or "It depends" in front of the quotations that answer whether something is so,
  /// or for which of two roles, where the best of them says that.
  func addOpenVerdict(to draft: inout AnswerDraft) {
    let roles = read.roles.isEmpty ? defaultRoles : read.roles
    guard read.intent == .yesNo || asksWhichOfTwo,
      let first = openSentences.found(in: evidence.prefix(1), roles: roles).first
    else { return }
    add(first.outcome, 1, against: 0, at: [first.item], to: &draft)
    draft.add(quotation(of: first), .quote, passages: [(first.item.passage, first.item.score)])
  }

  private var asksWhichOfTwo: Bool {
    let first = read.tokens.first?.term ?? ""
    return read.roles.count == 2 && ["which", "who", "whom"].contains(first)
  }

  private func add(
    _ outcome: Verdict.Outcome,
    _ forCount: Int,
    against: Int,
    at evidence: [Evidence],
    to draft: inout AnswerDraft
  ) {
    draft.verdict = Verdict(
      outcome: outcome,
      roles: [],
      attribute: read.attribute?.name,
      forCount: forCount,
      againstCount: against,
      silentCount: 0,
      confidence: against == 0 ? .medium : .low
    )
    let word = outcome == .neither ? "Neither" : "It depends"
    draft.add(
      "\(word). \(count(forCount, against: against))",
      .verdict,
      passages: evidence.map { ($0.passage, $0.score) }
    )
  }

  /// The whole answer to the very question, else the sentence that leaves it open.
  private func quotation(of found: OpenSentences.Found) -> String {
    guard found.item.questionFit < 0.6 else {
      return quoter.whole(found.item.passage, roles: read.roles)
    }
    return quoter.sentence(holding: found.text, block: found.block, article: found.article)
  }
}
