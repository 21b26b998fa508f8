import Commands
import JSON

/// Checks a value by the part of JSON Schema 2020-12 that the program's schemas use.
enum SchemaCheck {
  /// What does not fit, each with its place; a keyword that is not known here is a fault as well.
  static func faults(
    of value: JSONValue,
    by schema: JSONValue,
    at place: String = "$"
  ) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(place): the schema is no object"] }
    return keywords.flatMap { keyword in
      check(value, keyword.key, keyword.value, schema, place)
    }
  }

  private static func check(
    _ value: JSONValue,
    _ keyword: String,
    _ rule: JSONValue,
    _ schema: JSONValue,
    _ place: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "title", "description", "properties": []
    case "const": value == rule ? [] : ["\(place): not \(rule)"]
    case "enum": elements(rule).contains(value) ? [] : ["\(place): \(value) is no choice"]
    case "type": hasType(value, rule) ? [] : ["\(place): not of type \(rule)"]
    case "anyOf":
      elements(rule).contains { faults(of: value, by: $0, at: place).isEmpty }
        ? [] : ["\(place): fits no choice"]
    case "required":
      elements(rule).filter { key in !members(value).contains { .string($0.key) == key } }
        .map { "\(place): no member \($0)" }
    case "additionalProperties": memberFaults(value, rest: rule, schema, place)
    case "items":
      elements(value).enumerated().flatMap { faults(of: $1, by: rule, at: "\(place)[\($0)]") }
    case "minItems": count(value) < number(rule) ? ["\(place): too few"] : []
    case "maxItems": count(value) > number(rule) ? ["\(place): too many"] : []
    case "minimum": number(value) < number(rule) ? ["\(place): too small"] : []
    case "pattern": hasDigest(value) ? [] : ["\(place): no digest"]
    default: ["\(place): unknown keyword \(keyword)"]
    }
  }

  private static func memberFaults(
    _ value: JSONValue,
    rest: JSONValue,
    _ schema: JSONValue,
    _ place: String
  ) -> [String] {
    members(value).flatMap { member -> [String] in
      let rule = schema["properties"]?[member.key] ?? rest
      let place = "\(place).\(member.key)"
      if rule == false { return ["\(place): not foreseen"] }
      return faults(of: member.value, by: rule, at: place)
    }
  }

  private static func hasType(_ value: JSONValue, _ rule: JSONValue) -> Bool {
    if case .array(let choices) = rule { return choices.contains { hasType(value, $0) } }
    switch (value, rule) {
    case (.null, "null"), (.bool, "boolean"), (.string, "string"), (.array, "array"),
      (.object, "object"), (.number, "number"):
      return true
    case (.number(let number), "integer"): return number == number.rounded()
    default: return false
    }
  }

  private static func hasDigest(_ value: JSONValue) -> Bool {
    guard case .string(let text) = value else { return false }
    return text.count == 64 && text.allSatisfy { "0123456789abcdef".contains($0) }
  }

  private static func elements(_ value: JSONValue) -> [JSONValue] {
    if case .array(let values) = value { values } else { [] }
  }

  private static func members(_ value: JSONValue) -> [JSONMember] {
    if case .object(let members) = value { members } else { [] }
  }

  private static func number(_ value: JSONValue) -> Double {
    if case .number(let number) = value { number } else { .nan }
  }

  private static func count(_ value: JSONValue) -> Double { Double(elements(value).count) }
}
