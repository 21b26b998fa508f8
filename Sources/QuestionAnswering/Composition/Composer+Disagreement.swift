import CareerLibrary
import RoleFacts

extension Composer {
  private var disagreementWriter: DisagreementWriter {
    DisagreementWriter(library: library, facts: facts)
  }

  /// Where the articles do not fit together, when that is all a question asks.
  func disagreementDraft() -> AnswerDraft? {
    let asksNothingElse = read.attributes.isEmpty && read.topics.filter { !$0.isCue }.isEmpty
    guard read.asksForAgreement, asksNothingElse else { return nil }
    let relations = FactRelations(
      catalog: library.catalog,
      facts: Array(library.facts),
      vocabulary: library.vocabulary,
      analyzer: library.analyzer,
      present: library.present
    ).disagreements.filter { relation in
      read.roles.isEmpty
        || relation.sides.contains { $0.facts.contains { read.roles.contains($0.role) } }
    }
    var draft = AnswerDraft(library: library)
    for relation in relations { tell(relation, in: &draft) }
    if draft.isEmpty {
      draft.status = .notFound
      draft.add(
        "The articles do not disagree in anything that can be compared.",
        .notice,
        passages: []
      )
    } else {
      draft.status = .conflicting
      draft.confidence = Confidence(value: 0.9, reasons: ["facts compared by fixed rules"])
    }
    return draft
  }

  private func tell(_ relation: FactRelation, in draft: inout AnswerDraft) {
    // Without room for its sentence a disagreement would be cited and not told.
    guard draft.hasRoom(for: DisagreementWriter.longest),
      let told = draft.add(relation, disagreementWriter)
    else { return }
    let passages = relation.sides.flatMap(\.facts).compactMap { facts.passage(of: $0) }
    draft.add(told.sentence, .fact, passages: passages.map { ($0, 1) })
  }

  /// Adds where articles do not fit together on what is asked of one role.
  func addDisagreements(of role: RoleID, to draft: inout AnswerDraft) {
    guard let attribute = read.attribute else { return }
    let asked = FactSelector.family(of: attribute)
      .flatMap { facts.facts(role: role, attribute: $0) }
      .filter { selector.meetsConditions($0, read) }
      .sorted {
        ($0.provenance.article, $0.provenance.lines.lowerBound) < (
          $1.provenance.article, $1.provenance.lines.lowerBound
        )
      }
    let relations = FactRelations(
      catalog: library.catalog,
      facts: asked,
      vocabulary: library.vocabulary,
      analyzer: library.analyzer,
      present: library.present
    ).disagreements
    for relation in relations {
      guard let told = draft.add(relation, disagreementWriter), isConflict(told) else { continue }
      tellSides(of: relation, in: &draft)
    }
  }

  /// Sides beyond this many are in the structured part of an answer only.
  private static let mostSidesAdded = 3

  /// Tells the figures of a conflict that no sentence has told, and lets the sentence that tells
  /// one cite all articles that give it.
  private func tellSides(of relation: FactRelation, in draft: inout AnswerDraft) {
    var added = 0
    for side in relation.sides {
      let fact = side.facts[0]
      let words = side.facts.map(\.value.raw)
      if fact.value.isFigure, added < Self.mostSidesAdded,
        !draft.sentences.contains(where: { words.contains(where: $0.text.contains) })
      {
        factSentences.add([fact], limit: 1, to: &draft)
        added += 1
      }
      draft.support(sentencesWith: words, by: facts.passages(of: side.facts))
    }
  }

  /// Whether a disagreement touches the very value that is asked for.
  ///
  /// Other measures side by side are no conflict, unless it is agreement that is asked for.
  func isConflict(_ disagreement: Disagreement) -> Bool {
    guard disagreement.values.count > 1 else { return false }
    switch FactRelation.Kind(rawValue: disagreement.kind) {
    case .conflict, .opinion, .outdated: return true
    case .differentMeasure: return read.asksForAgreement
    case .agree, .complementary, .otherScope, .incomplete, nil: return false
    }
  }
}

extension Disagreement {
  /// What the sides are to each other, for a reader.
  package var headline: String {
    let name = attribute.split(separator: "_").joined(separator: " ")
    let kind = Self.kindWords[self.kind] ?? self.kind
    let about = topic.map { " (\($0))" } ?? ""
    return "\(role), \(name)\(about): \(kind)" + (difference.isEmpty ? "" : " (\(difference))")
  }

  private static let kindWords = [
    "agree": "the articles agree", "complementary": "the articles complete each other",
    "conflict": "values differ", "different_measure": "different measures",
    "opinion": "opinions differ", "outdated": "outdated", "other_scope": "other places or levels",
    "incomplete": "incomplete",
  ]

  /// Headline and all sides in one sentence.
  var sentence: String { "\(headline): " + values.map(\.text).joined(separator: "; ") + "." }
}
