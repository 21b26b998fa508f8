import ByteStorage
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
  case notEditable(String)
  case noEditor
  case editorFailed(String, status: Int32)
  case noCitation(String, known: [Int])
  case noOffer(String, count: Int)
  case unknownSetting(String, nearest: String?)
  case badSetting(name: String, value: String, choices: String)
  case noFileToSave
  case nothingToSave
  case fileExists(String)
  case wantsTerminal(String)
  case sessionOption
  case usage(String)

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
    case .corpus(let words), .usage(let words): words
    case .notEditable(let article):
      "\(article): a PDF has no lines to open; 'show' prints the text that was taken from it"
    case .noEditor: "no editor: set $VISUAL or $EDITOR to the command that starts yours"
    case .editorFailed(let command, let status):
      status == ShellCommand.notFound
        ? "\(command): no such editor; set $VISUAL or $EDITOR to the command that starts yours"
        : "\(command): the editor ended with status \(status)"
    case .noCitation(let number, let known):
      "no citation '\(number)': "
        + (known.isEmpty
          ? "the last answer has none"
          : "there are \(known.map(String.init).joined(separator: ", "))")
    case .noOffer(let number, let count):
      "no question has the number \(number); the last answer offers 1 to \(count)"
    case .unknownSetting(let name, let nearest):
      "no setting '\(name)'\(Self.hint(nearest)); /set lists them"
    case .badSetting(let name, let value, let choices):
      "\(name) cannot be '\(value)'; give \(choices)"
    case .noFileToSave: "nowhere to save; name a file, such as /save answers.md"
    case .nothingToSave: "nothing to save: nothing was asked since the conversation began"
    case .fileExists(let path):
      "\(path): is there already; add --replace to write over it, or choose another name"
    case .wantsTerminal(let command): "\(command) needs a terminal; nobody could type there"
    case .sessionOption:
      "a session has its articles and its ways to show them; use /use and /set instead"
    }
  }

  private static func hint(_ nearest: String?) -> String {
    nearest.map { " (did you mean '\($0)'?)" } ?? ""
  }
}
