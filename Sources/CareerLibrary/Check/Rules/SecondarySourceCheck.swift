import ArticleParsing
import RoleFacts

/// Figures that the article has from somebody else.
struct SecondarySourceCheck: ArticleCheck {
  let rule = CheckRule.secondarySource

  func findings(in article: CheckedArticle) -> [Finding] {
    var names: [(line: Int, names: [String])] = []
    for fact in article.facts where fact.isFigure {
      guard let name = fact.qualifiers.attributedTo else { continue }
      let line = fact.provenance.lines.lowerBound
      if let index = names.firstIndex(where: { $0.line == line }) {
        if !names[index].names.contains(name) { names[index].names.append(name) }
      } else {
        names.append((line, [name]))
      }
    }
    return names.map { line, names in
      finding(in: article, line: line, "figures quoted from \(names.joined(separator: " and "))")
    }
  }
}
