/// Builds a tree from the events of a parser.
struct HTMLTreeBuilder {
  private(set) var tree = HTMLTree()
  private var open: [Int] = []
  /// Open elements whose content is dropped; the outermost is in the tree, empty.
  private var codeDepth = 0
  private var lines: LineCounter

  /// Elements nested deeper than this make libxml2 slow.
  static let depthLimit = 1_000

  /// - Parameter source: the bytes that are parsed.
  init(source: [UInt8]) {
    lines = LineCounter(source)
    tree.words.reserveCapacity(source.count / 2)
  }

  /// Whether elements nest so deeply that the page is not worth a tree.
  var isTooDeep: Bool { open.count + codeDepth > Self.depthLimit }

  mutating func start(_ tag: HTMLTag, _ attributes: HTMLTree.Attributes?, offset: Int) {
    if codeDepth > 0 {
      codeDepth += 1
      return
    }
    if tag.isCode { codeDepth = 1 }
    var place: Int32 = -1
    if let attributes {
      place = Int32(tree.attributes.count)
      tree.attributes.append(attributes)
    }
    append(tag, attributes: place, line: lines.line(at: offset))
    if codeDepth == 0 { open.append(tree.nodes.count - 1) }
  }

  mutating func end() {
    if codeDepth > 0 {
      codeDepth -= 1
    } else if let index = open.popLast() {
      tree.nodes[index].end = Int32(tree.nodes.count)
      tree.nodes[index].wordsEnd = Int32(tree.words.count)
    }
  }

  /// Appends text that ends at a byte of the source.
  mutating func text(_ bytes: some Collection<UInt8>, endOffset: Int) {
    guard codeDepth == 0 else { return }
    let line = lines.line(at: endOffset)
    let last = tree.nodes.count - 1
    let parent = open.last.map(Int32.init) ?? -1
    if last >= 0, tree.nodes[last].tag == .text, tree.nodes[last].parent == parent {
      tree.words.append(contentsOf: bytes)
      tree.nodes[last].line = Int32(line)
    } else {
      append(.text, attributes: -1, line: line)
      tree.words.append(contentsOf: bytes)
    }
    tree.nodes[tree.nodes.count - 1].wordsEnd = Int32(tree.words.count)
  }

  /// The tree, with everything closed that is still open.
  mutating func finish() -> HTMLTree {
    while !open.isEmpty || codeDepth > 0 { end() }
    return tree
  }

  private mutating func append(_ tag: HTMLTag, attributes: Int32, line: Int) {
    tree.nodes.append(
      HTMLTree.Node(
        tag: tag,
        parent: open.last.map(Int32.init) ?? -1,
        end: Int32(tree.nodes.count + 1),
        attributes: attributes,
        wordsStart: Int32(tree.words.count),
        wordsEnd: Int32(tree.words.count),
        line: Int32(line)
      )
    )
  }
}

/// Tells the line of bytes that are asked for in increasing order.
private struct LineCounter {
  private let source: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ source: [UInt8]) { self.source = source }

  mutating func line(at target: Int) -> Int {
    while offset < min(target, source.count) {
      if source[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }
}
