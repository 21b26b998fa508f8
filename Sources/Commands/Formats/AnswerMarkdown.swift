package import QuestionAnswering
import Terminal

/// An answer as Markdown: verdict in bold, evidence as a list, citations numbered.
package enum AnswerMarkdown {
  package static func lines(of answer: Answer) -> [String] {
    let head = answer.sentences.prefix { $0.kind == .verdict || $0.kind == .notice }
    let evidence = answer.sentences.dropFirst(head.count)
    let verdict = head.map { escaped($0.text) }.joined(separator: " ")
    let reading = ReadingNote.words(of: answer.readAs)
    let parts: [[String]] = [
      reading.map { ["*Read as: " + escaped($0) + "*"] } ?? [],
      verdict.isEmpty ? [] : ["**" + verdict + "**"],
      evidence.map { "- " + escaped(AnswerText.marked($0, TextStyle(usesColor: false))) },
      answer.missing.map { "- Not in the articles: " + escaped($0) },
      answer.warnings.map { "- Note: " + escaped($0) },
      answer.citations.map(citation),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// A citation as an item of a numbered list.
  static func citation(_ citation: Citation) -> String {
    let section = citation.section.joined(separator: " › ")
    let place = escaped(AnswerText.place(of: citation))
    return "\(citation.number). \(place)" + (section.isEmpty ? "" : ", " + escaped(section))
  }

  /// Words of articles are text: nothing in them may become markup or a link.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_<>#|~".contains(character) { escaped.append("\\") }
      escaped.append(character == "\n" ? " " : character)
    }
    return escaped.replacing("](", with: "]\\(")
  }
}
