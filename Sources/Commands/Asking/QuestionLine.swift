package import JSON

/// A line of questions from standard input.
package enum QuestionLine: Equatable {
  /// A new conversation begins.
  case blank
  case question(String, id: JSONValue)
  case refused(String, id: JSONValue, ToolError)

  /// In characters; what is longer is no question a person has.
  package static let longestQuestion = 4000

  /// Reads a line: text, or an object with `question` and optional `id` when it begins with `{`.
  package init(_ line: String) {
    let text = line.trimmingBlanks()
    if text.isEmpty {
      self = .blank
    } else if text.hasPrefix("{") {
      self = Self.object(text)
    } else {
      self = Self.checked(text, id: .null)
    }
  }

  /// The question as it may be asked.
  package static func check(_ question: String) throws(ToolError) -> String {
    let text = question.trimmingBlanks()
    guard !text.isEmpty else { throw .emptyQuestion }
    let characters = text.unicodeScalars.count
    guard characters <= longestQuestion else { throw .questionTooLong(characters: characters) }
    return text
  }

  private static func checked(_ text: String, id: JSONValue) -> QuestionLine {
    do {
      return .question(try check(text), id: id)
    } catch {
      return .refused(beginning(of: text), id: id, error)
    }
  }

  private static func object(_ text: String) -> QuestionLine {
    do {
      let object = try JSONReader.read(text)
      let id = object["id"] ?? .null
      guard id.isName, case .string(let question) = object["question"] else {
        return .refused(beginning(of: text), id: .null, .noQuestionText)
      }
      return checked(question, id: id)
    } catch {
      return .refused(beginning(of: text), id: .null, .unreadableLine(error))
    }
  }

  /// Enough of a refused text to know it again.
  private static func beginning(of text: String) -> String {
    text.unicodeScalars.count <= longestQuestion ? text : String(text.prefix(200)) + "…"
  }
}

extension JSONValue {
  /// Whether a caller may use it to name a question.
  fileprivate var isName: Bool {
    switch self {
    case .null, .string, .number: true
    case .bool, .array, .object: false
    }
  }
}

extension String {
  /// The text without white space at its ends.
  func trimmingBlanks() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
