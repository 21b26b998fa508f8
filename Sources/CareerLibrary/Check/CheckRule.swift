/// What `check` looks for in articles, by the names that people give.
package enum CheckRule: String, CaseIterable, Sendable {
  case mojibake
  case emptySection = "empty-section"
  case orphanAnswer = "orphan-answer"
  case jobAd = "job-ad"
  case boilerplate
  case implausibleNumber = "implausible-number"
  case stalePeriod = "stale-period"
  case secondarySource = "secondary-source"
  case unattributedScore = "unattributed-score"
  case flattenedTable = "flattened-table"
  case noTitle = "no-title"
  case noRole = "no-role"
  case duplicate
  case nearDuplicate = "near-duplicate"
  case unsupportedFormat = "unsupported-format"
  case malformed

  package var name: String { rawValue }

  /// What is wrong where the rule finds something.
  package var summary: String {
    switch self {
    case .mojibake: "characters that a wrong code page has damaged"
    case .emptySection: "a heading with nothing below it, or a place under pay without a figure"
    case .orphanAnswer: "an answer whose question is gone"
    case .jobAd: "a job advert inside the article"
    case .boilerplate: "lines of the page around the article: menus, offers, reading times"
    case .implausibleNumber: "a figure that no job has"
    case .stalePeriod: "a figure of a period that is over or began more than three years ago"
    case .secondarySource: "a figure that the article has from somebody else"
    case .unattributedScore: "scores, and nobody is named who gave them"
    case .flattenedTable: "a table whose columns became lines of their own"
    case .noTitle: "an article without a title"
    case .noRole: "an article that is about no role"
    case .duplicate: "the same text as another article"
    case .nearDuplicate: "most passages stand in another article in nearly the same words"
    case .unsupportedFormat: "a file that is not read, or whose name belies what it holds"
    case .malformed: "a part whose form is broken, such as front matter that is no YAML"
    }
  }

  /// What to do about a finding.
  package var remedy: String {
    switch self {
    case .mojibake: "save the line again as UTF-8 with the right characters"
    case .emptySection: "write what belongs there, or remove the heading"
    case .orphanAnswer: "put the question back above it"
    case .jobAd: "remove the advert"
    case .boilerplate: "remove the lines"
    case .implausibleNumber: "correct the figure or remove it"
    case .stalePeriod: "look for a newer figure, or say in the text that it is history"
    case .secondarySource: "add the source itself, or name its date beside the figure"
    case .unattributedScore: "say who gave the scores and by what they were judged"
    case .flattenedTable: "make it a table again, a row for each topic and a column for each role"
    case .noTitle: "begin with a line '# Title', or with 'title:' in the front matter"
    case .noRole: "name the role in the title, or remove the article"
    case .duplicate: "remove one of the two"
    case .nearDuplicate: "keep the better one, or let each say what the other does not"
    case .unsupportedFormat: "save it as .md, .txt or .html, or remove it"
    case .malformed: "correct the form"
    }
  }
}
