import CareerLibrary
import RoleFacts
import TextAnalysis

/// Tells what kind of answer a question wants.
struct IntentReader {
  let library: Library

  func intent(of read: ReadQuestion, folded: FoldedQuestion) -> ReadQuestion.Intent {
    let terms = read.tokens.map(\.term)
    let first = terms.first ?? ""
    if ArticleRequest(read.tokens) != nil { return .corpus }
    if read.asksForAgreement { return .attribute }
    if read.asksWhich { return .superlative }
    if read.asksForLikeness { return .comparison }
    if read.attribute?.name == "similar" { return .list }
    if QuestionWords.auxiliaries.contains(first), terms.contains("both") { return .yesNo }
    if asksWhomToHire(terms, read) || choosesFor(read, folded: folded) { return .suitability }
    // "what do I need to become …" tells no taste.
    let asksWhatIsNeeded = folded.hasPrefix(" what ") && folded.contains(" to become ")
    let asksForNeeds =
      ["what", "which", "how"].contains(first) && folded.contains(" do i need ")
      && read.roles.count == 1 && !read.attributes.isEmpty
    let tellsTaste =
      !asksWhetherOneMust(terms, read)
      && QuestionWords.tastes.contains { folded.contains(" " + $0 + " ") }
    if !asksWhatIsNeeded, !asksForNeeds,
      tellsTaste || SelfDescription(library: library, read: read).asksWhichRole(folded)
    {
      return .suitability
    }
    let asksHowToChange =
      first == "how" && read.attribute?.name == "transition" && terms.count > 1
      && QuestionWords.auxiliaries.contains(terms[1])
    if isHowTo(folded) || asksHowToChange || asksWhatIsNeeded && read.roles.count == 1 {
      return .howTo
    }
    if isSuperlative(read, folded: folded, first: first) { return .superlative }
    if isComparison(read, folded: folded) { return .comparison }
    if QuestionWords.auxiliaries.contains(first) { return .yesNo }
    if folded.hasPrefix(" how many ") || folded.hasPrefix(" how much ")
      || folded.contains(" what percentage ") || folded.contains(" how high ")
    {
      return .number
    }
    if isDefinition(read, folded: folded) { return .definition }
    return read.attributes.isEmpty ? .other : .attribute
  }

  /// "Must I be able to weld if I want to fit pipes?": a wish behind a question about one role.
  private func asksWhetherOneMust(_ terms: [String], _ read: ReadQuestion) -> Bool {
    terms.count > 2 && ["must", "can", "do", "will"].contains(terms[0]) && terms[1] == "i"
      && read.roles.count <= 1 && !terms.contains("fit")
  }

  /// Whether a question asks for whom to hire: "Whom should we hire?", "Which one do we need?".
  private func asksWhomToHire(_ terms: [String], _ read: ReadQuestion) -> Bool {
    let asks = terms.contains { ["who", "whom", "which", "person"].contains($0) }
    guard !terms.isEmpty else { return false }
    let hires = terms.contains { QuestionWords.hiring.contains($0) }
    let speaksOfUs =
      terms.contains { ["we", "our"].contains($0) }
      || terms.contains("us") && read.regions.isEmpty  // the pronoun, not the country
    if hires, speaksOfUs, read.roles.count >= 2 { return true }
    // "Who hires nurses?" asks for employers.
    if terms[0] == "who", terms.count > 1, ["hires", "employs", "recruits"].contains(terms[1]) {
      return false
    }
    guard asks, read.attribute?.name != "hiring_cost", read.attribute?.name != "salary" else {
      return false
    }
    if speaksOfUs { return true }
    let seeks = zip(terms, terms.dropFirst()).contains { $0 == "look" && $1 == "for" }
    return seeks || hires && terms.contains { ["should", "whom", "who"].contains($0) }
  }

  /// Whether a question sets roles against each other for somebody: "a nurse or a midwife for a
  /// night owl?".
  private func choosesFor(_ read: ReadQuestion, folded: FoldedQuestion) -> Bool {
    read.roles.count >= 2 && read.attributes.isEmpty && read.direction == nil
      && folded.contains(" or ") && folded.contains(" for ")
      && !QuestionWords.auxiliaries.contains(read.tokens.first?.term ?? "")
  }

  private func isHowTo(_ folded: FoldedQuestion) -> Bool {
    [
      " how do i ", " how can ", " how to ", " how does a ", " how does an ", " how do you ",
      " what should i learn ", " what should i do ", " steps to ", " steps are ", " steps lead ",
      " what steps ", " which steps ", " key steps ",
      " tips for ", " how do they ", " how do the two ", " how would i ", " how could ",
      " how should i ", " how might ", " how does one ", " how do people ", " my next step ",
      " my next steps ",
    ].contains { folded.contains($0) } && !folded.contains(" differ ")
      && !folded.contains(" split ")
  }

  private func isSuperlative(
    _ read: ReadQuestion,
    folded: FoldedQuestion,
    first: String
  ) -> Bool {
    let asksList = read.attribute.map { Self.lists.contains($0.name) } ?? false
    if asksList, read.roles.count == 1 { return false }
    let leads =
      [" leads ", " lead ", " in charge ", " responsible for ", " owns ", " who can "]
      .contains { folded.contains($0) }
    if read.asksWho,
      leads && read.roles.count != 1 || read.direction != nil || folded.contains(" is called ")
        || asksWhoDoes(read)
    {
      return true
    }
    if picksOne(read) { return true }
    guard read.direction != nil else { return false }
    if asksWhichOne(read) { return true }
    let asks =
      [" which ", " who ", " whose ", " whos "].contains { folded.contains($0) }
      || (read.roles.count >= 2 && !QuestionWords.auxiliaries.contains(first))
      || (read.roles.count >= 2 && folded.contains(" or "))
    guard asks else { return false }
    if read.roles.count >= 2 { return true }
    if asksWhichJob(read.tokens) { return true }
    let chooses =
      [
        " which role ", " which job ", " which one ", " which of ", " which position ",
        " which occupation ", " which has ", " which needs ", " which is ", " which pays ",
        " which requires ", " which relies ", " which profession ", " of which ", " which career ",
        " who ", " which side ",
      ].contains { folded.contains($0) }
    return chooses
  }

  /// Whether a question begins by asking which role: "Which trade deals …?", "Which of them …?".
  private func picksOne(_ read: ReadQuestion) -> Bool {
    let terms = read.tokens.map(\.term)
    guard terms.first == "which", terms.count > 2 else { return false }
    if terms[1] == "of" { return ["the", "them", "these", "those"].contains(terms[2]) }
    return terms[1] == "one" || QuestionWords.jobs.contains(terms[1])
  }

  /// "Who writes the menu?": which role does something that the articles speak of.
  private func asksWhoDoes(_ read: ReadQuestion) -> Bool {
    guard read.roles.count != 1, read.tokens.count > 2,
      !["do", "does", "did", "should", "am", "would"].contains(read.tokens[1].term)
    else { return false }
    let specific = read.topics.filter { !$0.isCue }
    return !read.topics.isEmpty
      && specific.allSatisfy { topic in
        ([topic.stem] + Thesaurus.synonyms(of: topic.stem)).contains {
          library.searcher.documentFrequency(of: $0) > 0
        }
      }
  }

  /// "Which earns the most …?", "Which training takes longer?": a verb or a scale behind "which",
  /// not a noun for things that a role has.
  private func asksWhichOne(_ read: ReadQuestion) -> Bool {
    let terms = read.tokens.map(\.term)
    guard terms.first == "which", terms.count > 2 else { return false }
    if terms[1].hasSuffix("s"), !QuestionWords.auxiliaries.contains(terms[2]),
      FunctionWords.contains(terms[2]) || Self.isDegree(terms[2])
    {
      return true
    }
    return read.roles.count != 1 && Self.scales.contains(read.attribute?.name ?? "")
      && read.topics.contains { $0.isCue && $0.term == terms[1] }
  }

  private static func isDegree(_ term: String) -> Bool {
    QuestionWords.more.contains(term) || QuestionWords.less.contains(term)
  }

  /// Attributes by whose amount roles are set in order.
  private static let scales: Set<String> = [
    "salary", "growth", "education", "training", "experience", "working_hours", "openings",
    "employment", "responsibility", "entry_difficulty",
  ]

  /// "Which kitchen job …", "Which of these trades …": a noun for jobs a few words behind "which".
  private func asksWhichJob(_ tokens: [Token]) -> Bool {
    guard let which = tokens.firstIndex(where: { $0.term == "which" }) else { return false }
    let behind = tokens[(which + 1)...].prefix(4)
    return behind.contains { QuestionWords.jobs.contains($0.term) }
  }

  /// Attributes whose questions ask for things of a role, not for a role.
  private static let lists: Set<String> = [
    "employer", "industry", "similar", "tool", "framework", "platform", "language", "certification",
  ]

  private func isComparison(_ read: ReadQuestion, folded: FoldedQuestion) -> Bool {
    let cues = [
      " compare ", " vs ", " versus ", " difference ", " differences ", " differ ",
      " respectively ", " compared ", " who does what ", " split ", " distinguishes ",
    ]
    if cues.contains(where: { folded.contains($0) }) { return true }
    if read.roles.count >= 2, folded.contains(" apart ") { return true }
    return read.roles.count >= 2 && !read.attributes.isEmpty
      && !QuestionWords.auxiliaries.contains(read.tokens.first?.term ?? "")
  }

  private func isDefinition(_ read: ReadQuestion, folded: FoldedQuestion) -> Bool {
    let asksWhat =
      [
        " what is a ", " what is an ", " what does a ", " what does an ", " what do ", " what are ",
        " explain ", " describe ", " who is ", " what is the job of ", " tell me about ",
        " define ",
        " stand for ", " mean ", " what kind of work ", " in a nutshell ", " whats a ",
        " whats an ",
        " whats that ", " what is that ", " what is meant by ",
      ].contains { folded.contains($0) }
    guard asksWhat || folded.text.hasSuffix(" what that ") else { return false }
    let specific = read.attributes.filter { !["definition", "responsibility"].contains($0.name) }
    return specific.isEmpty && read.topics.filter { !$0.isCue }.count <= 1
  }
}
