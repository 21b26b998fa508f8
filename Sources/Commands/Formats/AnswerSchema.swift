package import JSON
import QuestionAnswering

/// The JSON Schema (2020-12) of the answer object, which every surface keeps to.
package enum AnswerSchema {
  package static var schema: JSONValue {
    let optional: JSONValue = ["elapsed_ms": number, "explanation": ["type": "object"]]
    guard case .object(let members) = object(answerMembers, optional: optional) else {
      return .null
    }
    let head = [
      JSONMember("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSONMember("$id", .string(Answer.schema)),
      JSONMember("title", "The answer to one question"),
    ]
    return .object(head + members)
  }

  private static var answerMembers: JSONValue {
    [
      "schema": ["const": .string(Answer.schema)],
      "id": ["type": ["string", "number", "null"]],
      "question": text,
      "read_as": readAs,
      "status": oneOf(Answer.Status.allCases.map(\.rawValue)),
      "answer": text,
      "sentences": list(
        object([
          "text": text, "kind": oneOf(["verdict", "fact", "quote", "notice"]),
          "citations": citationNumbers,
        ])
      ),
      "confidence": object([
        "level": oneOf(Confidence.Level.allCases.map(\.rawValue)), "value": number,
        "reasons": list(text),
      ]),
      "verdict": orNull(verdict),
      "facts": list(fact),
      "comparison": orNull(comparison),
      "disagreements": list(disagreement),
      "missing": list(text),
      "warnings": list(text),
      "citations": list(citation),
      "suggestions": list(text),
      "corpus": object(["fingerprint": text, "articles": count, "passages": count]),
    ]
  }

  private static var readAs: JSONValue {
    object([
      "intent": text, "roles": list(text), "attribute": textOrNull,
      "direction": ["enum": ["more", "less", .null]], "negated": ["type": "boolean"],
      "qualifiers": qualifiers, "carried_over": list(text),
      "corrections": list(object(["from": text, "to": text])),
    ])
  }

  private static var verdict: JSONValue {
    object([
      "outcome": oneOf(["role", "both", "neither", "depends"]), "roles": list(text),
      "attribute": textOrNull, "for": count, "against": count, "silent": count,
      "confidence": oneOf(["high", "medium", "low"]),
    ])
  }

  private static var fact: JSONValue {
    object([
      "role": text, "attribute": text,
      // The typed members depend on the kind: minimum, maximum and currency of money, for one.
      "value": [
        "type": "object", "properties": ["kind": text, "raw": text], "required": ["kind", "raw"],
        "additionalProperties": ["type": ["number", "string"]],
      ],
      "qualifiers": qualifiers, "citations": citationNumbers,
    ])
  }

  private static var comparison: JSONValue {
    object([
      "roles": list(text),
      "rows": list(object(["attribute": text, "topic": textOrNull, "cells": list(cell)])),
    ])
  }

  private static var cell: JSONValue {
    object([
      "text": text, "citations": citationNumbers, "values": list(citedText), "more": count,
    ])
  }

  private static var disagreement: JSONValue {
    object([
      "role": text, "attribute": text, "kind": text, "topic": textOrNull, "difference": text,
      "values": list(object(["text": text, "articles": count, "citations": citationNumbers])),
    ])
  }

  private static var citation: JSONValue {
    object([
      "n": positive, "article": text, "title": text, "section": list(text),
      "lines": pair(positive), "bytes": pair(count), "text": text,
      "sha256": ["type": "string", "pattern": "^[0-9a-f]{64}$"],
      "repaired": ["type": "boolean"], "score": number,
    ])
  }
}

// MARK: - Parts

extension AnswerSchema {
  private static var text: JSONValue { ["type": "string"] }
  private static var textOrNull: JSONValue { ["type": ["string", "null"]] }
  private static var number: JSONValue { ["type": "number"] }
  private static var count: JSONValue { ["type": "integer", "minimum": .integer(0)] }
  private static var positive: JSONValue { ["type": "integer", "minimum": .integer(1)] }
  private static var citationNumbers: JSONValue { list(positive) }
  private static var citedText: JSONValue { object(["text": text, "citations": citationNumbers]) }
  private static var qualifiers: JSONValue { ["type": "object", "additionalProperties": text] }

  private static func oneOf(_ values: [String]) -> JSONValue { ["enum": .strings(values)] }
  private static func list(_ items: JSONValue) -> JSONValue { ["type": "array", "items": items] }
  private static func orNull(_ value: JSONValue) -> JSONValue {
    ["anyOf": [value, ["type": "null"]]]
  }

  private static func pair(_ items: JSONValue) -> JSONValue {
    [
      "type": "array", "items": items, "minItems": .integer(2), "maxItems": .integer(2),
    ]
  }

  /// An object with exactly these members, all of them required but the optional ones.
  private static func object(_ members: JSONValue, optional: JSONValue = [:]) -> JSONValue {
    guard case .object(let required) = members, case .object(let others) = optional else {
      return .null
    }
    return [
      "type": "object",
      "properties": .object(required + others),
      "required": .strings(required.map(\.key)),
      "additionalProperties": false,
    ]
  }
}
