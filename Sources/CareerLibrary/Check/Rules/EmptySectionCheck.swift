import ArticleParsing
import RoleFacts

/// Headings that promise something and keep nothing.
struct EmptySectionCheck: ArticleCheck {
  let rule = CheckRule.emptySection

  private static let pay: Set<Attribute> = [Attribute("salary"), Attribute("hiring_cost")]

  func findings(in article: CheckedArticle) -> [Finding] {
    let sections = article.article.sections
    let parents = Set(sections.compactMap(\.parent))
    let noise = PageHeadings(article.article)
    return sections.indices.compactMap { index in
      guard let heading = sections[index].heading, !parents.contains(index),
        !noise.sections.contains(index), let message = message(of: index, heading, article)
      else { return nil }
      return finding(in: article, line: heading.firstLine, message)
    }
  }

  private func message(
    of section: Int,
    _ heading: SourceText,
    _ article: CheckedArticle
  ) -> String? {
    if article.article.sections[section].isEmpty {
      return mayHoldNext(section, article) ? nil : "nothing stands below '\(heading.text)'"
    }
    guard Places.isPlace(heading.text), lacksFigure(section, in: article) else { return nil }
    return "'\(heading.text)' stands under pay, but no figure stands below it"
  }

  /// Whether a section is about pay and has no digit.
  private func lacksFigure(_ section: Int, in article: CheckedArticle) -> Bool {
    guard let attribute = article.scope.sectionAttributes[section], Self.pay.contains(attribute)
    else { return false }
    return !article.article.blocks.contains { block in
      block.section == section && block.text.text.contains(where: \.isNumber)
    }
  }

  /// Whether the next heading may stand below this one, although nothing shows it.
  ///
  /// Plain text has no levels: "In depth" above "The nurse" holds what follows, while "Education"
  /// above "Salary", or one role above another, does not.
  private func mayHoldNext(_ section: Int, _ article: CheckedArticle) -> Bool {
    let sections = article.article.sections
    guard article.hasGuessedLevels, section + 1 < sections.count,
      sections[section].level == Self.unknownLevel, sections[section + 1].level == Self.unknownLevel
    else { return false }
    return !(isAttribute(section, article) && isAttribute(section + 1, article))
      && !(isRole(section, article) && isRole(section + 1, article))
  }

  /// The level of headings of which nothing tells one.
  private static let unknownLevel = 2

  private func isAttribute(_ section: Int, _ article: CheckedArticle) -> Bool {
    let heading = article.article.sections[section].heading?.text ?? ""
    return article.scope.attribute(ofLabel: heading) != nil
  }

  private func isRole(_ section: Int, _ article: CheckedArticle) -> Bool {
    let heading = article.article.sections[section].heading?.text ?? ""
    return article.scope.role(named: heading) != nil
  }
}
