/// The words of one Markdown block, and what is known of their marks.
struct InlineText {
  /// `nil` when the block has no words.
  var text: SourceText?
  var leadingStrongLength = 0
  var links = LinkShare()
}

/// How much of a block's words stands in links.
struct LinkShare {
  /// The targets of links with words, in order.
  private(set) var targets: [String] = []
  /// The words outside of links; a NUL stands for every link.
  private(set) var outside: [UInt8] = []

  mutating func openLink(to target: String) {
    targets.append(target)
    outside.append(0)
  }

  mutating func addOutside(_ words: String) { outside += words.utf8 }

  /// Whether there is nothing but links into this very page.
  var isContents: Bool {
    !targets.isEmpty && targets.allSatisfy { $0.hasPrefix("#") }
      && outside.allSatisfy { $0 <= 0x20 }
  }

  /// Whether the block shows the way to the page: links with separators between them, and behind
  /// the last one at most a few words that name the page itself.
  var isBreadcrumb: Bool {
    // Few blocks begin with a link, which is seen before their words are divided.
    guard outside.first(where: { $0 != 0x20 }) == 0 else { return false }
    let pieces = outside.split(separator: 0, omittingEmptySubsequences: false).map(Separator.init)
    guard pieces.count > 1, pieces[0] == .blank else { return false }
    let between = pieces.dropFirst().dropLast()
    guard between.allSatisfy({ $0 == .way || $0 == .bar }) else { return false }
    switch pieces[pieces.count - 1] {
    case .wayAndName: return true
    case .blank, .way, .bar: return pieces.count > 2
    case .words: return false
    }
  }

  /// What stands between two links.
  private enum Separator {
    case blank, bar, way, wayAndName, words

    init(_ bytes: ArraySlice<UInt8>) {
      let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
      guard let first = words.first else {
        self = .blank
        return
      }
      let isWay = [">", "»", "›", "/", "→", "\\"].contains(String(first))
      switch words.count {
      case 1 where isWay: self = .way
      case 1 where first == "|" || first == "·" || first == "•": self = .bar
      case 2...7 where isWay: self = .wayAndName
      default: self = .words
      }
    }
  }
}

/// Reads the inline nodes of a block.
struct MarkdownInlines {
  let tree: CommonMarkTree
  let file: SourceFile

  /// The words below a block node, without markup and images.
  func read(_ block: Int) -> InlineText {
    let node = tree.nodes[block]
    var reading = InlineReading(lines: SourceLineCursor(file, node, breakCount: breaks(in: block)))
    var index = block + 1
    while index < node.end {
      reading.add(tree.nodes[index], at: index)
      index = tree.nodes[index].kind == .image ? tree.nodes[index].end : index + 1
    }
    return reading.finish()
  }

  private func breaks(in block: Int) -> Int {
    tree.nodes[block..<tree.nodes[block].end].count {
      $0.kind == .softBreak || $0.kind == .lineBreak
    }
  }
}

private struct InlineReading {
  var lines: SourceLineCursor
  private var builder = SourceTextBuilder()
  private var links = LinkShare()
  private var strongEnd = 0
  private var linkEnd = 0

  init(lines: SourceLineCursor) { self.lines = lines }

  mutating func add(_ node: CommonMarkTree.Node, at index: Int) {
    switch node.kind {
    case .text, .code:
      builder.isStrong = index < strongEnd
      addWords(node.literal, areCode: node.kind == .code)
      if index >= linkEnd { links.addOutside(node.literal) }
    case .softBreak, .lineBreak:
      builder.appendBlank()
      lines.advance()
      if index >= linkEnd { links.addOutside(" ") }
    case .htmlInline where isLineBreak(node.literal): builder.appendBlank()
    case .strong: strongEnd = max(strongEnd, node.end)
    case .link(let target):
      links.openLink(to: target)
      linkEnd = max(linkEnd, node.end)
    default: break
    }
  }

  mutating func finish() -> InlineText {
    let strongLength = builder.leadingStrongLength
    var text = builder.take()
    if strongLength == 0 { text = text?.withoutFootnoteMarks() }
    return InlineText(text: text, leadingStrongLength: strongLength, links: links)
  }

  /// Code may reach over a line end without a break node, so its words are found one by one.
  private mutating func addWords(_ words: String, areCode: Bool) {
    guard areCode, !lines.isExact else {
      let line = lines.line(of: words)
      builder.append(Array(words.utf8)[...], line: line)
      return
    }
    for word in words.split(separator: " ", omittingEmptySubsequences: false) {
      addWords(String(word), areCode: false)
      builder.appendBlank()
    }
  }

  private func isLineBreak(_ tag: String) -> Bool {
    let name = tag.utf8.dropFirst().prefix(2)
    return name.elementsEqual("br".utf8) || name.elementsEqual("BR".utf8)
  }
}
