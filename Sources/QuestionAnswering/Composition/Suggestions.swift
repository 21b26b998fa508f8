import CareerLibrary
import RoleFacts

/// Proposes questions that the corpus can answer next.
struct Suggestions {
  let library: Library

  private static let asked: [(attribute: String, question: String)] = [
    ("salary", "what does a %@ earn?"), ("education", "what education does a %@ need?"),
    ("tool", "which tools does a %@ use?"), ("responsibility", "what are the duties of a %@?"),
    ("growth", "what is the job outlook for a %@?"), ("skill", "which skills does a %@ need?"),
  ]

  /// Up to two questions about the roles of a question, on attributes it did not ask for.
  func next(_ read: ReadQuestion) -> [String] {
    guard let role = read.roles.first else { return [] }
    return Array(questions(about: role, besides: read.attributes).prefix(2))
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
