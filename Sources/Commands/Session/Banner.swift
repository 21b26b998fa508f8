import CareerLibrary
import QuestionAnswering
import RoleFacts
import Terminal

/// The first words of a session: what it knows, and what can be asked.
enum Banner {
  /// At most two lines of a terminal that is not very narrow.
  static func text(for assistant: Assistant, width: Int?) -> String {
    let library = assistant.library
    let counts = [
      library.articles.count.counted("article"), library.catalog.roles.count.counted("role"),
    ].joined(separator: ", ")
    let help = "RoleCall: \(counts). Ask a question; /help lists what else there is."
    let tried = examples(assistant)
    guard !tried.isEmpty else { return help }
    let both = "Try: " + tried.joined(separator: "  ")
    let isRoomy = width.map { columns(of: both) <= $0 } ?? true
    return help + "\n" + (isRoomy ? both : "Try: " + tried[0])
  }

  /// A question each about the two roles that the most articles are about.
  private static func examples(_ assistant: Assistant) -> [String] {
    let roles = assistant.library.catalog.roles.filter { !$0.articles.isEmpty }
    let known = roles.sorted { ($1.articles.count, $0.id) < ($0.articles.count, $1.id) }
    return known.prefix(2).enumerated().compactMap { index, role in
      let questions = assistant.questions(about: role.id)
      return questions.isEmpty ? nil : questions[index % questions.count]
    }
  }
}
