import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Puts facts into sentences: role, attribute, values with what limits them.
struct FactSentences {
  let library: Library
  let facts: FactIndex
  let quoter: Quoter

  /// Adds the facts of one role to a draft, an article a sentence.
  ///
  /// - Parameters:
  ///   - selected: facts of one role, best first.
  ///   - limit: the most passages to speak.
  ///   - draft: where the sentences go.
  func add(_ selected: [Fact], limit: Int, to draft: inout AnswerDraft) {
    var order: [Int] = []
    var groups: [Int: [Fact]] = [:]
    for fact in selected {
      guard let passage = facts.passage(of: fact) else { continue }
      if groups[passage] == nil { order.append(passage) }
      groups[passage, default: []].append(fact)
    }
    var said: Set<String> = []
    for passage in order.prefix(limit) {
      let members = Self.withoutWholes(groups[passage] ?? []).filter {
        said.insert($0.value.raw.lowercased()).inserted || order.count <= 2
      }
      guard let first = members.first else { continue }
      if let quote = prose(first) {
        if draft.add(quote, .quote, passages: [(passage, 1)]) {
          draft.add(first, passage: passage, score: 1)
        }
        continue
      }
      let text = sentence(members, role: library.catalog[first.role].name)
      guard draft.add(text, .fact, passages: [(passage, 1)]) else { continue }
      for fact in members.prefix(12) { draft.add(fact, passage: passage, score: 1) }
    }
  }

  /// The sentence of a fact that is no figure and no name, when it speaks of that role alone.
  private func prose(_ fact: Fact) -> String? {
    guard case .text = fact.value.typed, let article = library.index(of: fact.provenance.article)
    else { return nil }
    let block = library.articles[article].blocks[fact.provenance.block]
    guard block.label == nil, block.kind == .paragraph || block.isAnswer else { return nil }
    let sentence = quoter.sentence(
      holding: fact.value.raw,
      block: fact.provenance.block,
      article: article
    )
    let tokens = library.analyzer.tokens(in: sentence)
    let named = library.catalog.mentions(in: tokens, article: fact.provenance.article)
    let isTheirs = named.allSatisfy { $0.role == fact.role }
    return isTheirs && sentence.last.map { ".!?".contains($0) } == true ? sentence : nil
  }

  /// "Data Scientist, language: Python, R, SQL".
  func sentence(_ facts: [Fact], role: String) -> String {
    var parts: [String] = []
    var attribute: String?
    for fact in facts.prefix(12) {
      let name = Self.displayName(fact)
      let value = fact.value.raw + Self.limits(fact)
      if name == attribute {
        parts[parts.count - 1] += ", " + value
      } else {
        parts.append("\(name): \(value)")
        attribute = name
      }
    }
    return "\(role), " + parts.joined(separator: "; ") + "."
  }

  /// What a fact speaks of, as a reader would say it.
  static func displayName(_ fact: Fact) -> String {
    let name = fact.attribute.words
    guard let label = fact.qualifiers.label else { return name }
    switch fact.value.typed {
    case .score: return label
    case .money, .percent, .count: return "\(name), \(label)"
    case .duration, .term, .text:
      return ["rating", "stage part", "statement"].contains(name) || name == label.lowercased()
        ? label : "\(name), \(label)"
    }
  }

  /// Place, years, statistic and source of a figure, in parentheses.
  ///
  /// - Parameters:
  ///   - fact: any fact; words have no limits.
  ///   - isLabelShown: whether the label stands beside it, which need not be said twice.
  /// - Returns: empty, or with a blank in front.
  static func limits(_ fact: Fact, isLabelShown: Bool = true) -> String {
    guard fact.value.isFigure else { return "" }
    let qualifiers = fact.qualifiers
    let source = qualifiers.attributedTo.map { "according to \($0)" }
    let period = isLabelShown ? nil : fact.value.unsaidPeriod.map { "per \($0.rawValue)" }
    let limits = [
      period, qualifiers.statistic, qualifiers.seniority, qualifiers.region, qualifiers.year,
      source,
    ].compactMap(\.self).filter { !isLabelShown || !(qualifiers.label ?? "").contains($0) }
    return limits.isEmpty ? "" : " (" + limits.joined(separator: ", ") + ")"
  }

  /// Leaves out a whole whose parts are facts of their own.
  static func withoutWholes(_ facts: [Fact]) -> [Fact] {
    guard facts.count > 1 else { return facts }
    // What many articles say alike is looked for once.
    var counts: [String: Int] = [:]
    for fact in facts { counts[fact.value.raw, default: 0] += 1 }
    let values = counts.map { (raw: $0.key, bytes: Array($0.key.utf8), count: $0.value) }
    var wholes: Set<String> = []
    for whole in values {
      let parts = values.filter { $0.raw != whole.raw && whole.bytes.holds($0.bytes) }
      if parts.reduce(0, { $0 + $1.count }) >= 2 { wholes.insert(whole.raw) }
    }
    let kept = facts.filter { !wholes.contains($0.value.raw) }
    return kept.isEmpty ? facts : kept
  }
}

extension Block {
  /// Whether the block answers a question that stands above it.
  fileprivate var isAnswer: Bool {
    if case .answer = kind { return true }
    return false
  }
}
