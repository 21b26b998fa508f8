import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Finds the roles that a question names, and an occupation that the corpus does not know.
struct RoleReader {
  let library: Library
  let names: ShortNames

  /// The roles that a question names, and the tokens that name them.
  struct Reading {
    var roles: [RoleID] = []
    /// Indexes of the tokens that name roles.
    var used: Set<Int> = []
    var unknown: String?
    /// Whether a noun or a field stands for all of the roles.
    var areImplied = false

    mutating func add(_ role: RoleID, at tokens: ClosedRange<Int>) {
      if !roles.contains(role) { roles.append(role) }
      used.formUnion(tokens)
    }
  }

  func read(_ tokens: [Token], text: String) -> Reading {
    var reading = Reading()
    let article = library.articles.count == 1 ? library.articles[0].id : nil
    readClipped(tokens, into: &reading)
    for mention in library.catalog.mentions(in: tokens, article: article) {
      guard reading.used.isDisjoint(with: mention.tokens) else { continue }
      if !reading.roles.contains(mention.role) { reading.roles.append(mention.role) }
      reading.used.formUnion(mention.tokens)
    }
    readShared(tokens, into: &reading)
    readLongForms(tokens, into: &reading)
    readInitials(tokens, into: &reading)
    readBeginnings(tokens, into: &reading)
    readHeads(tokens, text: text, into: &reading)
    readAlternatives(tokens, into: &reading)
    readActivity(tokens, into: &reading)
    readDestination(tokens, into: &reading)
    reading.unknown = unknown(tokens, known: reading, text: text)
    return reading
  }

  /// "front end dev" for a role whose name is "Frontend Developer".
  private func readClipped(_ tokens: [Token], into reading: inout Reading) {
    var found: [(role: RoleID, tokens: ClosedRange<Int>)] = []
    var end = tokens.count - 1
    // From the last word on: the "vet" of "a vet tech" is no head of its own.
    while end > 0 {
      if let clipped = clippedName(in: tokens, endingAt: end) {
        found.append(clipped)
        end = clipped.tokens.lowerBound
      }
      end -= 1
    }
    for name in found.reversed() { reading.add(name.role, at: name.tokens) }
  }

  /// The role named by a head noun that is cut short, and by the most words before it.
  private func clippedName(
    in tokens: [Token],
    endingAt end: Int
  ) -> (role: RoleID, tokens: ClosedRange<Int>)? {
    for head in Shortenings.wholes(of: tokens[end].term) where HeadNouns.contains(head) {
      for start in max(0, end - 3)..<end where !FunctionWords.contains(tokens[start].term) {
        let words = tokens[start..<end].map(\.term) + [head]
        let name = library.analyzer.tokens(in: words.joined(separator: " "))
        if let role = library.catalog.role(named: name, article: nil) { return (role, start...end) }
      }
    }
    return nil
  }

  /// "a civil or a structural engineer": the first role shares the head of the second.
  private func readShared(_ tokens: [Token], into reading: inout Reading) {
    for index in tokens.indices.dropFirst(1) where ["or", "and"].contains(tokens[index].term) {
      guard !reading.used.contains(index - 1), !FunctionWords.contains(tokens[index - 1].term),
        let next = reading.used.filter({ $0 > index }).min(), next <= index + 2,
        let head = (next..<tokens.count).prefix(while: { reading.used.contains($0) }).last
      else { continue }
      let pair = [tokens[index - 1], tokens[head]]
      guard let role = library.catalog.role(named: pair, article: nil) else { continue }
      if !reading.roles.contains(role) { reading.roles.insert(role, at: 0) }
      reading.used.insert(index - 1)
    }
  }

  /// "machine learning engineer" where the articles only say "ML engineer".
  private func readLongForms(_ tokens: [Token], into reading: inout Reading) {
    for length in [2, 3] {
      for start in tokens.indices where start + length < tokens.count {
        let range = start..<start + length + 1
        guard reading.used.isDisjoint(with: range),
          !tokens[range].contains(where: { FunctionWords.contains($0.term) })
        else { continue }
        let initials = String(tokens[start..<start + length].compactMap(\.term.first))
        let short = library.analyzer.tokens(in: initials + " " + tokens[start + length].term)
        guard let role = library.catalog.role(named: short, article: nil) else { continue }
        reading.add(role, at: start...start + length)
      }
    }
  }

  private func readInitials(_ tokens: [Token], into reading: inout Reading) {
    for (index, token) in tokens.enumerated() where !reading.used.contains(index) {
      guard (2...4).contains(token.term.utf8.count), !FunctionWords.contains(token.term),
        let role = library.catalog.role(withInitials: RoleName.singular(token.term)),
        !library.catalog[role].articles.isEmpty
      else { continue }
      reading.add(role, at: index...index)
    }
  }

  /// "Which therapist …": every role with that head noun.
  private func readHeads(_ tokens: [Token], text: String, into reading: inout Reading) {
    guard reading.roles.count < 2 else { return }
    let bytes = Array(text.utf8)
    for (index, token) in tokens.enumerated() where !reading.used.contains(index) {
      let roles = library.catalog.roles(withHead: RoleName.singular(token.term))
        .filter { !library.catalog[$0].articles.isEmpty }
      guard !roles.isEmpty, isBare(index, in: tokens, bytes), roles.count <= 6 else { continue }
      if reading.roles.isEmpty { reading.areImplied = true }
      for role in roles where !reading.roles.contains(role) { reading.roles.append(role) }
      reading.used.insert(index)
    }
  }

  /// Whether no word before a head noun makes the name of another occupation of it.
  private func isBare(_ index: Int, in tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard index > 0, isJoined(index, in: tokens, bytes) else { return true }
    let before = tokens[index - 1]
    if FunctionWords.contains(before.term) || Self.openers.contains(before.term) { return true }
    // "which has better growth, pilots …", but not "a field engineer".
    let hasArticle = index > 1 && ["a", "an", "the"].contains(tokens[index - 2].term)
    return !hasArticle && !isModifier(before)
  }

  /// Whether nothing but a space or a hyphen stands between a token and the one before it.
  private func isJoined(_ index: Int, in tokens: [Token], _ bytes: [UInt8]) -> Bool {
    let gap = tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound
    return bytes[gap].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
  }

  private static let openers: Set<String> = [
    "employed", "senior", "junior", "typical", "freelance", "two", "these", "good", "top",
    "average", "licensed", "most", "many", "trainee", "apprentice", "qualified", "experienced",
    "aspiring", "future", "young", "new",
  ]

  /// The first occupation in the question that is no role of the corpus.
  private func unknown(_ tokens: [Token], known: Reading, text: String) -> String? {
    let bytes = Array(text.utf8)
    let named = Set(library.catalog.mentions(in: tokens, article: nil).flatMap(\.tokens))
    // The "tech" of a "tech stack" is nobody.
    let phrases = library.vocabulary.questionMatches(tokens).filter { $0.wordCount > 1 }
    let used = known.used.union(phrases.flatMap(\.tokens))
    for (index, token) in tokens.enumerated() where !used.contains(index) {
      let head = RoleName.singular(token.term)
      guard HeadNouns.contains(head), !Self.generic.contains(head) else { continue }
      // "substation repairers" where "substation" stands for a role.
      if known.used.contains(index - 1), !named.contains(index - 1),
        isJoined(index, in: tokens, bytes)
      {
        continue
      }
      var start = index
      while start > 0, index - start < 3, isJoined(start, in: tokens, bytes),
        isModifier(tokens[start - 1]), !known.used.contains(start - 1)
      { start -= 1 }
      if start == index, Self.vague.contains(head) { continue }
      // "detective work" is a manner of working.
      if index + 1 < tokens.count, tokens[index + 1].term == "work" { continue }
      if start > 0, Self.backward.contains(tokens[start - 1].term), head != token.term { continue }
      let range = tokens[start].range.lowerBound..<token.range.upperBound
      return String(decoding: bytes[range], as: UTF8.self)
    }
    return nil
  }

  private func isModifier(_ token: Token) -> Bool {
    !FunctionWords.contains(token.term) && !QuestionWords.empty.contains(token.term)
      && library.vocabulary.attributes(ofQuestion: [token]).isEmpty
      && !["average", "median", "senior", "junior", "starting"].contains(token.term)
      && !QuestionWords.more.contains(token.term) && !QuestionWords.less.contains(token.term)
      && !Self.openers.contains(token.term) && !Places.isPlace(token.term.uppercased())
  }

  /// Words by which a noun in the plural points back to roles already spoken of ("both writers").
  private static let backward: Set<String> = ["both", "these", "those", "two", "three"]

  /// Head nouns that more often mean something else than an occupation.
  private static let generic: Set<String> = [
    "expert", "worker", "professional", "master", "leader", "owner", "competitor", "seller",
    "observer", "host", "presenter", "contractor", "reviewer", "apprentice", "trainee", "intern",
    "graduate", "learner", "author", "tester", "model", "minister", "president", "handler", "chief",
  ]

  /// Head nouns that mean an occupation only with a word before them.
  private static let vague: Set<String> = [
    "specialist", "manager", "agent", "assistant", "operator", "officer", "practitioner",
    "technician", "engineer", "analyst", "scientist", "developer", "designer", "executive",
    "consultant", "therapist", "trainer", "planner", "director", "supervisor", "instructor",
    "editor", "researcher", "teacher", "buyer", "lead", "programmer", "coder", "advisor",
  ]
}
