/// Walks the elements of a page's article and collects its blocks, in reading order.
struct HTMLBlocks {
  private let page: HTMLPage
  let tree: HTMLTree
  private(set) var listCount: Int
  private var result: [DraftBlock] = []
  private var noise = HTMLNoise()
  private(set) var frames: [HTMLFrame] = []
  private var builder = SourceTextBuilder()
  private var links = LocalLinks()
  private var strongEnd = 0
  /// Whether the last thing read was a line break, so that another one ends the paragraph.
  private var isAfterBreak = false

  init(reading page: HTMLPage, firstList: Int) {
    self.page = page
    tree = page.tree
    listCount = firstList
  }

  mutating func blocks() -> [DraftBlock] {
    let end = Int(tree.nodes[page.root].end)
    frames = [HTMLFrame(tag: tree.nodes[page.root].tag, end: end)]
    var index = page.root + 1
    while index < end {
      closeFrames(endingAt: index)
      index = visit(index)
    }
    closeFrames(endingAt: end)
    return result
  }

  /// Reads a node and returns the index of the next one to visit.
  private mutating func visit(_ index: Int) -> Int {
    let node = tree.nodes[index]
    if node.tag == .text {
      addText(index)
      return index + 1
    }
    if index == page.titleHeading || node.tag.isCode || page.isSkipped(index) {
      addDisclosedQuestion(index)
      return Int(node.end)
    }
    if let level = node.tag.headingLevel {
      addHeading(index, level: level)
      return Int(node.end)
    }
    switch node.tag {
    case .br: addBreak(index)
    case .a: links.open(end: Int(node.end), target: tree.attributes(of: index)?.href ?? "")
    case .b, .strong: strongEnd = max(strongEnd, Int(node.end))
    case .span where builder.isEmpty && isCardLabel(index):
      strongEnd = max(strongEnd, Int(node.end))
    case .table where isDataTable(index):
      addTable(index)
      return Int(node.end)
    case .dt, .summary:
      addTerm(index)
      return Int(node.end)
    default: break
    }
    openFrame(index)
    return index + 1
  }

  private mutating func addText(_ index: Int) {
    let words = tree.text(of: index)
    builder.isStrong = index < strongEnd
    builder.append(words, line: tree.firstLine(of: index))
    guard words.contains(where: { $0 > 0x20 }) else { return }
    links.addWords(at: index)
    isAfterBreak = false
  }

  private mutating func addBreak(_ index: Int) {
    if isAfterBreak || tree.hasBoldLabel(after: index) { flush() }
    builder.appendBlank()
    isAfterBreak = !builder.isEmpty
  }

  private mutating func addHeading(_ index: Int, level: Int) {
    flush()
    guard let frame = frames.last, let text = tree.heading(index) else { return }
    result.append(DraftBlock(.heading(level: level), text, noise: frame.noise))
  }

  private mutating func addTable(_ index: Int) {
    flush()
    guard let frame = frames.last else { return }
    let table = HTMLTable(index, in: page)
    if !table.isEmpty {
      let text = SourceText("", line: table.line)
      result.append(DraftBlock(.table(table.table), text, noise: frame.noise))
    }
    for note in table.notes { result.append(DraftBlock(.paragraph, note, noise: frame.noise)) }
  }

  /// Reads a button that shows the answer to the question on it.
  private mutating func addDisclosedQuestion(_ index: Int) {
    guard tree.nodes[index].tag == .button, tree.attributes(of: index)?.isDisclosure == true,
      let text = tree.folded(index), text.text.hasSuffix("?")
    else { return }
    flush()
    result.append(DraftBlock(.question, text, noise: frames.last?.noise))
  }

  /// Whether a table holds data, and is not there to lay out other things.
  private func isDataTable(_ index: Int) -> Bool {
    let role = tree.attributes(of: index)?.role
    guard role != "presentation", role != "none" else { return false }
    var cellCount = 0
    for inner in tree.range(of: index).dropFirst() {
      switch tree.nodes[inner].tag {
      case .table, .h1, .h2, .h3, .h4, .h5, .h6: return false
      case .td, .th: cellCount += 1
      default: break
      }
    }
    return cellCount > 1
  }
}

extension HTMLBlocks {
  private mutating func openFrame(_ index: Int) {
    let node = tree.nodes[index]
    let ownNoise = noiseKind(of: index)
    guard node.tag.isBlock || ownNoise != nil, let outer = frames.last else { return }
    flush()
    var frame = HTMLFrame(tag: node.tag, end: Int(node.end), inside: outer, at: frames.count)
    frame.noise = outer.noise ?? ownNoise
    if node.tag.isList {
      if outer.depth == 0, frame.noise == nil, isContentsList(index) { frame.noise = .navigation }
      frame.list = listCount
      listCount += 1
    }
    frames.append(frame)
  }

  private mutating func closeFrames(endingAt index: Int) {
    while frames.count > 1, let last = frames.last, last.end <= index {
      flush()
      frames.removeLast()
    }
    if index >= frames[0].end { flush() }
  }

  private mutating func noiseKind(of index: Int) -> NoiseKind? {
    let tag = tree.nodes[index].tag
    if tag == .footer || tag == .header, isFurniture(index) { return .navigation }
    guard let kind = noise.kind(of: tag, tree.attributes(of: index)) else { return nil }
    // A name that covers the article itself says something about its layout.
    if tag != .nav, tag != .aside, page.holdsTitle(index) || page.share(of: index) > 0.4 {
      return nil
    }
    return kind
  }

  /// Whether a header or footer is that of the page, not that of an article or section in it.
  private func isFurniture(_ index: Int) -> Bool {
    let isOfPart = frames.contains {
      $0.tag == .article || $0.tag == .main || $0.tag == .section || $0.tag == .blockquote
    }
    return !isOfPart && frames[0].tag == .body && !page.holdsTitle(index)
  }

  /// Whether a list has at least two items, all of which lead into this very page.
  private func isContentsList(_ list: Int) -> Bool {
    var itemCount = 0
    var local = LocalLinks()
    for index in tree.range(of: list).dropFirst() {
      switch tree.nodes[index].tag {
      case .li: itemCount += 1
      case .a:
        local.open(end: Int(tree.nodes[index].end), target: tree.attributes(of: index)?.href ?? "")
      case .text where !tree.isBlank(index):
        local.addWords(at: index)
        guard local.areAll else { return false }
      default: break
      }
    }
    return itemCount > 1 && local.areAll
  }

  /// Reads a `dt` or `summary`, whose words are a whole whatever is in them.
  private mutating func addTerm(_ index: Int) {
    flush()
    guard let text = tree.folded(index), let frame = frames.last else { return }
    if tree.nodes[index].tag == .summary {
      result.append(DraftBlock(.question, text, noise: frame.noise))
      let details = frames.lastIndex { $0.tag == .details } ?? frames.count
      for place in frames.indices[details...] { frames[place].isAnswer = true }
    } else if let list = frame.definitionList {
      frames[list].open(term: text)
    }
  }

  /// Ends the block whose words are being collected.
  private mutating func flush() {
    isAfterBreak = false
    let strongLength = builder.leadingStrongLength
    let isLocal = links.areAll
    links.reset()
    guard let text = builder.take(), let frame = frames.last else { return }
    var block = DraftBlock(
      .paragraph,
      text,
      leadingStrongLength: strongLength,
      noise: frame.noise ?? (isLocal ? .navigation : nil)
    )
    if let list = frame.definitionList { frames[list].closeTerms() }
    if let list = frame.definitionList, let term = frames[list].term {
      block.kind = .definition(term: term)
    } else if frame.isAnswer {
      block.kind = .answer
    } else if let item = frame.item {
      guard !frames[item].isNamed else { return addToItem(block) }
      frames[item].isNamed = true
      block.kind = .listItem(list: frame.list, depth: max(0, frame.depth - 1))
      block.noise = frame.noise
    }
    result.append(block)
  }

  /// Adds a further paragraph of an item; it belongs to the item when that is just a bold line.
  private mutating func addToItem(_ block: DraftBlock) {
    guard let last = result.indices.last, case .listItem = result[last].kind,
      result[last].leadingStrongLength == result[last].text.text.utf8.count
    else {
      result.append(block)
      return
    }
    result[last].text = result[last].text.joined(with: block.text)
  }
}
