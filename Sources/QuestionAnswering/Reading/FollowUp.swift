import RoleFacts
import TextAnalysis

/// Completes a question with what it leaves out and the conversation supplies.
struct FollowUp {
  let conversation: Conversation

  func complete(_ read: inout ReadQuestion, folded: FoldedQuestion) {
    let terms = read.tokens.map(\.term)
    let refersBack = terms.contains { QuestionWords.pronouns.contains($0) }
    let goesOn =
      ["and", "but", "or"].contains(terms.first ?? "") || folded.hasPrefix(" what about ")
      || folded.hasPrefix(" how about ")
    let comparesBack = refersBack && folded.contains(" compare ")
    if comparesBack, !conversation.roles.isEmpty {
      read.roles = conversation.roles + read.roles.filter { !conversation.roles.contains($0) }
      read.carriedOver.append("roles")
    } else if read.roles.isEmpty, read.unknownRole == nil, refersBack || goesOn,
      !conversation.roles.isEmpty
    {
      read.roles = conversation.roles
      read.carriedOver.append("roles")
    } else if read.roles.isEmpty, read.unknownRole == nil, isAboutSettledRoles(terms) {
      read.roles = conversation.settledRoles
      read.carriedOver.append("roles")
    }
    guard goesOn || comparesBack else { return }
    if goesOn, conversation.asksWhich, read.direction == nil, !asksAnew(terms) {
      read.asksWhich = true
      read.direction = conversation.direction
      read.carriedOver.append("intent")
    }
    let asksNothing = read.attributes.isEmpty && read.topics.filter { !$0.isCue }.isEmpty
    if asksNothing, !conversation.attributes.isEmpty || !conversation.topics.isEmpty {
      read.attributes = conversation.attributes
      read.topics += conversation.topics.map {
        ReadQuestion.Topic(term: $0, stem: $0, weight: 1, isCue: true)
      }
      read.carriedOver.append("attribute")
    }
    if read.regions.isEmpty, asksNothing, !conversation.regions.isEmpty {
      read.regions = conversation.regions
      read.carriedOver.append("region")
    }
  }
}

extension FollowUp {
  /// Whether a question without a role is about the settled ones: not if it asks for the role, unless
  /// there are several to choose from, and not if it is about the articles.
  private func isAboutSettledRoles(_ terms: [String]) -> Bool {
    guard !conversation.settledRoles.isEmpty else { return false }
    if terms.contains("articles") || terms.contains("article") { return false }
    return conversation.settledRoles.count > 1
      || !terms.contains { ["which", "who", "role", "roles", "job", "jobs"].contains($0) }
  }

  /// Whether a question says itself what kind of answer it wants.
  private func asksAnew(_ terms: [String]) -> Bool {
    terms.dropFirst().contains { term in
      ["what", "how", "who", "where", "when", "why", "which", "compare"].contains(term)
        || QuestionWords.auxiliaries.contains(term)
    } || terms.first == "what" || terms.first == "how"
  }
}

extension Conversation {
  /// Gives the roles the numbers that they have in another catalog; those that it lacks are dropped.
  mutating func move(from old: RoleCatalog, to new: RoleCatalog) {
    let numbers = Dictionary(new.roles.map { ($0.name, $0.id) }) { first, _ in first }
    roles = roles.compactMap { numbers[old[$0].name] }
    settledRoles = settledRoles.compactMap { numbers[old[$0].name] }
  }

  /// Remembers what a question was about.
  mutating func note(_ read: ReadQuestion, verdict: [RoleID]) {
    if read.isForeign { return }
    if !read.roles.isEmpty {
      roles = read.roles
    } else if !verdict.isEmpty {
      roles = verdict.count == 1 ? [] : verdict
    }
    if !read.attributes.isEmpty || !read.topics.isEmpty {
      attributes = read.attributes
      topics = read.topics.map(\.stem)
    }
    regions = read.regions
    asksWhich = read.intent == .superlative
    direction = read.direction
  }
}
