import CMarkdown

/// A Markdown document as cmark-gfm understands it: its nodes in reading order.
///
/// Every node is followed by its descendants, so a walk needs no recursion.
struct CommonMarkTree {
  struct Node {
    enum Kind: Equatable {
      case document, blockQuote, list, item, codeBlock(isFenced: Bool), htmlBlock, paragraph
      case heading(level: Int), thematicBreak, table, tableHeader, tableRow, tableCell
      case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link(to: String), image
      case other
    }

    let kind: Kind
    /// Lines of the text that was parsed, counted from 1; 0 where cmark does not know.
    let firstLine: Int
    let lastLine: Int
    /// The words of a text, code or HTML node.
    let literal: String
    /// Index after the last descendant.
    fileprivate(set) var end: Int
  }

  private(set) var nodes: [Node] = []

  /// Parses a document.
  ///
  /// - Precondition: ``MarkdownGuard`` accepts the text; cmark takes quadratic time for some others.
  init(parsing text: String) {
    let document = unsafe CommonMarkTree.parse(text)
    defer { unsafe cmark_node_free(document) }
    let walk = unsafe cmark_iter_new(document)
    defer { unsafe cmark_iter_free(walk) }
    var open: [Int] = []
    while true {
      let event = unsafe cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE else { break }
      guard let current = unsafe cmark_iter_get_node(walk) else { continue }
      if event == CMARK_EVENT_EXIT {
        if let index = open.popLast() { nodes[index].end = nodes.count }
        continue
      }
      let node = unsafe Node(current, end: nodes.count + 1)
      if !node.isLeaf { open.append(nodes.count) }
      nodes.append(node)
    }
  }

  /// Indices of the nodes directly below one.
  func children(of parent: Int) -> [Int] {
    var children: [Int] = []
    var index = parent + 1
    while index < nodes[parent].end {
      children.append(index)
      index = nodes[index].end
    }
    return children
  }

  /// Registers cmark's extensions, once: doing so is not safe on several threads.
  private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func parse(_ text: String) -> OpaquePointer? {
    _ = extensions
    let parser = unsafe cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_UNSAFE)
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "tasklist", "strikethrough"] {
      guard let syntax = unsafe cmark_find_syntax_extension(name) else { continue }
      _ = unsafe cmark_parser_attach_syntax_extension(parser, syntax)
    }
    var text = text
    text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    return unsafe cmark_parser_finish(parser)
  }
}

extension CommonMarkTree.Node {
  fileprivate init(_ node: OpaquePointer, end: Int) {
    kind = unsafe CommonMarkTree.Node.kind(of: node)
    firstLine = unsafe Int(cmark_node_get_start_line(node))
    lastLine = unsafe Int(cmark_node_get_end_line(node))
    literal = unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? ""
    self.end = end
  }

  /// Whether the walk meets the node once, not on entering and again on leaving.
  fileprivate var isLeaf: Bool {
    switch kind {
    case .htmlBlock, .thematicBreak, .codeBlock, .text, .softBreak, .lineBreak, .code, .htmlInline:
      true
    default: false
    }
  }

  private static func kind(of node: OpaquePointer) -> Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: unsafe .codeBlock(isFenced: isFenced(node))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: unsafe .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: unsafe inlineKind(of: node)
    }
  }

  private static func inlineKind(of node: OpaquePointer) -> Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      unsafe .link(to: cmark_node_get_url(node).map { unsafe String(cString: $0) } ?? "")
    case CMARK_NODE_IMAGE: .image
    default: unsafe tableKind(of: node)
    }
  }

  /// The table extension numbers its kinds at run time; their names are fixed.
  private static func tableKind(of node: OpaquePointer) -> Kind {
    guard let name = unsafe cmark_node_get_type_string(node) else { return .other }
    return switch unsafe String(cString: name) {
    case "table": .table
    case "table_header": .tableHeader
    case "table_row": .tableRow
    case "table_cell": .tableCell
    case "tasklist": .item
    default: .other
    }
  }

  private static func isFenced(_ node: OpaquePointer) -> Bool {
    var length: CInt = 0
    var offset: CInt = 0
    var character: CChar = 0
    return unsafe cmark_node_get_fenced(node, &length, &offset, &character) != 0
  }
}
