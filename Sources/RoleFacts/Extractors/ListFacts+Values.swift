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
