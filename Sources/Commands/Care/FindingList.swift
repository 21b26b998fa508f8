import ArticleParsing
import CareerLibrary
import JSON
import Terminal

/// Findings in the order of the articles and their lines.
struct FindingList {
  private let names: [String]
  private let year: Int?
  private let rules: [CheckRule]
  private var findings: [Finding]

  /// Looks for findings; no year stands for that of the newest article, no rules for all rules.
  ///
  /// - Throws: `LibraryError.interrupted` at Ctrl-C in a session.
  init(library: Library, year: Int?, rules: [CheckRule]) throws(LibraryError) {
    let rules = rules.isEmpty ? CheckRule.allCases : rules
    let checker = try Checker(library: library, year: year)
    names = (library.articles.map(\.id.path) + library.skipped.map(\.path)).sorted()
    findings = try checker.findings(of: rules)
    self.rules = rules
    self.year = checker.year
  }

  var isEmpty: Bool { findings.isEmpty }

  /// The findings in some articles, named by their ids or ends of them; no names stand for all.
  func narrowed(to articles: [String]) throws(ToolError) -> FindingList {
    guard !articles.isEmpty else { return self }
    var wanted: Set<String> = []
    for article in articles { wanted.insert(try ArticleNames(names).find(article)) }
    var list = self
    list.findings = findings.filter { wanted.contains($0.article.path) }
    return list
  }

  /// Prints the findings and tells how many there are.
  func print(_ format: FindingFormat, to output: Output) throws -> ExitStatus {
    switch format {
    case .text: try output.print(lines: lines)
    case .json: try output.print(JSONWriter.line(json))
    }
    try output.flush()
    for notice in notices { output.notice(notice) }
    return isEmpty ? .success : .nothingFound
  }

  /// `file:line: rule: message; remedy`.
  var lines: [String] {
    findings.map { finding in
      let place = SourcePlace.text(
        article: finding.article.path,
        lines: finding.line...finding.line
      )
      return place + ": "
        + safeForTerminal("\(finding.rule.name): \(finding.message); \(finding.remedy)")
    }
  }

  var json: JSONValue {
    .array(
      findings.map { finding in
        [
          "article": .string(finding.article.path),
          "line": .integer(finding.line),
          "rule": .string(finding.rule.name),
          "message": .string(finding.message),
          "remedy": .string(finding.remedy),
        ]
      }
    )
  }

  private var notices: [String] {
    let articles = Set(findings.map(\.article)).count
    let count =
      isEmpty
      ? "No findings."
      : "\(findings.count.counted("finding")) in \(articles.counted("article"))."
    guard year == nil, rules.contains(.stalePeriod) else { return [count] }
    return [count, "stale-period was not looked for: no article has a date; give --today"]
  }
}

extension Int {
  /// The number with its noun: "1 finding", "2 findings".
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
