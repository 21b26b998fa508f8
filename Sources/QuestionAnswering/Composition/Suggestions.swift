import CareerLibrary
import RoleFacts
import TextAnalysis

/// Proposes questions that the corpus can answer next.
struct Suggestions {
  let library: Library

  private static let asked: [(attribute: String, question: String)] = [
    ("salary", "what does a %@ earn?"), ("education", "what education does a %@ need?"),
    ("tool", "which tools does a %@ use?"), ("responsibility", "what are the duties of a %@?"),
    ("growth", "what is the job outlook for a %@?"), ("skill", "which skills does a %@ need?"),
  ]

  /// The most questions that an answer proposes.
  static let most = 3

  /// Questions on what was not asked for, about the first role of a question, else of its verdict.
  func next(_ read: ReadQuestion, verdict: Verdict?) -> [String] {
    guard let role = read.roles.first ?? verdict?.roles.first.flatMap(role) else { return [] }
    return Array(questions(about: role, besides: read.attributes).prefix(Self.most))
  }

  private func role(named name: String) -> RoleID? {
    library.catalog.role(named: library.analyzer.tokens(in: name), article: nil)
  }

  /// Questions about a role on what the articles state of it, apart from some attributes.
  func questions(about role: RoleID, besides known: [Attribute] = []) -> [String] {
    let stated = Set(library.factNumbers(of: role).map(\.attribute))
    let name = library.catalog[role].name
    return Self.asked.filter { entry in
      let attribute = Attribute(entry.attribute)
      return stated.contains(attribute) && !known.contains(attribute)
    }.map { entry in
      let isVowel = name.first.map { "AEIOU".contains($0) } ?? false
      let question = isVowel ? entry.question.replacing("a %@", with: "an %@") : entry.question
      return question.replacing("%@", with: name)
    }
  }
}
