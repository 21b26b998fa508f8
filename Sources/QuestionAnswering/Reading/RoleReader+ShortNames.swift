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
        (place, reading.used.contains(place) ? nil : names.role(inShort: tokens[place].term))
      }
      let isPair = sides.allSatisfy { $0.role != nil || reading.used.contains($0.place) }
      guard isPair, sides[0].role != sides[1].role else { continue }
      for case (let place, let role?) in sides {
        if !reading.roles.contains(role) { reading.roles.append(role) }
        reading.used.insert(place)
      }
    }
  }

  /// Whether a word before an activity makes a kind of it: "consecutive interpreting".
  private func isModified(_ index: Int, in tokens: [Token]) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    return !FunctionWords.contains(before.term) && !QuestionWords.empty.contains(before.term)
      && !QuestionWords.changes.contains(before.stem)
      && library.vocabulary.attributes(ofQuestion: [before]).isEmpty
      && library.searcher.documentFrequency(of: before.stem) > 0
  }

  /// Whether a word stands where the field of somebody's work does: "a geology graduate", "jobs in
  /// law".
  private func isField(at index: Int, in tokens: [Token]) -> Bool {
    if index + 1 < tokens.count, Self.people.contains(tokens[index + 1].term) { return true }
    guard index > 1, ["in", "into", "of"].contains(tokens[index - 1].term) else { return false }
    let before = tokens[index - 2].term
    return QuestionWords.jobs.contains(before) || Self.people.contains(before) || before == "work"
  }

  /// Words for people and what they do, before which a field may stand.
  private static let people: Set<String> = [
    "graduate", "graduates", "student", "students", "career", "careers", "job", "jobs",
    "professional", "professionals", "staff", "degree", "trainee", "trainees", "apprentice",
    "apprentices",
  ]

  /// "the dangers of welding": the activity that gives the only role in question its name.
  func readActivity(_ tokens: [Token], into reading: inout Reading) {
    guard reading.roles.isEmpty else { return }
    for (index, token) in tokens.enumerated()
    where token.term.hasSuffix("ing") && !isModified(index, in: tokens)
      || isField(at: index, in: tokens)
    {
      guard let role = names.role(ofActivity: token.term) else { continue }
      reading.roles = [role]
      reading.used.insert(index)
      return
    }
  }

  /// "move across to design": what somebody changes to, named by its field.
  func readDestination(_ tokens: [Token], into reading: inout Reading) {
    guard reading.roles.count == 1,
      tokens.contains(where: { QuestionWords.changes.contains($0.stem) })
    else { return }
    for index in tokens.indices.dropFirst() where !reading.used.contains(index) {
      guard ["to", "into", "from", "towards", "for"].contains(tokens[index - 1].term),
        let role = names.role(inShort: tokens[index].term, isAboutChange: true)
      else { continue }
      reading.add(role, at: index...index)
    }
  }

  /// "a vet", "a vet nurse": names of which a question has only the beginning.
  func readBeginnings(_ tokens: [Token], into reading: inout Reading) {
    for index in tokens.indices where !reading.used.contains(index) {
      let term = tokens[index].term
      guard !FunctionWords.contains(term) else { continue }
      let next = index + 1
      if next < tokens.count, !reading.used.contains(next),
        let role = names.role(clippedTo: term, head: tokens[next].term)
      {
        reading.add(role, at: index...next)
      } else if HeadNouns.contains(RoleName.singular(term)),
        library.catalog.roles(withHead: RoleName.singular(term)).isEmpty,
        let role = names.role(clippedTo: term)
      {
        reading.add(role, at: index...index)
      }
    }
  }

  private static let separators: Set<String> = ["or", "vs", "versus", "and"]
}
