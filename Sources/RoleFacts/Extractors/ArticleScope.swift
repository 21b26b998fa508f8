package import ArticleParsing
package import TextAnalysis

/// What the surroundings of a block say about it: whose role it is about and which attribute.
///
/// Every extractor and clause reader holds the scope, so it is one object that never changes.
package final class ArticleScope {
  package let analyzed: AnalyzedArticle
  package let catalog: RoleCatalog
  package let vocabulary: AttributeVocabulary
  package let analyzer: Analyzer
  /// Roles that the headings name, by section, from the nearest heading that names any.
  package let sectionRoles: [[RoleID]]
  /// The attribute of the nearest heading that names one, by section.
  package let sectionAttributes: [Attribute?]
  /// The roles that the article is about.
  package let primaryRoles: [RoleID]
  /// Roles named in each block's own words.
  package let mentions: [[RoleCatalog.Mention]]
  /// The short names of roles that hold in the article, by their keys.
  let shortNames: [String: RoleCatalog.LocalName]

  package init(
    _ analyzed: AnalyzedArticle,
    catalog: RoleCatalog,
    vocabulary: AttributeVocabulary,
    analyzer: Analyzer
  ) {
    self.analyzed = analyzed
    self.catalog = catalog
    self.vocabulary = vocabulary
    self.analyzer = analyzer
    let primary = catalog.roles(of: analyzed.article.id)
    let shortNames = catalog.shortNames(of: analyzed.article.id)
    primaryRoles = primary
    self.shortNames = shortNames
    mentions = analyzed.mentions(by: catalog, local: shortNames)
    var roles: [[RoleID]] = []
    var attributes: [Attribute?] = []
    for (index, section) in analyzed.article.sections.enumerated() {
      let heading = Heading(analyzed.headings[index], catalog: catalog, shortNames: shortNames)
      let own = heading.roles(primary: primary)
      roles.append(own.isEmpty ? section.parent.map { roles[$0] } ?? [] : own)
      let attribute = heading.attribute(vocabulary)
      let caption = Self.caption(of: index, in: analyzed.article).flatMap {
        attribute.map { ["focus", "goal"].contains($0.name) } ?? true
          ? vocabulary.attribute(ofLabel: analyzer.tokens(in: $0)) : nil
      }
      attributes.append(caption ?? attribute ?? section.parent.flatMap { attributes[$0] })
    }
    sectionRoles = roles
    sectionAttributes = attributes
  }

  /// A scope that knows the words of some blocks only; the others, headings and title are empty.
  package init(
    _ article: Article,
    blocks: ClosedRange<Int>,
    frame: Frame,
    catalog: RoleCatalog,
    vocabulary: AttributeVocabulary,
    analyzer: Analyzer
  ) {
    analyzed = AnalyzedArticle(article, blocks: blocks, analyzer: analyzer)
    self.catalog = catalog
    self.vocabulary = vocabulary
    self.analyzer = analyzer
    sectionRoles = frame.sectionRoles
    sectionAttributes = frame.sectionAttributes
    primaryRoles = frame.primaryRoles
    shortNames = catalog.shortNames(of: article.id)
    mentions = analyzed.mentions(by: catalog, local: shortNames)
  }

  package var article: Article { analyzed.article }

  /// Whether the headings above a block, or the line that explains one, speak of tools.
  func namesTools(above block: Int) -> Bool {
    var section: Int? = article.blocks[block].section
    while let index = section {
      let caption = Self.caption(of: index, in: article).map { analyzer.tokens(in: $0) } ?? []
      if (analyzed.headings[index] + caption).contains(where: { $0.term == "tools" }) {
        return true
      }
      section = article.sections[index].parent
    }
    return false
  }

  /// The short line right below a heading that explains it, as score cards have it.
  static func caption(of section: Int, in article: Article) -> String? {
    let (sections, blocks) = (article.sections, article.blocks)
    // Most headings have none below them, which is seen before any block is looked at.
    guard sections[section].heading != nil,
      sections.indices.dropFirst(section + 1).contains(where: { sections[$0].parent == section }),
      let index = blocks.indices.first(where: {
        blocks[$0].section == section && blocks[$0].noise == nil
      })
    else { return nil }
    let first = blocks[index]
    guard first.kind == .paragraph, first.label == nil,
      LineShape.words(first.text.text).count <= 8, !LineShape.endsSentence(first.text.text)
    else { return nil }
    return first.text.text
  }

  /// The roles that a block is about: those it names, else those of its label or headings, else the
  /// only role of the article.
  package func roles(ofBlock index: Int) -> [RoleID] {
    roles(ofBlock: index, naming: namedRoles(ofBlock: index))
  }

  /// ``roles(ofBlock:)`` where the roles that the block names are known.
  package func roles(ofBlock index: Int, naming named: [RoleID]) -> [RoleID] {
    if !named.isEmpty { return named }
    let inherited = sectionRoles[article.blocks[index].section]
    if !inherited.isEmpty { return inherited }
    return primaryRoles.count == 1 ? primaryRoles : []
  }

  /// The roles that the words of a block name, each once, in the order of the text.
  package func namedRoles(ofBlock index: Int) -> [RoleID] {
    var seen: Set<RoleID> = []
    let label = labelRole(ofBlock: index)
    let people = mentions[index].filter { !$0.isField || primaryRoles.contains($0.role) }
    return ((label.map { [$0] } ?? []) + people.map(\.role)).filter { seen.insert($0).inserted }
  }

  /// The role in front of a "Designer: …" line.
  package func labelRole(ofBlock index: Int) -> RoleID? {
    let block = article.blocks[index]
    if case .definition(let term) = block.kind {
      return catalog.role(named: analyzer.tokens(in: term.text), local: shortNames)
    }
    guard let label = block.label ?? dash(behindRoleOfBlock: index).map({ 0..<$0.lowerBound })
    else { return nil }
    let tokens = analyzed.blocks[index].prefix { $0.range.upperBound <= label.upperBound }
    if let role = catalog.role(named: tokens, local: shortNames) { return role }
    let first = tokens.prefix { token in
      !hasComma(before: token, in: block) && token.range.upperBound <= label.upperBound
    }
    return first.count < tokens.count ? catalog.role(named: first, local: shortNames) : nil
  }

  private func hasComma(before token: Token, in block: Block) -> Bool {
    let bytes = Array(block.text.text.utf8.prefix(token.range.lowerBound).suffix(2))
    return bytes.contains { ",(".utf8.contains($0) }
  }

  /// The attribute of the question that a block answers, else of the nearest heading.
  func attribute(aboveBlock index: Int) -> Attribute? {
    let block = article.blocks[index]
    guard case .answer(let question) = block.kind else { return sectionAttributes[block.section] }
    let tokens = analyzer.tokens(in: question.text)
    // "Which is better for those who work with their hands?" asks for no attribute.
    let names =
      tokens.prefix(3).contains { $0.term == "which" }
      ? vocabulary.attribute(ofLabel: Array(tokens.prefix(4))) != nil
      : tokens.prefix(3).contains { Self.asking.contains($0.term) }
        || tokens.first.map { ["best", "worst", "hardest"].contains($0.term) } ?? false
    guard names else { return sectionAttributes[block.section] }
    return Heading(tokens, catalog: catalog, shortNames: shortNames).attribute(vocabulary)
      ?? sectionAttributes[block.section]
  }

  private static let asking: Set<String> = ["what", "where", "who", "how"]

  /// The attribute that a label names.
  package func attribute(ofLabel label: String) -> Attribute? {
    vocabulary.attribute(ofLabel: analyzer.tokens(in: label))
  }

  /// The attribute that the label in front of a block's text names.
  package func attributeOfLabel(inBlock index: Int) -> Attribute? {
    article.blocks[index].label.flatMap { label in
      attribute(ofLabel: analyzed.texts[index].text(label))
    }
  }

  /// The attribute that the last words of a phrase name ("skills in languages": languages).
  package func lastAttribute(ofLabel label: String) -> Attribute? {
    vocabulary.lastAttribute(ofLabel: analyzer.tokens(in: label))
  }

  /// The role that the text of a block names by itself, remarks in parentheses left out.
  func role(namedByBlock index: Int) -> RoleID? {
    let (tokens, longest) = (analyzed.blocks[index], catalog.longestTokenCount)
    // Few texts are so short, or go on behind so few words with a remark.
    let reach = tokens.count > longest ? Int(tokens[longest].start) : .max
    let bare = article.blocks[index].text.text.utf8.prefix(reach).prefix { !Self.endsName($0) }
    if bare.count == reach { return nil }
    let named = tokens[..<tokens.firstIndex(endingBehind: bare.count)]
    return catalog.role(named: named, local: shortNames)
  }

  /// Whether a remark begins with a byte.
  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ",")
  }

  /// The role that a cell or label names by itself, remarks in parentheses left out.
  package func role(named text: String) -> RoleID? {
    let bare = text.utf8.prefix { !Self.endsName($0) }
    let tokens = analyzer.tokens(in: String(Substring(bare)), atMost: catalog.longestTokenCount + 1)
    return catalog.role(named: tokens, local: shortNames)
  }
}
