package import ArticleParsing
package import TextAnalysis

/// What the surroundings of a block say about it: whose role it is about and which attribute.
package struct ArticleScope {
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
    let id = analyzed.article.id
    primaryRoles = catalog.roles(of: id)
    mentions = analyzed.blocks.map { catalog.mentions(in: $0, article: id) }
    var roles: [[RoleID]] = []
    var attributes: [Attribute?] = []
    for (index, section) in analyzed.article.sections.enumerated() {
      let heading = analyzed.headings[index]
      let own = Self.roles(inHeading: heading, catalog: catalog, article: id)
      roles.append(own.isEmpty ? section.parent.map { roles[$0] } ?? [] : own)
      let attribute = Self.attribute(ofHeading: heading, catalog: catalog, id, vocabulary)
      let caption = Self.caption(of: index, in: analyzed.article).flatMap {
        attribute.map { ["focus", "goal"].contains($0.name) } ?? true
          ? vocabulary.attribute(ofLabel: analyzer.tokens(in: $0)) : nil
      }
      attributes.append(caption ?? attribute ?? section.parent.flatMap { attributes[$0] })
    }
    sectionRoles = roles
    sectionAttributes = attributes
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

  /// The roles that a heading names; a field counts only where the article is about its people.
  private static func roles(
    inHeading tokens: [Token],
    catalog: RoleCatalog,
    article: ArticleID
  ) -> [RoleID] {
    let named = catalog.mentions(in: tokens, article: article)
    let mentions = named.filter {
      !$0.isField || catalog.roles(of: article).contains($0.role)
    }
    if mentions.count == named.count, let role = catalog.role(named: tokens, article: article) {
      return [role]
    }
    var seen: Set<RoleID> = []
    return mentions.map(\.role).filter { seen.insert($0).inserted }
  }

  private static func attribute(
    ofHeading tokens: [Token],
    catalog: RoleCatalog,
    _ article: ArticleID,
    _ vocabulary: AttributeVocabulary
  ) -> Attribute? {
    guard catalog.role(named: tokens, article: article) == nil else { return nil }
    let terms = Set(tokens.map(\.term))
    if terms.contains("what"), !terms.isDisjoint(with: ["do", "does", "works"]) {
      return Attribute("responsibility")
    }
    if tokens.first?.term == "what", terms.contains("is") || terms.contains("are") {
      return Attribute("definition")
    }
    let mentioned = catalog.mentions(in: tokens, article: article).flatMap(\.tokens)
    let rest = tokens.enumerated().filter { !mentioned.contains($0.offset) }.map(\.element)
    return vocabulary.attribute(ofLabel: rest)
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
      return catalog.role(named: analyzer.tokens(in: term.text), article: article.id)
    }
    guard let label = block.label else { return nil }
    let tokens = analyzed.blocks[index].filter { $0.range.upperBound <= label.upperBound }
    if let role = catalog.role(named: tokens, article: article.id) { return role }
    let first = tokens.prefix { token in
      !hasComma(before: token, in: block) && token.range.upperBound <= label.upperBound
    }
    return first.count < tokens.count
      ? catalog.role(named: Array(first), article: article.id) : nil
  }

  private func hasComma(before token: Token, in block: Block) -> Bool {
    let bytes = Array(block.text.text.utf8.prefix(token.range.lowerBound).suffix(2))
    return bytes.contains { ",(".utf8.contains($0) }
  }

  /// The attribute that a label names.
  package func attribute(ofLabel label: String) -> Attribute? {
    vocabulary.attribute(ofLabel: analyzer.tokens(in: label))
  }

  /// The attribute that the last words of a phrase name ("skills in languages": languages).
  package func lastAttribute(ofLabel label: String) -> Attribute? {
    vocabulary.lastAttribute(ofLabel: analyzer.tokens(in: label))
  }

  /// The role that a cell or label names by itself, remarks in parentheses left out.
  package func role(named text: String) -> RoleID? {
    let bare = text.utf8.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ",") }
    let tokens = analyzer.tokens(in: String(Substring(bare)), atMost: catalog.longestTokenCount + 1)
    return catalog.role(named: tokens, article: article.id)
  }
}
