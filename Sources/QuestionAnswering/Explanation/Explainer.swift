import ArticleParsing
import CareerLibrary
import RoleFacts
import SearchIndex
import TextAnalysis

/// Retraces how one question is read, which evidence is weighed, and why it wins or loses.
///
/// It asks the parts that make the answer for their values, so that it cannot tell another story.
struct Explainer {
  let library: Library
  let facts: FactIndex
  let read: ReadQuestion
  let composer: Composer

  /// The most passages, facts of a role, and votes that are told.
  static let most = 8

  init(library: Library, facts: FactIndex, names: ShortNames, read: ReadQuestion) {
    self.library = library
    self.facts = facts
    self.read = read
    composer = Composer(library: library, facts: facts, names: names, read: read)
  }

  /// The steps from the question to its answer.
  func steps() -> Reasoning {
    let (draft, _) = composer.draft()
    let steps = [reading, selectedFacts, passages, votes, decision(draft)]
    return Reasoning(read.text, details: steps.compactMap(\.self))
  }

  // MARK: Reading

  private var reading: Reasoning {
    let names = read.roles.map { library.catalog[$0].name }
    var details = [Reasoning("intent: \(read.intent.rawValue)")]
    if !names.isEmpty { details.append(Reasoning("roles: " + names.joined(separator: ", "))) }
    if let role = read.unknownRole { details.append(Reasoning("unknown occupation: \(role)")) }
    if !read.attributes.isEmpty {
      let attributes = read.attributes.map(\.name).joined(separator: ", ")
      details.append(Reasoning("attributes: \(attributes)"))
    }
    if let direction = read.direction {
      details.append(Reasoning("direction: \(direction.rawValue)"))
    }
    if !conditions.isEmpty {
      details.append(Reasoning("conditions: " + conditions.joined(separator: ", ")))
    }
    details += read.corrections.map { Reasoning("\"\($0.from)\" read as \"\($0.to)\"") }
    if !read.carriedOver.isEmpty {
      let carried = read.carriedOver.joined(separator: ", ")
      details.append(Reasoning("from the conversation: \(carried)"))
    }
    return Reasoning("read", details: details + [topics])
  }

  private var conditions: [String] {
    read.regions + read.years.map(String.init) + [read.seniority].compactMap(\.self)
      + (read.period.map { ["per \($0.rawValue)"] } ?? [])
  }

  private var topics: Reasoning {
    Reasoning(
      read.topics.isEmpty ? "no topic words" : "topic words, by their rarity",
      details: read.topics.map { topic in
        let synonyms = Thesaurus.synonyms(of: topic.stem).sorted()
        let related = synonyms.isEmpty ? "" : "; also \(synonyms.joined(separator: ", "))"
        let cue = topic.isCue ? "; names the attribute" : ""
        return Reasoning(topic.term + cue + related, score: Double(topic.weight))
      }
    )
  }

  // MARK: Facts

  private var selectedFacts: Reasoning? {
    let roles = read.roles.isEmpty ? composer.defaultRoles : read.roles
    let details = roles.flatMap { role -> [Reasoning] in
      let selection = composer.selector.select(read, role: role)
      let name = library.catalog[role].name
      let chosen = selection.facts.prefix(Self.most).map { Reasoning("\(name), \(told($0))") }
      let failed = selection.nearest.map { Reasoning("fails a condition: \(name), \(told($0))") }
      return chosen + failed
    }
    return details.isEmpty ? nil : Reasoning("facts that fit, best first", details: details)
  }

  private func told(_ fact: Fact) -> String {
    let lines = fact.provenance.lines
    return "\(fact.attribute.name): \(fact.value.raw)\(FactSentences.limits(fact)) "
      + "(\(fact.provenance.article.path):\(lines.lowerBound))"
  }

  // MARK: Passages

  private var passages: Reasoning? {
    let weighed = composer.evidence.prefix(Self.most).map { item in
      Reasoning(place(of: item.passage), score: Double(item.score), details: parts(of: item))
    }
    return weighed.isEmpty ? nil : Reasoning("passages, best first", details: Array(weighed))
  }

  private func parts(of item: Evidence) -> [Reasoning] {
    let parts: [(String, Float)] = [
      ("share of the topic that it covers", item.coverage),
      ("whom it is about", item.roleFit),
      ("holds or heads the attribute", item.attributeFit),
      ("likeness of the question above it", item.questionFit),
      ("holds a value of the kind", item.valueFit),
      ("BM25 over the best passage's", item.bm25),
    ]
    return parts.filter { $0.1 > 0 }.map { name, value in
      guard name.hasPrefix("BM25") else { return Reasoning(name, score: Double(value)) }
      return Reasoning(name, score: Double(value), details: terms(of: item.passage))
    }
  }

  /// The terms of a passage's BM25 score.
  private func terms(of passage: Int) -> [Reasoning] {
    let ranker = composer.ranker
    return library.searcher.explain(DocumentID(UInt32(passage)), for: ranker.query())
      .details.map { term in
        let name = term.description.prefix { $0 != "," }
        return Reasoning(String(name), score: Double(term.value))
      }
  }

  // MARK: Votes

  private var votes: Reasoning? {
    guard [.superlative, .suitability].contains(read.intent),
      let judgement = composer.judgement(composer.candidates)
    else { return nil }
    let counts =
      "\(judgement.forCount) articles for, \(judgement.againstCount) against, "
      + "\(judgement.silentCount) silent"
    return Reasoning(
      "votes: \(counts)",
      details: judgement.votes.prefix(Self.most).map { vote in
        let ground = vote.facts.first.map { ", \(told($0))" } ?? ""
        return Reasoning(
          "\(library.catalog[vote.role].name), \(place(of: vote.passage))\(ground)",
          score: Double(vote.weight)
        )
      }
    )
  }

  // MARK: Decision

  private func decision(_ draft: AnswerDraft) -> Reasoning {
    let reasons = draft.status.isAnswered ? [] : draft.sentences.map { Reasoning($0.text) }
    let missing = draft.missing.map { Reasoning("missing: \($0)") }
    return Reasoning("status: \(draft.status.rawValue)", details: reasons + missing)
  }

  private func place(of passage: Int) -> String {
    let indexed = library.passages[passage]
    let heading = indexed.headings.last.map { " › \($0)" } ?? ""
    let lines = indexed.lines
    return "\(library.id(of: indexed.article).path):\(lines.lowerBound)-\(lines.upperBound)"
      + heading
  }
}
