extension HTMLTree {
  /// The words of a heading, without links that stand beside it.
  ///
  /// Where a `span` names the section and links follow it, the links lead to help about the
  /// section; a link that is a lone sign leads to the heading itself.
  func heading(_ index: Int) -> SourceText? {
    let children = children(of: index)
    let name = children.first { nodes[$0].tag == .span && folded($0) != nil }
    if let name, children.contains(where: { nodes[$0].tag == .a }) { return folded(name) }
    guard let text = folded(index) else { return nil }
    return withoutOwnLink(text)
  }

  private func withoutOwnLink(_ text: SourceText) -> SourceText? {
    let signs = ["#", "¶", "§", "🔗"]
    for sign in signs {
      let length = text.text.utf8.count
      if text.text == sign { return nil }
      if text.text.hasSuffix(" " + sign) || (sign != "#" && text.text.hasSuffix(sign)) {
        return text.part(0..<length - sign.utf8.count)
      }
      if text.text.hasPrefix(sign + " ") { return text.part(sign.utf8.count..<length) }
    }
    return text
  }

  /// The name a page gives itself in its head, without that of the site.
  func headTitle() -> SourceText? {
    guard let index = nodes.firstIndex(where: { $0.tag == .title }), let title = folded(index)
    else { return nil }
    let cuts = [" | ", " – ", " — ", " - ", " :: ", " » ", " · "].compactMap { separator in
      Self.offset(of: separator, in: title.text)
    }
    guard let cut = cuts.min(), cut > 0 else { return title }
    return title.part(0..<cut)
  }

  private static func offset(of part: String, in text: String) -> Int? {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (0...bytes.count - wanted.count).first {
      bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }

  /// What the head of the page says about author and dates, in file order.
  func headMetadata() -> [Metadatum] {
    nodes.indices.compactMap { index in
      guard nodes[index].tag == .meta, let meta = attributes(of: index)?.meta,
        Self.metadataNames.contains(meta.name.lowercased()), !meta.content.isEmpty
      else { return nil }
      return Metadatum(key: meta.name, value: meta.content, line: Int(nodes[index].line))
    }
  }

  private static let metadataNames: Set<String> = [
    "author", "date", "description", "article:published_time", "article:modified_time",
    "dc.date", "dcterms.created", "dcterms.modified", "last-modified",
  ]
}
