import RoleFacts
import TextAnalysis

/// How much a value in words amounts to, where it begins with a number or is a length of time.
///
/// Numbers compare only within one unit: flight hours do not compare with years.
enum Magnitude {
  /// The unit of mere numbers and of whatever they count.
  static let things = "things"

  /// A length in days, or the number that a value begins with; `nil` when it is neither.
  static func number(of fact: Fact) -> Double? {
    if let span = span(of: fact) { return span.days }
    return fact.qualifiers.label == nil ? nil : leading(fact.value.raw)?.number
  }

  /// What the number counts, the same for values that compare.
  static func unit(of fact: Fact) -> String? {
    if let span = span(of: fact) { return "time|\(span.per?.rawValue ?? "")" }
    return fact.qualifiers.label.flatMap { _ in leading(fact.value.raw)?.unit }
  }

  private static func span(of fact: Fact) -> TimeSpan? {
    if case .duration(let span) = fact.value.typed { return span }
    guard fact.attribute.name == "working_hours" else { return nil }
    return TimeSpanReader.first(in: fact.value.raw)
  }

  /// The number at the start of a value, the middle of a range, and the words behind it.
  ///
  /// Under one label one word more may name what each role has of it ("30 patients", "12 children").
  private static func leading(_ raw: String) -> (number: Double, unit: String)? {
    guard mayBeginWithNumber(raw) else { return nil }
    var words = raw.lowercased().split { $0 == " " || $0 == "-" || $0 == "–" }[...]
    words = words.drop { hedges.contains(String($0)) }
    guard let first = words.popFirst().flatMap(value) else { return nil }
    var last = first
    if words.first == "to" { words.removeFirst() }
    if let second = words.first.flatMap(value) {
      last = second
      words.removeFirst()
    }
    let rest = words.map { $0.filter(\.isLetter) }.filter { !$0.isEmpty }
    guard rest.count <= 4 else { return nil }
    let isThing = rest.isEmpty || rest.count == 1 && !isTime(rest[0])
    return ((first + last) / 2, isThing ? things : rest.joined(separator: " "))
  }

  /// `false` for most values, which surely have no number at their start or behind "about".
  private static func mayBeginWithNumber(_ raw: String) -> Bool {
    raw.utf8.prefix(20).contains {
      $0 >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
  }

  /// Words before a number that is not meant to the digit: "about 2,000", "up to 40".
  private static let hedges: Set<String> = [
    "about", "around", "roughly", "approximately", "some", "nearly", "almost", "over", "up", "to",
    "more", "than", "at", "least", "c.", "ca.",
  ]

  private static func isTime(_ word: String) -> Bool {
    TimeSpan.Unit.allCases.contains { word.hasPrefix($0.rawValue) }
  }

  private static func value(_ word: Substring) -> Double? {
    guard word.first?.isNumber == true else { return nil }
    return Double(word.filter { $0 != "," && $0 != "+" })
  }
}

extension TimeSpan {
  /// The middle of the span in days, a year having 365 and a working day 8 hours.
  var days: Double {
    let each: Double =
      switch unit {
      case .year: 365
      case .month: 30.4
      case .week: 7
      case .day: 1
      case .hour: 1.0 / 8
      case .minute: 1.0 / 480
      }
    return (minimum + (maximum ?? minimum)) / 2 * each
  }
}
