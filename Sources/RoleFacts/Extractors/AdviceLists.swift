import ArticleParsing
import TextAnalysis

/// Reads lists of what suits or calls for one role: "Hire a florist when:", "Choose nursing if you".
struct AdviceLists {
  let scope: ArticleScope

  func extract(into collector: inout FactCollector) {
    var lead: (text: String, section: Int)?
    for (index, block) in scope.article.blocks.enumerated() where block.noise == nil {
      readLabel(block, index, into: &collector)
      switch block.kind {
      case .listItem:
        let heading = scope.article.sections[block.section].heading?.text
        let before = lead?.section == block.section ? lead?.text : nil
        guard let (role, attribute) = advice(before) ?? advice(heading),
          scope.mentions[index].isEmpty
        else { continue }
        collector.add(role, attribute, block.text.text, block: index, lines: block.text.lines)
      case .paragraph:
        let text = block.text.text
        lead = text.utf8.last == UInt8(ascii: ":") ? (text, block.section) : nil
      case .tableRow, .definition, .answer, .orphanAnswer: lead = nil
      }
    }
  }

  /// "Choose baking if: you rise early": a label that advises a role, and the condition behind it.
  private func readLabel(_ block: Block, _ index: Int, into collector: inout FactCollector) {
    guard let label = block.label else { return }
    let bytes = Array(block.text.text.utf8)
    let lead = bytes.text(label)
    guard Self.conditions.isFound(in: .folded(lead)), let (role, attribute) = advice(lead) else {
      return
    }
    let rest = String(
      Substring(block.text.text.utf8.dropFirst(label.upperBound).drop { $0 <= 0x3A })
    )
    collector.add(role, attribute, rest, block: index, lines: block.text.lines)
  }

  private static let openings = PhraseList([
    "hire ", "choose ", "pick ", "consider ", "go for ", "opt for ", "become ", "when to hire ",
    "when to choose ", "you should hire ", "you should choose ", "you need ", "you might prefer ",
  ])
  /// Words by which a line says that a role is right for the reader: "Joinery is a good fit if you:".
  private static let fits = PhraseList([
    "good fit", "great fit", "good match", "good choice", "right for you", "for you if", "suit you",
    "suits you",
  ])
  private static let conditions = PhraseList(["if", "when"], wholeWords: true)
  private static let hiring = PhraseList(["hire "])

  /// The one role that a heading or a line advises, and in which way.
  private func advice(_ lead: String?) -> (RoleID, Attribute)? {
    guard let lead else { return nil }
    let bytes = [UInt8].folded(lead)
    guard !bytes.isEmpty,
      Self.openings.match(in: bytes, at: 0, end: bytes.count) != nil
        || Self.fits.isFound(in: bytes),
      Self.conditions.isFound(in: bytes)
    else { return nil }
    let tokens = scope.analyzer.tokens(in: lead)
    let roles = Set(
      scope.catalog.mentions(in: tokens, article: scope.article.id).map(\.role)
    )
    let named = roles.isEmpty ? PreferenceFacts(scope: scope).role(alike: tokens.prefix(3)) : nil
    guard roles.count <= 1, let role = roles.first ?? named else { return nil }
    return (role, Attribute(Self.hiring.isFound(in: bytes) ? "recommendation" : "preference"))
  }
}
