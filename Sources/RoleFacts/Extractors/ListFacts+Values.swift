import ArticleParsing

extension ListFacts {
  /// The words of a short heading that names what the lines below tell of each role: "Calls per shift".
  func ownTopic(_ block: Block, _ text: String) -> String? {
    guard let heading = scope.article.sections[block.section].heading?.text,
      heading != scope.article.title?.text, heading.utf8.last != UInt8(ascii: "?"),
      LineShape.wordCount(heading) <= 5, LineShape.wordCount(text) <= 12,
      scope.catalog.mentions(in: scope.analyzed.headings[block.section], article: nil).isEmpty
    else { return nil }
    return heading
  }

  /// What an item without a label asks for below a heading about requirements.
  func requirement(_ text: String, _ block: Block) -> Attribute? {
    guard isItem(block), let heading = scope.article.sections[block.section].heading,
      Requirements.areAsked(by: heading.text)
    else { return nil }
    return Requirements.attribute(of: text)
  }

  /// What an item right below the name of a role tells: what is required ("3-year apprenticeship"), or
  /// what its people do ("Checks prescriptions", "Laying cables").
  func duty(_ text: String, _ label: String?, _ block: Block) -> Attribute? {
    guard label == nil, isItem(block), scope.sectionAttributes[block.section] == nil,
      scope.catalog.role(named: scope.analyzed.headings[block.section], local: scope.shortNames)
        != nil
    else { return nil }
    let required = Requirements.attribute(of: text)
    if required.name != "skill" { return required }
    let words = LineShape.words(text)
    guard words.count > 1, words[0].utf8.count > 4,
      words[0].utf8.dropFirst().allSatisfy({ (0x61...0x7A).contains($0) }),
      words[1].utf8.first.map({ (0x61...0x7A).contains($0) }) ?? false
    else { return nil }
    let isVerb = words[0].hasSuffix("ing") || words[0].hasSuffix("s") && !words[0].hasSuffix("ss")
    let joins = ["and", "or", "of", "in", "for", "with", "at", "on", "to", "from", "who", "that"]
    return isVerb && !joins.contains(String(words[1])) ? Attribute("responsibility") : nil
  }

  /// "average yearly income: £27,500" behind "Illustrator, ": a label of its own.
  func innerLabel(_ text: String) -> (String, String)? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let label = String(text[..<colon])
    let rest = String(text[text.utf8.index(after: colon)...])
    // "$87,480 (Canada: C$92,000)" has no label.
    guard !label.utf8.contains(where: { "($€£".utf8.contains($0) }),
      LineShape.words(label).count <= 6,
      scope.attribute(ofLabel: label) != nil || !sums(in: rest).isEmpty
    else { return nil }
    return (label, rest)
  }

  /// The first amounts of money of a text, each with the words that belong to it.
  func sums(in text: String) -> [(value: FactValue, part: String)] {
    let sums = Array(AmountReader(text).amounts().filter(\.isMoney).prefix(4)).sharingPeriods
    let bytes = Array(text.utf8)
    let parts = FigureParts.ranges(of: sums, in: bytes.indices, .folded(text))
    return zip(sums, parts).map { ($0.value, bytes.text($1)) }
  }

  /// What stands before and after "such as".
  static func examples(in text: String) -> (kind: String, examples: String)? {
    let bytes = Array(text.utf8)
    guard let mark = exampleMarks.preferred(in: bytes, bytes.indices, reach: bytes.count) else {
      return nil
    }
    return (
      bytes.text(0..<mark.range.lowerBound), bytes.text(mark.range.upperBound..<bytes.count)
    )
  }

  private static let exampleMarks = PhraseList([" such as ", " like ", " including "])

  /// "Scripting in Python", "Drafting with AutoCAD": a skill may name the language or tool it needs.
  func readMeans(
    _ role: RoleID,
    _ attribute: Attribute,
    _ text: String,
    _ index: Int,
    _ lines: ClosedRange<Int>,
    into collector: inout FactCollector
  ) {
    guard attribute.name == "skill" else { return }
    let raw = Array(text.utf8)
    guard let mark = Self.means.first(in: .folded(raw)) else { return }
    let rest = raw.text(mark.range.upperBound..<raw.count)
    for name in ItemList.items(in: rest) {
      if ProgrammingLanguages.contains(name) {
        collector.add(role, Attribute("language"), name, block: index, lines: lines)
      } else if mark.phrase > 0, ProperNames.names(in: name) == [name] {
        collector.add(role, Attribute("tool"), name, block: index, lines: lines)
      }
    }
  }

  private static let means = PhraseList([" in ", " with ", " using "])
}
