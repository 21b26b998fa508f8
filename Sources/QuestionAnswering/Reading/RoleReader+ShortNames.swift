import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Names that are too short to stand for a role anywhere but in a question that calls for one.
extension RoleReader {
  /// "welding or plumbing", "UX or UI": activities and modifiers, if both sides are some role's.
  func readAlternatives(_ tokens: [Token], into reading: inout Reading) {
    for index in tokens.indices.dropFirst(1).dropLast(1)
    where Self.separators.contains(tokens[index].term) {
      let sides = [index - 1, index + 1].map { place -> (place: Int, role: RoleID?) in
        (place, reading.used.contains(place) ? nil : role(inShort: tokens[place]))
      }
      let isPair = sides.allSatisfy { $0.role != nil || reading.used.contains($0.place) }
      guard isPair, sides[0].role != sides[1].role else { continue }
      for case (let place, let role?) in sides {
        if !reading.roles.contains(role) { reading.roles.append(role) }
        reading.used.insert(place)
      }
    }
  }

  /// "the dangers of welding": the activity that gives the only role in question its name.
  func readActivity(_ tokens: [Token], into reading: inout Reading) {
    guard reading.roles.isEmpty else { return }
    for (index, token) in tokens.enumerated() where token.term.hasSuffix("ing") {
      guard let role = role(ofActivity: token.term) else { continue }
      reading.roles = [role]
      reading.used.insert(index)
      return
    }
  }

  private static let separators: Set<String> = ["or", "vs", "versus", "and"]

  func role(inShort token: Token) -> RoleID? {
    guard !FunctionWords.contains(token.term) else { return nil }
    return role(ofActivity: token.term) ?? role(withModifier: token.term)
  }

  /// The only role whose name is the word for a person who does something.
  private func role(ofActivity term: String) -> RoleID? {
    only { words in words.count == 1 && RoleName.fields(of: words[0]).contains(term) }
  }

  /// The only role whose name begins with a word.
  private func role(withModifier term: String) -> RoleID? {
    only { words in words.count > 1 && words[0] == term }
  }

  private func only(where isNamed: ([String]) -> Bool) -> RoleID? {
    var found: RoleID?
    for role in library.catalog.roles where !role.articles.isEmpty {
      guard isNamed(library.analyzer.tokens(in: role.name).map(\.term)) else { continue }
      guard found == nil else { return nil }
      found = role.id
    }
    return found
  }
}
