import JSON
import QuestionAnswering
import Terminal

/// Disagreements for a reader or a program.
struct ConflictText {
  static let none = "The articles do not disagree in anything that can be compared."

  private let report: ConflictReport

  init(_ report: ConflictReport) { self.report = report }

  /// Each with its sides below it, and the places of the words at the end.
  func lines(style: TextStyle, width: Int?) -> [String] {
    guard !report.disagreements.isEmpty else { return [] }
    let parts = report.disagreements.map { disagreement in
      wrapped(safeForTerminal(disagreement.headline), width: width, rest: "  ").map(style.bold)
        + disagreement.values.flatMap {
          wrapped(Self.side($0, style), width: width, first: "  ", rest: "    ")
        }
    }
    let places = CitationList(report.citations, style: style, width: width).lines
    return Array((parts + [places]).joined(separator: [""]))
  }

  /// The words of a side, the number of its articles and its citations.
  private static func side(_ value: DisagreementValue, _ style: TextStyle) -> String {
    let articles = value.articleCount == 1 ? "1 article" : "\(value.articleCount) articles"
    let numbers = CitationList.numbers(value.citations, style).joined(separator: " ")
    return "\(safeForTerminal(value.text)) – \(articles) \(numbers)"
  }

  var json: JSONValue {
    [
      "disagreements": .array(report.disagreements.map(AnswerJSON.disagreement)),
      "citations": .array(report.citations.map(AnswerJSON.citation)),
    ]
  }
}
