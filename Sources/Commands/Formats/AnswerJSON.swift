package import CareerLibrary
package import JSON
package import QuestionAnswering

/// The answer object of the schema `rolecall/answer/1`, with its keys in their fixed order.
package enum AnswerJSON {
  /// The object of an answer; `id` is the caller's own name for the question, or `null`.
  ///
  /// The time is added as `elapsed_ms`, the reasoning as `explanation`, where they were asked for.
  package static func object(
    _ answer: Answer,
    id: JSONValue,
    elapsedMilliseconds: Double? = nil,
    reasoning: Reasoning? = nil
  ) -> JSONValue {
    var members = [
      JSONMember("schema", .string(Answer.schema)),
      JSONMember("id", id),
      JSONMember("question", .string(answer.question)),
      JSONMember("read_as", readAs(answer.readAs)),
      JSONMember("status", .string(answer.status.rawValue)),
      JSONMember("answer", .string(answer.text)),
      JSONMember("sentences", .array(answer.sentences.map(sentence))),
      JSONMember("confidence", confidence(answer.confidence)),
      JSONMember("verdict", answer.verdict.map(verdict) ?? .null),
      JSONMember("facts", .array(answer.facts.map(fact))),
      JSONMember("comparison", answer.comparison.map(comparison) ?? .null),
      JSONMember("disagreements", .array(answer.disagreements.map(disagreement))),
      JSONMember("missing", .strings(answer.missing)),
      JSONMember("warnings", .strings(answer.warnings)),
      JSONMember("citations", .array(answer.citations.map(citation))),
      JSONMember("suggestions", .strings(answer.suggestions)),
      JSONMember("corpus", corpus(answer.corpus)),
    ]
    if let elapsedMilliseconds {
      members.append(JSONMember("elapsed_ms", .number(rounded(elapsedMilliseconds, to: 1000))))
    }
    if let reasoning { members.append(JSONMember("explanation", step(reasoning))) }
    return .object(members)
  }

  private static func confidence(_ confidence: Confidence) -> JSONValue {
    [
      "level": .string(confidence.level.rawValue), "value": .number(confidence.value),
      "reasons": .strings(confidence.reasons),
    ]
  }

  private static func step(_ reasoning: Reasoning) -> JSONValue {
    [
      "text": .string(reasoning.text),
      "score": reasoning.score.map { .number(rounded($0, to: 10_000)) } ?? .null,
      "details": .array(reasoning.details.map(step)),
    ]
  }

  /// The object for a question that was not even asked, such as one that is too long.
  package static func refusal(
    question: String,
    id: JSONValue,
    reason: String,
    library: Library
  ) -> JSONValue {
    [
      "schema": .string(Answer.schema), "id": id, "question": .string(question),
      "read_as": [
        "intent": "other", "roles": [], "attribute": .null, "direction": .null, "negated": false,
        "qualifiers": [:], "carried_over": [], "corrections": [],
      ],
      "status": .string(Answer.Status.outOfScope.rawValue), "answer": "", "sentences": [],
      "confidence": confidence(Confidence(value: 0, reasons: [])), "verdict": .null, "facts": [],
      "comparison": .null, "disagreements": [], "missing": [],
      "warnings": [.string(reason)], "citations": [], "suggestions": [],
      "corpus": [
        "fingerprint": .string(library.fingerprint),
        "articles": .integer(library.articles.count),
        "passages": .integer(library.passages.count),
      ],
    ]
  }

  private static func readAs(_ reading: ReadAs) -> JSONValue {
    [
      "intent": .string(reading.intent),
      "roles": .strings(reading.roles),
      "attribute": .optional(reading.attribute),
      "direction": .optional(reading.direction),
      "negated": .bool(reading.negated),
      "qualifiers": pairs(reading.qualifiers),
      "carried_over": .strings(reading.carriedOver),
      "corrections": .array(
        reading.corrections.map { ["from": .string($0.from), "to": .string($0.to)] }
      ),
    ]
  }

  private static func sentence(_ sentence: AnswerSentence) -> JSONValue {
    [
      "text": .string(sentence.text),
      "kind": .string(sentence.kind.rawValue),
      "citations": .numbers(sentence.citations),
    ]
  }

  private static func verdict(_ verdict: Verdict) -> JSONValue {
    [
      "outcome": .string(verdict.outcome.rawValue),
      "roles": .strings(verdict.roles),
      "attribute": .optional(verdict.attribute),
      "for": .integer(verdict.forCount),
      "against": .integer(verdict.againstCount),
      "silent": .integer(verdict.silentCount),
      "confidence": .string(verdict.confidence.rawValue),
    ]
  }

  private static func fact(_ fact: AnswerFact) -> JSONValue {
    [
      "role": .string(fact.role),
      "attribute": .string(fact.attribute),
      "value": value(fact.value),
      "qualifiers": pairs(fact.qualifiers),
      "citations": .numbers(fact.citations),
    ]
  }

  /// A value with the members of its typed form.
  static func value(_ value: AnswerValue) -> JSONValue {
    var members = [
      JSONMember("kind", .string(value.kind)), JSONMember("raw", .string(value.raw)),
    ]
    members += value.numbers.map { JSONMember($0.key, .number($0.value)) }
    members += value.words.map { JSONMember($0.key, .string($0.value)) }
    return .object(members)
  }

  /// Roles side by side.
  static func comparison(_ comparison: Comparison) -> JSONValue {
    let rows = comparison.rows.map { row -> JSONValue in
      [
        "attribute": .string(row.attribute), "topic": .optional(row.topic),
        "cells": .array(row.cells.map(cell)),
      ]
    }
    return ["roles": .strings(comparison.roles), "rows": .array(rows)]
  }

  private static func cell(_ cell: ComparisonCell) -> JSONValue {
    [
      "text": .string(cell.text),
      "citations": .numbers(cell.citations),
      "values": .array(
        cell.values.map { ["text": .string($0.text), "citations": .numbers($0.citations)] }
      ),
      "more": .integer(cell.moreCount),
    ]
  }

  /// One disagreement with its sides.
  static func disagreement(_ disagreement: Disagreement) -> JSONValue {
    [
      "role": .string(disagreement.role),
      "attribute": .string(disagreement.attribute),
      "kind": .string(disagreement.kind),
      "topic": .optional(disagreement.topic),
      "difference": .string(disagreement.difference),
      "values": .array(
        disagreement.values.map {
          [
            "text": .string($0.text), "articles": .integer($0.articleCount),
            "citations": .numbers($0.citations),
          ]
        }
      ),
    ]
  }

  /// One citation.
  static func citation(_ citation: Citation) -> JSONValue {
    [
      "n": .integer(citation.number),
      "article": .string(citation.article),
      "title": .string(citation.title),
      "section": .strings(citation.section),
      "lines": .numbers([citation.lines.lowerBound, citation.lines.upperBound]),
      "bytes": .numbers([citation.bytes.lowerBound, citation.bytes.upperBound]),
      "text": .string(citation.text),
      "sha256": .string(citation.sha256),
      "repaired": .bool(citation.isRepaired),
      "score": .number(rounded(citation.score, to: 10_000)),
    ]
  }

  private static func corpus(_ corpus: CorpusSummary) -> JSONValue {
    [
      "fingerprint": .string(corpus.fingerprint),
      "articles": .integer(corpus.articles),
      "passages": .integer(corpus.passages),
    ]
  }

  private static func pairs(_ pairs: [QualifierPair]) -> JSONValue {
    .object(pairs.map { JSONMember($0.key, .string($0.value)) })
  }

  private static func rounded(_ number: Double, to parts: Double) -> Double {
    (number * parts).rounded() / parts
  }
}
