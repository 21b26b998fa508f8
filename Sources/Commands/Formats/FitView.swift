import JSON
import QuestionAnswering
import Terminal

/// The roles that fit, each with the statements that speak for and against it.
struct FitView {
  let fits: [RoleFit]
  let style: TextStyle
  let width: Int?

  /// Roles of which something is known, the best first, then where their statements stand.
  var lines: [String] {
    let known = fits.filter { $0.degree != .unknown }
    guard !known.isEmpty else { return ["Nothing was answered, so nothing can be said."] }
    let cited = known.flatMap { $0.agreed + $0.denied }.map(\.citation)
    return known.flatMap(role) + [""] + places(cited)
  }

  private func role(_ fit: RoleFit) -> [String] {
    let count = fit.agreed.count + fit.denied.count
    let words =
      "\(fit.role): \(fit.degree.rawValue) fit, \(fit.agreed.count) of \(count) true of you"
    return wrapped(safeForTerminal(words), width: width, rest: "  ").map(style.bold)
      + fit.agreed.flatMap { quoted($0, sign: "yes") }
      + fit.denied.flatMap { quoted($0, sign: "no ") }
  }

  private func quoted(_ statement: FitStatement, sign: String) -> [String] {
    let number = CitationList.numbers([statement.citation.number], style).joined()
    let words = "\"\(safeForTerminal(statement.text))\" \(number)"
    return wrapped(words, width: width, first: "  \(sign)  ", rest: "       ")
  }

  private func places(_ citations: [Citation]) -> [String] {
    var seen: Set<Int> = []
    let distinct = citations.sorted { $0.number < $1.number }
      .filter { seen.insert($0.number).inserted }
    return CitationList(distinct, style: style, width: width).lines
  }

  /// What would be asked, a statement a line.
  static func statements(of quiz: FitQuiz, style: TextStyle, width: Int?) -> [String] {
    quiz.statements.enumerated().flatMap { index, statement in
      let place = style.dim(CitationList.link(to: statement.citation, style))
      let words = safeForTerminal(statement.text)
      return wrapped(words, width: width, first: "\(index + 1). ", rest: "   ") + ["   " + place]
    }
  }
}

/// A quiz and what came of it, as JSON.
enum FitJSON {
  static func object(_ quiz: FitQuiz, fits: [RoleFit]) -> JSONValue {
    [
      "schema": "rolecall/fit/1",
      "statements": .array(quiz.statements.map(statement)),
      "fits": .array(fits.map(fit)),
    ]
  }

  private static func fit(_ fit: RoleFit) -> JSONValue {
    [
      "role": .string(fit.role), "fit": .string(fit.degree.rawValue),
      "agreed": .array(fit.agreed.map(statement)), "denied": .array(fit.denied.map(statement)),
      "open": .array(fit.open.map(statement)),
    ]
  }

  private static func statement(_ statement: FitStatement) -> JSONValue {
    ["text": .string(statement.text), "citation": AnswerJSON.citation(statement.citation)]
  }
}
