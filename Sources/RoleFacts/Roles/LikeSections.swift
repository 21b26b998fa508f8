import ArticleParsing
import TextAnalysis

/// Finds roles without a known head noun among sections that are made alike.
///
/// Where a page gives each role the same labelled lines ("Pay: …", "Duties: …"), a section with two of
/// those that stand below a known role is about a role, too: "Patient transporter" beside "Nurse".
struct LikeSections {
  private let analyzed: AnalyzedArticle

  init(_ analyzed: AnalyzedArticle) { self.analyzed = analyzed }

  /// So many labels are no chance.
  private static let fewestShared = 2

  /// The names of sections made like those of known roles, by section; `known` has the known role that
  /// each section's heading consists of.
  func unknown(
    _ places: NamePlaces,
    _ known: [RolePhrase.Name?],
    _ phrase: RolePhrase
  ) -> [RolePhrase.Name?] {
    let none = [RolePhrase.Name?](repeating: nil, count: known.count)
    guard known.contains(where: { $0 != nil }) else { return none }
    let labels = labels()
    let sections = analyzed.article.sections
    return known.indices.map { section in
      guard known[section] == nil, labels[section].count >= Self.fewestShared,
        let heading = places.headings[section]
      else { return nil }
      let isAlike = known.indices.contains { other in
        known[other] != nil && sections[other].parent == sections[section].parent
          && sections[other].level == sections[section].level
          && labels[other].intersection(labels[section]).count >= Self.fewestShared
      }
      guard isAlike, let name = phrase.unknownName(only: heading.text) else { return nil }
      // A number may stand in front, but no other word: "3. Patient transporter", not "What it costs".
      let words = heading.text.lead.tokens.drop { $0.term.utf8.allSatisfy(NumberReader.isDigit) }
      return words.count == name.words.count ? name : nil
    }
  }

  /// The folded labels of the blocks of each section.
  private func labels() -> [Set<String>] {
    var labels = [Set<String>](repeating: [], count: analyzed.article.sections.count)
    for block in analyzed.article.blocks where block.noise == nil {
      guard let label = block.label else { continue }
      let bytes = Array(block.text.text.utf8)[label]
      labels[block.section].insert([UInt8].folded(Array(bytes)).text(0..<bytes.count))
    }
    return labels
  }
}
