/// A parsed page, and which part of it is the article.
struct HTMLPage {
  let tree: HTMLTree
  /// The element that holds the article.
  let root: Int
  /// The heading that is the article's title, if any.
  let titleHeading: Int?
  /// Bytes of words before each node, without those of links and page furniture.
  private let weights: [Int32]
  /// Identifiers of texts that pop up when a link is clicked.
  private let popups: Set<String>

  init(_ tree: HTMLTree) {
    self.tree = tree
    weights = HTMLPage.weights(of: tree)
    root = HTMLPage.root(of: tree, weights: weights)
    titleHeading = HTMLPage.titleHeading(of: tree, below: root)
    popups = HTMLPage.popups(of: tree)
  }

  /// A piece of HTML inside another document: all of it is the article, and it has no title.
  init(fragment tree: HTMLTree) {
    self.tree = tree
    weights = HTMLPage.weights(of: tree)
    root = tree.nodes.firstIndex { $0.tag == .body } ?? 0
    titleHeading = nil
    popups = []
  }

  /// How much of the article's words an element holds, 0 to 1.
  func share(of index: Int) -> Double {
    let whole = HTMLPage.weight(of: root, in: tree, weights)
    guard whole > 0 else { return 0 }
    return Double(HTMLPage.weight(of: index, in: tree, weights)) / Double(whole)
  }

  func holdsTitle(_ index: Int) -> Bool {
    titleHeading.map(tree.range(of: index).contains) ?? false
  }

  /// Whether an element's words are not to be read at all: controls, hidden lines, pop-ups.
  func isSkipped(_ index: Int) -> Bool {
    switch tree.nodes[index].tag {
    case .head, .title, .meta: return true
    case .form, .noscript: return share(of: index) < 0.5
    case .button, .select: return true
    default: break
    }
    guard let attributes = tree.attributes(of: index) else { return false }
    if !attributes.id.isEmpty, popups.contains(attributes.id) { return true }
    guard Self.isHidden(attributes) else { return false }
    switch tree.nodes[index].tag {
    case .p, .span, .a, .li, .other: return true
    default: return isPopupStore(index)
    }
  }

  /// Whether a hidden element is where a page keeps its pop-ups: a row of named elements.
  private func isPopupStore(_ index: Int) -> Bool {
    guard !popups.isEmpty else { return false }
    let names = tree.children(of: index).filter { tree.nodes[$0].tag != .text || !tree.isBlank($0) }
      .map { tree.attributes(of: $0)?.id ?? "" }
    return names.allSatisfy { !$0.isEmpty } && names.contains(where: popups.contains)
  }

  private static func isHidden(_ attributes: HTMLTree.Attributes) -> Bool {
    guard !attributes.style.isEmpty else { return false }
    return attributes.style.lowercased().filter { $0 != " " }.contains("display:none")
  }

  private static func popups(of tree: HTMLTree) -> Set<String> {
    var popups: Set<String> = []
    for attributes in tree.attributes where attributes.href.hasPrefix("#") {
      let parts = attributes.href.split { $0 == "?" || $0 == "&" }
      for part in parts where part.hasPrefix("inlineId=") {
        popups.insert(String(part.dropFirst("inlineId=".count)))
      }
    }
    return popups
  }

  private static func titleHeading(of tree: HTMLTree, below root: Int) -> Int? {
    let headings = tree.nodes.indices.filter {
      tree.nodes[$0].tag == .h1 && tree.folded($0) != nil
    }
    return headings.first(where: tree.range(of: root).contains) ?? headings.first
  }
}

extension HTMLPage {
  private static func weight(of index: Int, in tree: HTMLTree, _ weights: [Int32]) -> Int {
    Int(weights[Int(tree.nodes[index].end)] - weights[index])
  }

  private static func weights(of tree: HTMLTree) -> [Int32] {
    var weights: [Int32] = [0]
    weights.reserveCapacity(tree.nodes.count + 1)
    var sum: Int32 = 0
    var furnitureEnd: Int32 = 0
    for (index, node) in tree.nodes.enumerated() {
      switch node.tag {
      case .text where index >= furnitureEnd:
        sum += Int32(tree.text(of: index).count { $0 > 0x20 })
      case .a, .nav, .footer, .header, .aside, .head, .button, .select, .noscript:
        furnitureEnd = max(furnitureEnd, node.end)
      default: break
      }
      weights.append(sum)
    }
    return weights
  }

  /// The element that holds most of the words and says that it is the article, or the body.
  private static func root(of tree: HTMLTree, weights: [Int32]) -> Int {
    let body = tree.nodes.firstIndex { $0.tag == .body } ?? 0
    guard !tree.nodes.isEmpty else { return 0 }
    let half = (weight(of: body, in: tree, weights) + 1) / 2
    func holdsMost(_ index: Int) -> Bool { weight(of: index, in: tree, weights) >= max(half, 1) }
    let elements = tree.nodes.indices.filter { tree.nodes[$0].tag != .text }
    let main = elements.first {
      (tree.nodes[$0].tag == .main || tree.attributes(of: $0)?.role == "main") && holdsMost($0)
    }
    if let main { return main }
    let articles = elements.filter { tree.nodes[$0].tag == .article }
    if articles.count == 1, holdsMost(articles[0]) { return articles[0] }
    let content = elements.first { index in
      guard let id = tree.attributes(of: index)?.id, !id.isEmpty else { return false }
      return contentNames.contains(id.lowercased()) && holdsMost(index)
    }
    return content ?? body
  }

  private static let contentNames: Set<String> = [
    "article", "content", "main", "main-content", "maincontent", "page-content", "post",
    "post-content", "entry-content", "primary", "bodytext", "story",
  ]
}
