package import JSON

/// A request that cannot be served, told to the person who made it.
package enum ToolError: Error, Equatable, CustomStringConvertible {
  case unknownCommand(String, nearest: String?)
  case noCorpus(tried: [String])
  case emptyQuestion
  case questionTooLong(characters: Int)
  case unreadableLine(JSONReadingError)
  case noQuestionText
  case unknownRole(String, nearest: String?)
  case unknownAttribute(String, nearest: String?)
  case fewRoles
  case unknownArticle(String, nearest: String?)
  case ambiguousArticle(String, candidates: [String])
  case noDate(String)
  case nameForMany
  case nothingToAdd
  case namelessInput
  case nothingToRemove
  case openQuote
  case noHome
  case care(String)
  case noSuchLine(article: String, line: Int, lineCount: Int)
  case unreadableReply(String)
  case corpus(String)

  /// A name that the articles do not know is a search without result; all else is wrong usage.
  var status: ExitStatus {
    switch self {
    case .unknownRole, .unknownAttribute: .nothingFound
    default: .failure
    }
  }

  package var description: String {
    switch self {
    case .unknownCommand(let word, let nearest):
      "unknown command '\(word)'\(Self.hint(nearest)); 'rolecall help' lists the commands, "
        + "'rolecall ask \"…\"' asks a question"
    case .noCorpus(let tried):
      "no articles: none of these folders is there: \(tried.joined(separator: ", ")); "
        + "name one with --corpus DIR"
    case .emptyQuestion: "empty question; write it after 'ask', or one a line from standard input"
    case .questionTooLong(let characters):
      "question too long: \(characters) characters, at most \(QuestionLine.longestQuestion)"
    case .unreadableLine(let error): "no JSON object: \(error)"
    case .noQuestionText: "no question: the object needs a key \"question\" with a text"
    case .unknownRole(let name, let nearest):
      "the articles know no role '\(name)'\(Self.hint(nearest)); 'rolecall roles' lists them"
    case .unknownAttribute(let name, let nearest):
      "the articles say nothing under '\(name)'\(Self.hint(nearest)); 'rolecall attributes' lists "
        + "what they speak of"
    case .fewRoles:
      "a comparison needs two different roles; write each in quotation marks, such as "
        + "compare \"registered nurse\" midwife"
    case .unknownArticle(let name, let nearest):
      "no article '\(name)'\(Self.hint(nearest)); 'rolecall articles' lists them"
    case .ambiguousArticle(let name, let candidates):
      "'\(name)' may be \(candidates.joined(separator: " or ")); give more of the path"
    case .noDate(let text): "no date '\(text)'; write it as 2026-01-31 or 2026"
    case .nameForMany: "--name is for a single article; add the others without it"
    case .nothingToAdd: "nothing to add; name files or folders, or pipe a text with --name NAME.txt"
    case .namelessInput:
      "standard input has no name; give one with --name, such as --name nurse.md"
    case .nothingToRemove: "nothing to remove; name articles as the list of articles does"
    case .openQuote: "a quotation mark is not closed"
    case .noHome:
      "no place for your library: neither $HOME nor $XDG_DATA_HOME is set; "
        + "name a folder with --corpus"
    case .care(let words): words
    case .noSuchLine(let article, let line, let lineCount):
      "\(article): no line \(line), the article has \(lineCount)"
    case .unreadableReply(let reply):
      "no reply '\(reply)': give y for yes, n for no, s to skip, q to end"
    case .corpus(let words): words
    }
  }

  private static func hint(_ nearest: String?) -> String {
    nearest.map { " (did you mean '\($0)'?)" } ?? ""
  }
}
