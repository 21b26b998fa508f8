import ArticleParsing
import TextAnalysis

/// Reads pay from headings that name a role and what it earns: "Sonographer — $84,470".
struct HeadingPay {
  let scope: ArticleScope

  func extract(into collector: inout FactCollector) {
    let article = scope.article
    for (section, heading) in article.sections.map(\.heading).enumerated() {
      guard let heading, heading.text.utf8.contains(where: NumberReader.isDigit),
        let role = scope.sectionRoles[section].first, scope.sectionRoles[section].count == 1,
        let block = article.blocks.firstIndex(where: { $0.section == section && $0.noise == nil })
      else { continue }
      let sums = AmountReader(heading.text).amounts().filter(\.isMoney)
      guard sums.count == 1, isOwn(sums[0], in: heading.text) else { continue }
      collector.add(
        role,
        Attribute("salary"),
        sums[0].value,
        block: block,
        lines: heading.lines,
        qualifiers: collector.qualifiers(in: [heading.text], block: block)
      )
    }
  }

  /// Whether an amount stands right behind the name of a role and a mark, with at most a word or two
  /// about pay between them.
  private func isOwn(_ sum: Amount, in text: String) -> Bool {
    let bytes = Array(text.utf8)
    let before = bytes[..<sum.range.lowerBound]
    guard let mark = before.lastIndex(where: { $0 != 0x20 && !NumberReader.isLetter($0) }) else {
      return false
    }
    let words = bytes.text(mark + 1..<sum.range.lowerBound)
    let isPay = LineShape.wordCount(words) == 0 || PayWords.namePay(.folded(words))
    // A dash has three bytes, of which the last is no letter either.
    let name = before[..<mark].prefix { $0 < 0x80 && !"(:|".utf8.contains($0) }
    return isPay
      && scope.role(named: withoutNumber(bytes.text(name.startIndex..<name.endIndex)))
        != nil
  }

  /// A name without the number in front of it.
  private func withoutNumber(_ name: String) -> String {
    let rest = name.utf8.drop { NumberReader.isDigit($0) || "#.) ".utf8.contains($0) }
    return String(Substring(rest))
  }
}
