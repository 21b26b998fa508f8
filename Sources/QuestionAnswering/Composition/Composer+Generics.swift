import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// What articles say of a role where no fact defines it.
extension Composer {
  /// What an article says of a role in general ("A hydrologist studies how …"), else what stands first
  /// below the role's own heading, else what is said of its people ("Bakers feed a street."), else how
  /// an article about nothing else begins.
  func quoteGenerics(of roles: [RoleID], to draft: inout AnswerDraft) {
    for role in roles {
      let articles = library.catalog[role].articles.compactMap { library.index(of: $0) }.sorted()
      let passages = articles.flatMap { Array(library.heads[$0].passages) }
      let ways: [(Int) -> String?] = [
        { genericSentence(about: role, in: $0, isPlural: false) },
        { opening(of: role, in: $0) },
        { genericSentence(about: role, in: $0, isPlural: true) },
        { introduction(to: role, in: $0) },
      ]
      said: for way in ways {
        for passage in passages {
          guard let words = way(passage) else { continue }
          draft.add(words, .quote, passages: [(passage, 1)])
          break said
        }
      }
    }
  }

  /// The first sentence of a passage that begins with the role, "a" before it or in the plural, and
  /// goes on with what such a person does.
  private func genericSentence(about role: RoleID, in passage: Int, isPlural: Bool) -> String? {
    let indexed = library.passages[passage]
    guard indexed.namedRoles.contains(role), indexed.passage.question == nil else { return nil }
    let bytes = Array(indexed.text.utf8)
    let article = library.id(of: indexed.article)
    let sentences = Sentences.ranges(in: indexed.text).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    return sentences.first { text in
      let tokens = library.analyzer.tokens(in: text)
      guard tokens.count > 4, text.last.map({ ".!”\"".contains($0) }) ?? false,
        let mention = library.catalog.mentions(in: tokens, article: article).first,
        mention.role == role, !mention.isField, mention.tokens.upperBound + 1 < tokens.count
      else { return false }
      let noun = tokens[mention.tokens.upperBound - 1].term
      let begins =
        isPlural
        ? mention.tokens.lowerBound == 0 && RoleName.singular(noun) != noun
        : mention.tokens.lowerBound == 1 && ["a", "an"].contains(tokens[0].term)
      return begins && tellsAction(Array(tokens[mention.tokens.upperBound...]), isPlural: isPlural)
    }
  }

  /// Whether words begin with a verb for what somebody is or does, and no attribute's ("earns").
  private func tellsAction(_ words: [Token], isPlural: Bool) -> Bool {
    let verb = words[0]
    guard !Self.possession.contains(verb.stem), !verb.term.hasSuffix("ed") else { return false }
    if isPlural {
      guard verb.term == "are" || !FunctionWords.contains(verb.term) && !verb.term.hasSuffix("s"),
        !verb.term.hasSuffix("ly"), !EverydayWords.contains(verb.term)
      else { return false }
    } else if verb.term != "is", !verb.term.hasSuffix("s") || verb.term.utf8.count <= 3 {
      return false
    }
    if verb.term == "are", words[1].term.hasSuffix("ed") || words[1].term == "paid" { return false }
    // "studies how water moves" is no education.
    let hasObject = ["how", "what", "why", "the"].contains(words[1].term)
    return hasObject || library.vocabulary.attributes(ofQuestion: [verb]).isEmpty
  }

  /// Stems of verbs for what somebody has or needs rather than does.
  private static let possession: Set<String> = [
    "need", "requir", "use", "have", "has", "earn", "get", "make", "go", "start", "come", "becom",
    "often", "usual", "seldom", "rare", "more", "most", "tend", "want", "like", "complain",
  ]

  /// The first sentences below a heading that is the role's name, where they need no subject or have
  /// the role as theirs.
  private func opening(of role: RoleID, in passage: Int) -> String? {
    let indexed = library.passages[passage]
    let article = library.articles[indexed.article]
    guard let heading = article.sections[indexed.passage.section].heading,
      library.scope(of: indexed).role(named: heading.text) == role,
      article.blocks[indexed.passage.blocks.lowerBound].kind == .paragraph,
      article.blocks[indexed.passage.blocks.lowerBound].label == nil,
      indexed.text.last.map({ ".!".contains($0) }) ?? false
    else { return nil }
    return quoter.whole(passage, roles: [role])
  }

  /// The fewest words of a sentence that introduces a role.
  private static let introducing = 8

  /// The first paragraph of an article about nothing but the role.
  private func introduction(to role: RoleID, in passage: Int) -> String? {
    let indexed = library.passages[passage]
    guard library.primaryRoles(of: indexed.article) == [role], indexed.passage.question == nil,
      passage < library.heads[indexed.article].passages.lowerBound + 3
    else { return nil }
    let article = library.articles[indexed.article]
    return indexed.passage.blocks.lazy.map { article.blocks[$0] }.filter { block in
      block.kind == .paragraph && block.text.text.last.map({ ".!".contains($0) }) ?? false
    }.map(\.text.text).first { text in
      library.analyzer.tokens(in: text).count >= Self.introducing
    }
  }
}
