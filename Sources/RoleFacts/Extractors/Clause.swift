import ArticleParsing
import TextAnalysis

/// A part of a sentence that says one thing about one role.
package struct Clause {
  /// UTF-8 offsets in the block's text.
  package let range: Range<Int>
  /// The roles that the clause is about: those it names at its beginning, or the ones before it when
  /// it goes on with "they".
  package let subjects: [RoleID]
  /// Whether the subject stands at the very beginning, before the verb.
  let startsWithSubject: Bool
  /// UTF-8 offset behind the subject's name, or the start of the clause.
  let predicateStart: Int
}

extension ArticleScope {
  /// The clauses of a block: its sentences, cut before words that turn to another role.
  package func clauses(ofBlock index: Int) -> [Clause] {
    let bytes = [UInt8].folded(article.blocks[index].text.text)
    var result: [Clause] = []
    var earlier: [RoleID] = []
    for sentence in analyzed.sentences[index] {
      for range in split(sentence, block: index, bytes: bytes) {
        let clause = clause(range, block: index, earlier: earlier)
        if clause.startsWithSubject || !clause.subjects.isEmpty { earlier = clause.subjects }
        result.append(clause)
      }
    }
    return result
  }

  private func clause(_ range: Range<Int>, block: Int, earlier: [RoleID]) -> Clause {
    let tokens = analyzed.blocks[block]
    guard let first = tokens.firstIndex(where: { $0.range.lowerBound >= range.lowerBound }) else {
      return Clause(
        range: range,
        subjects: [],
        startsWithSubject: false,
        predicateStart: range.lowerBound
      )
    }
    let named = subjectMentions(in: range, block: block, first: first)
    guard let lead = named.first, let last = named.last else {
      let goesOn = Self.pronouns.contains(tokens[first].term)
      return Clause(
        range: range,
        subjects: goesOn ? earlier : [],
        startsWithSubject: false,
        predicateStart: range.lowerBound
      )
    }
    let end = tokens[last.tokens.upperBound - 1].range.upperBound
    let before = tokens[first..<lead.tokens.lowerBound]
    return Clause(
      range: range,
      subjects: named.map(\.role),
      startsWithSubject: before.allSatisfy { Self.determiners.contains($0.term) },
      predicateStart: min(end, range.upperBound)
    )
  }

  private static let determiners: Set<String> = [
    "a", "an", "the", "most", "many", "some", "both", "all", "while", "however", "in", "job",
  ]

  private static let pronouns: Set<String> = ["they", "he", "she", "their", "these", "it"]

  /// The first role near the beginning of a clause, and those joined to it by "and" or "or".
  private func subjectMentions(
    in range: Range<Int>,
    block: Int,
    first: Int
  ) -> [RoleCatalog.Mention] {
    let tokens = analyzed.blocks[block]
    let inside = mentions[block].filter { mention in
      range.contains(tokens[mention.tokens.lowerBound].range.lowerBound) && !mention.isField
    }
    guard let lead = inside.first, lead.tokens.lowerBound <= first + 7 else { return [] }
    var result = [lead]
    for next in inside.dropFirst() {
      guard let last = result.last, next.role != last.role else { break }
      let between = tokens[
        last.tokens.upperBound..<max(last.tokens.upperBound, next.tokens.lowerBound)
      ]
      guard between.allSatisfy({ ["and", "or"].contains($0.term) }) else { break }
      result.append(next)
    }
    return result
  }

  /// Words that turn to another role.
  static let breaks = PhraseList([
    "; ", ", while ", ", whereas ", ", but ", " while ", " whereas ",
  ])

  /// Cuts a sentence into clauses; `bytes` are the folded text of its block.
  private func split(_ sentence: Range<Int>, block: Int, bytes: [UInt8]) -> [Range<Int>] {
    let turn = turn(of: sentence, block: block, bytes: bytes)
    var result: [Range<Int>] = []
    var start = sentence.lowerBound
    var next = start + 1
    while next < sentence.upperBound {
      let mark = Self.breaks.first(in: bytes, next..<sentence.upperBound)?.range
      let isTurn = turn.map { $0 >= next && $0 < mark?.lowerBound ?? .max } ?? false
      guard let end = isTurn ? turn : mark?.lowerBound else { break }
      result.append(start..<end)
      start = isTurn ? end + 2 : mark?.upperBound ?? end
      next = start + 1
    }
    if start < sentence.upperBound { result.append(start..<sentence.upperBound) }
    return result
  }

  private static let contrasts = PhraseList(["while ", "whereas ", "although ", "though "])
  private static let articles: Set<String> = ["a", "an", "the", "most", "many", "some"]

  /// The comma at which a sentence that begins with "while" turns to its second role.
  private func turn(of sentence: Range<Int>, block: Int, bytes: [UInt8]) -> Int? {
    let start = sentence.lowerBound
    guard Self.contrasts.match(in: bytes, at: start, end: sentence.upperBound) != nil else {
      return nil
    }
    let tokens = analyzed.blocks[block]
    for mention in mentions[block].dropFirst() {
      var first = mention.tokens.lowerBound
      if first > 0, Self.articles.contains(tokens[first - 1].term) { first -= 1 }
      let offset = tokens[first].range.lowerBound
      guard sentence.contains(offset), offset >= start + 2 else { continue }
      if bytes[(offset - 2)..<offset].elementsEqual(", ".utf8) { return offset - 2 }
    }
    return nil
  }
}
