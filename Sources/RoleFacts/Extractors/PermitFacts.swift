import ArticleParsing
import TextAnalysis

/// Reads the names of exams, certificates and licences from sentences that speak of such things.
///
/// "Graduates sit the NAPLEX", "registration with the GPhC", "the status of Chartered Engineer (CEng)":
/// a name in capitals near a word for an exam. Who awards it ("from the ICE") is left out.
struct PermitFacts {
  let scope: ArticleScope

  func extract(from prose: ProseBlocks, into collector: inout FactCollector) {
    for prose in prose.all where prose.topics.contains(.permits) {
      switch prose.block.kind {
      case .paragraph, .answer: read(prose, into: &collector)
      case .tableRow, .definition, .orphanAnswer, .listItem: continue
      }
    }
  }

  private func read(_ prose: ProseBlocks.Prose, into collector: inout FactCollector) {
    let (block, index, bytes) = (prose.block, prose.index, prose.bytes)
    // "Both sit an exam: midwives …, nurses …": what stands in front of the colon holds behind it.
    var announced: Range<Int>?
    for (clause, next) in zip(prose.clauses, prose.clauses.dropFirst().map(Optional.init) + [nil]) {
      let isMarked = Self.marks.isFound(in: bytes, clause.range)
      if isMarked, let next, isBehindColon(next.range, clause.range, bytes) {
        announced = clause.range
      } else if let mark = announced, !Self.isOneSentence(mark, clause.range, bytes) {
        announced = nil
      }
      guard isMarked || announced != nil, bytes[clause.range].last != UInt8(ascii: "?"),
        !Self.denials.isFound(in: bytes, clause.range)
      else { continue }
      let words = prose.raw.text(clause.range)
      let permits = permits(in: words, announced: announced.map { bytes.text($0) })
      if permits.isEmpty { continue }
      let roles =
        clause.subjects.isEmpty
        ? scope.owners(of: clause, within: clause.range, block: index) : clause.subjects
      for (name, attribute) in permits {
        for role in roles {
          collector.add(
            role,
            attribute,
            name,
            block: index,
            lines: block.text.lines(of: clause.range),
            qualifiers: collector.qualifiers(in: [words], block: index)
          )
        }
      }
    }
  }

  private func isBehindColon(_ next: Range<Int>, _ clause: Range<Int>, _ bytes: [UInt8]) -> Bool {
    next.lowerBound == clause.upperBound + 2 && bytes[clause.upperBound] == UInt8(ascii: ":")
  }

  /// Whether no full stop stands between two clauses.
  private static func isOneSentence(
    _ left: Range<Int>,
    _ right: Range<Int>,
    _ bytes: [UInt8]
  ) -> Bool {
    !bytes[left.lowerBound..<right.lowerBound].contains(UInt8(ascii: "."))
  }

  private static let markWords = [
    "certif", "credential", "exam", "licen", "registration", "registered", "register",
    "diploma", "chartered",
  ]
  static let marks = PhraseList(markWords)
  private static let denials = PhraseList([" no ", " not ", " never ", "n't ", "n’t "])

  /// The names of a clause, each with what it is.
  ///
  /// `announced` has the words in front of a colon that say what the names are.
  private func permits(
    in clause: String,
    announced: String?
  ) -> [(name: String, attribute: Attribute)] {
    let words = LineShape.words(clause)
    guard words.contains(where: hasCapitals) else { return [] }
    let folded = words.map { [UInt8].folded(String($0)) }
    let lead = announced.map { [UInt8].folded($0) }
    let kinds = folded.indices.filter { Self.marks.isFound(in: folded[$0]) }
    return words.indices.compactMap { index in
      guard isCredential(words[index]), !isAwarded(by: index, words),
        !isRemark(index, words, kinds),
        lead != nil || kinds.contains(where: { abs($0 - index) <= 7 })
      else { return nil }
      let isCertificate = (kinds.map { folded[$0] } + (lead.map { [$0] } ?? [])).contains {
        Self.marks.first(in: $0).map { $0.phrase < 2 } ?? false
      }
      let name = fullName(endingAt: index, words)
      return (name, Attribute(isCertificate ? "certification" : "licence"))
    }
  }

  /// Whether a word has the capitals of a credential; a look at its bytes spares most words more.
  private func hasCapitals(_ word: Substring) -> Bool {
    let capitals = word.utf8.count { $0 >= 0x41 && $0 <= 0x5A }
    return capitals >= 2 || capitals == 1 && word.utf8.contains(UInt8(ascii: "+"))
  }

  /// "CISSP", "GPhC", "Security+"; no degree, place or role.
  private func isCredential(_ word: Substring) -> Bool {
    guard hasCapitals(word) else { return false }
    let core = String(word).trimmingPunctuation()
    let letters = core.filter(\.isLetter)
    let capitals = letters.count(where: \.isUppercase)
    guard (2...9).contains(core.count), core.utf8.allSatisfy(Self.isOfName), let first = core.first,
      first.isUppercase,
      core.last == "+" || capitals >= 2 && capitals * 2 >= letters.count
    else { return false }
    let folded = letters.lowercased()
    return !Self.others.contains(folded) && !Places.isPlace(core)
      && scope.role(named: core) == nil
  }

  /// Whether a byte may stand in the name of a credential: "CA$42,000" is none.
  private static func isOfName(_ byte: UInt8) -> Bool {
    NumberReader.isLetterOrDigit(byte) || "+-./&".utf8.contains(byte)
  }

  /// Initials of degrees and of other things that such sentences name.
  private static let others: Set<String> = [
    "phd", "ba", "bs", "bsc", "ma", "ms", "msc", "md", "jd", "llb", "llm", "mba", "beng", "meng",
    "ged", "us", "uk", "usa", "eu", "nhs", "hr", "it", "ai", "id", "faq", "dpt", "dnp", "msw",
  ]

  /// Whether a name is who awards something: "from the ICE", "the PTCB (the PTCE exam)".
  private func isAwarded(by index: Int, _ words: [Substring]) -> Bool {
    if index + 1 < words.count, words[index + 1].first == "(", !words[index].contains(",") {
      return true
    }
    let before = words[..<index].suffix(2).map { $0.lowercased() }
    guard let last = before.last else { return false }
    if Self.awarders.contains(last) { return true }
    return last == "the" && before.count == 2 && Self.awarders.contains(before[0])
  }

  private static let awarders: Set<String> = ["from", "by", "through", "of", "at"]

  /// Whether a name stands in parentheses that hold more, none of it a word for an exam.
  private func isRemark(_ index: Int, _ words: [Substring], _ kinds: [Int]) -> Bool {
    guard let open = words[...index].lastIndex(where: { $0.first == "(" }), open < index,
      !words[open..<index].contains(where: { $0.contains(")") })
    else { return false }
    let end = words[index...].firstIndex { $0.contains(")") } ?? index
    return !kinds.contains { (open...end).contains($0) }
  }

  /// A name with the words in capitals before it: "Chartered Engineer (CEng)", "Microsoft PL-300".
  private func fullName(endingAt index: Int, _ words: [Substring]) -> String {
    var start = index
    while start > 0, index - start < 4, isPart(words[start - 1]) { start -= 1 }
    let name = words[start...index].joined(separator: " ")
    return words[index].first == "(" && start < index
      ? name.trimmingPunctuation() + ")" : name.trimmingPunctuation()
  }

  private func isPart(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase, word.last?.isPunctuation != true else {
      return false
    }
    let folded = word.lowercased()
    return !FunctionWords.contains(folded) && !Places.isPlace(String(word))
  }
}
