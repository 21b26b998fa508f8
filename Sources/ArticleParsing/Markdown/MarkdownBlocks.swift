/// Turns the nodes of a Markdown document into blocks, in reading order.
struct MarkdownBlocks {
  private let file: SourceFile
  private let tree: CommonMarkTree
  private let inlines: MarkdownInlines
  private var result: [DraftBlock] = []
  private var containers: [Container] = []
  private var listCount = 0
  private var disclosure = MarkdownDisclosure()
  /// The level of the last heading that is marked as one.
  private var lastLevel = 1

  private struct Container {
    enum Kind: Equatable {
      case list(number: Int, isContents: Bool)
      /// An item; its first paragraph is the item's text.
      case item(isNamed: Bool)
      case other
    }

    var kind: Kind
    let end: Int
  }

  init(reading file: SourceFile) {
    self.file = file
    tree = CommonMarkTree(parsing: file.text)
    inlines = MarkdownInlines(tree: tree, file: file)
  }

  mutating func blocks() -> [DraftBlock] {
    var index = 1
    while index < tree.nodes.count {
      while let last = containers.last, last.end <= index { containers.removeLast() }
      index = visit(index)
    }
    return result
  }

  /// Reads a node and returns the index of the next one to visit.
  private mutating func visit(_ index: Int) -> Int {
    let node = tree.nodes[index]
    switch node.kind {
    case .list: openList(index)
    case .item: containers.append(Container(kind: .item(isNamed: false), end: node.end))
    case .blockQuote: containers.append(Container(kind: .other, end: node.end))
    case .paragraph: addParagraph(inlines.read(index), at: index)
    case .heading(let level): addHeading(inlines.read(index), level: level)
    case .table: addTable(index)
    case .codeBlock(let isFenced): addCode(node, isFenced: isFenced)
    case .htmlBlock: addHTML(node)
    default: break
    }
    return isContainer(node.kind) ? index + 1 : node.end
  }

  private func isContainer(_ kind: CommonMarkTree.Node.Kind) -> Bool {
    kind == .list || kind == .item || kind == .blockQuote
  }

  private mutating func openList(_ index: Int) {
    let outer = containers.last { if case .list = $0.kind { true } else { false } }
    let isContents =
      if case .list(_, let isContents) = outer?.kind { isContents } else { isContentsList(index) }
    let kind = Container.Kind.list(number: listCount, isContents: isContents)
    listCount += 1
    containers.append(Container(kind: kind, end: tree.nodes[index].end))
  }

  /// Whether a list has at least two items and all of them lead into this very page.
  private func isContentsList(_ list: Int) -> Bool {
    var itemCount = 0
    var index = list + 1
    while index < tree.nodes[list].end {
      switch tree.nodes[index].kind {
      case .item: itemCount += 1
      case .list: break
      case .paragraph where inlines.read(index).links.isContents:
        index = tree.nodes[index].end
        continue
      default: return false
      }
      index += 1
    }
    return itemCount > 1
  }
}

extension MarkdownBlocks {
  private mutating func addHeading(_ inline: InlineText, level: Int) {
    guard let text = inline.text else { return }
    disclosure.close()
    lastLevel = level
    result.append(DraftBlock(.heading(level: level), text))
  }

  private mutating func addParagraph(_ inline: InlineText, at index: Int) {
    guard let text = inline.text else { return }
    if let last = containers.indices.last, case .item(let isNamed) = containers[last].kind {
      addToItem(text, inline, isNamed: isNamed)
      containers[last].kind = .item(isNamed: true)
      return
    }
    if isBoldHeading(inline, text) {
      result.append(DraftBlock(.heading(level: min(6, lastLevel + 1)), text))
      return
    }
    if let definitions = DefinitionLines(text, after: result.last) {
      if definitions.usesLastBlock { result.removeLast() }
      result += definitions.blocks
      return
    }
    let strongLengths = inlines.leadingStrongLengths(index)
    if let lines = LabelledLines(text, strongLengths: strongLengths) {
      addItems(lines)
      return
    }
    add(.paragraph, text, inline, noise: inline.links.isBreadcrumb ? .navigation : nil)
  }

  private mutating func addItems(_ lines: LabelledLines) {
    if let lead = lines.lead {
      let isHeading =
        lines.areMarked && containers.isEmpty && LineShape.isHeadingLike(lead.text, dense: false)
      add(
        isHeading ? .heading(level: min(6, lastLevel + 1)) : .paragraph,
        lead,
        InlineText(text: lead)
      )
    }
    let kind = DraftBlock.Kind.listItem(list: listCount, depth: 0)
    listCount += 1
    for item in lines.items {
      add(kind, item.text, InlineText(leadingStrongLength: item.leadingStrongLength))
    }
  }

  /// Whether a paragraph is nothing but a few bold words that are no sentence.
  private func isBoldHeading(_ inline: InlineText, _ text: SourceText) -> Bool {
    guard inline.leadingStrongLength == text.text.utf8.count, containers.isEmpty,
      !disclosure.isOpen, !LineShape.endsSentence(text.text)
    else { return false }
    return LineShape.isHeadingLike(text.text, dense: false)
      || (text.text.hasSuffix(":") && LineShape.wordCount(text.text) <= 8)
  }

  private mutating func addToItem(_ text: SourceText, _ inline: InlineText, isNamed: Bool) {
    guard let position = listPosition else { return }
    if !isNamed {
      let kind = DraftBlock.Kind.listItem(list: position.list, depth: position.depth)
      add(kind, text, inline, noise: position.isContents ? .navigation : nil)
    } else if let last = result.indices.last, result[last].isBoldItem(of: position.list) {
      result[last].text = result[last].text.joined(with: text)
    } else {
      add(.paragraph, text, inline)
    }
  }

  private var listPosition: (list: Int, depth: Int, isContents: Bool)? {
    var position: (list: Int, depth: Int, isContents: Bool)?
    var depth = -1
    for container in containers {
      guard case .list(let number, let isContents) = container.kind else { continue }
      depth += 1
      position = (number, depth, isContents)
    }
    return position
  }

  private mutating func add(
    _ kind: DraftBlock.Kind,
    _ text: SourceText,
    _ inline: InlineText,
    noise: NoiseKind? = nil
  ) {
    result.append(
      DraftBlock(
        disclosure.isOpen ? .answer : kind,
        text,
        leadingStrongLength: inline.leadingStrongLength,
        noise: noise
      )
    )
  }

  private mutating func addCode(_ node: CommonMarkTree.Node, isFenced: Bool) {
    var builder = SourceTextBuilder()
    builder.append(Array(node.literal.utf8)[...], line: node.firstLine + (isFenced ? 1 : 0))
    guard let text = builder.take() else { return }
    add(.paragraph, text, InlineText(text: text))
  }

  private mutating func addTable(_ index: Int) {
    let table = MarkdownTable(index, in: tree, inlines: inlines, file: file)
    if let block = table.block { result.append(block) }
    for text in table.textBelow { add(.paragraph, text, InlineText(text: text)) }
  }

  private mutating func addHTML(_ node: CommonMarkTree.Node) {
    let last = min(file.lines.count, max(node.firstLine, node.lastLine))
    guard node.firstLine >= 1, node.firstLine <= last else { return }
    let fragment = SourceFile(lines: Array(file.lines[node.firstLine - 1..<last]))
    let read = HTMLReader().blocks(ofFragment: fragment, firstList: listCount)
    listCount = read.nextList
    let moved = read.blocks.map { $0.moved(byLines: node.firstLine - 1) }
    result += disclosure.isOpen ? moved.map(\.asAnswer) : moved
    disclosure.update(with: node.literal, opensQuestion: moved.last?.kind == .question)
  }
}

/// Whether the Markdown between two HTML blocks answers a question (`details`, `summary`).
private struct MarkdownDisclosure {
  private(set) var isOpen = false

  mutating func close() { isOpen = false }

  mutating func update(with html: String, opensQuestion: Bool) {
    let html = html.lowercased()
    if html.contains("</details") { isOpen = false }
    if opensQuestion, !html.hasSuffix("</details>\n") { isOpen = true }
  }
}

extension DraftBlock {
  /// Whether the block is an item of a list and bold from beginning to end.
  fileprivate func isBoldItem(of list: Int) -> Bool {
    guard case .listItem(list, _) = kind else { return false }
    return leadingStrongLength > 0 && leadingStrongLength == text.text.utf8.count
  }

  fileprivate var asAnswer: DraftBlock {
    guard kind == .paragraph else { return self }
    return DraftBlock(.answer, text, leadingStrongLength: leadingStrongLength, noise: noise)
  }
}
