/// A page as libxml2 understands it: its elements and texts in reading order.
///
/// Every element is followed by its descendants, so a walk needs no recursion.
struct HTMLTree {
  struct Node {
    let tag: HTMLTag
    /// Index of the element around it, -1 at the top.
    let parent: Int32
    /// Index after the last descendant.
    var end: Int32
    /// Index in ``HTMLTree/attributes``, -1 when it has none that matter.
    let attributes: Int32
    /// Where the words below it begin and end in ``HTMLTree/words``.
    let wordsStart: Int32
    var wordsEnd: Int32
    /// For a text the line of the file on which it ends, for an element that of its start tag.
    var line: Int32
  }

  /// What an element says about itself.
  struct Attributes {
    var names = ""
    var id = ""
    var role = ""
    var href = ""
    var style = ""
    var meta = (name: "", content: "")
    var columnSpan = 1
    var rowSpan = 1
    /// Whether it is a control that shows or hides something else of the page.
    var isDisclosure = false

    enum Key: String {
      case `class`, id, role, href, style, name, property, content, colspan, rowspan
      case ariaControls = "aria-controls"
      case ariaExpanded = "aria-expanded"
    }

    mutating func set(_ key: Key, to value: String) {
      switch key {
      case .class: names = value
      case .id: id = value
      case .role: role = value
      case .href: href = value
      case .style: style = value
      case .name, .property: meta.name = value
      case .content: meta.content = value
      case .colspan: columnSpan = min(max(Int(value) ?? 1, 1), 100)
      case .rowspan: rowSpan = min(max(Int(value) ?? 1, 1), 1_000)
      case .ariaControls, .ariaExpanded: isDisclosure = true
      }
    }
  }

  var nodes: [Node] = []
  var attributes: [Attributes] = []
  /// The texts of all nodes one behind the other, white space as in the file.
  var words: [UInt8] = []

  func attributes(of index: Int) -> Attributes? {
    let place = nodes[index].attributes
    return place < 0 ? nil : attributes[Int(place)]
  }

  func range(of index: Int) -> Range<Int> { index..<Int(nodes[index].end) }

  /// Indices of the nodes directly below an element.
  func children(of parent: Int) -> [Int] {
    var children: [Int] = []
    var index = parent + 1
    while index < Int(nodes[parent].end) {
      children.append(index)
      index = Int(nodes[index].end)
    }
    return children
  }

  /// The text of a text node.
  func text(of index: Int) -> ArraySlice<UInt8> {
    words[Int(nodes[index].wordsStart)..<Int(nodes[index].wordsEnd)]
  }

  /// The line on which a text node begins.
  func firstLine(of index: Int) -> Int {
    let lineEnds = text(of: index).count { $0 == 0x0A }
    return max(1, Int(nodes[index].line) - lineEnds)
  }

  /// Whether a text node is nothing but white space.
  func isBlank(_ index: Int) -> Bool { text(of: index).allSatisfy { $0 <= 0x20 } }

  /// All words below an element, folded.
  func folded(_ index: Int) -> SourceText? {
    var builder = SourceTextBuilder()
    for node in range(of: index) {
      if nodes[node].tag == .text {
        builder.append(text(of: node), line: firstLine(of: node))
      } else if nodes[node].tag.isBlock || nodes[node].tag == .br {
        builder.appendBlank()
      }
    }
    return builder.take()
  }
}
