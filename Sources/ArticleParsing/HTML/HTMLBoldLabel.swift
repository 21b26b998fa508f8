extension HTMLBlocks {
  /// Whether an element and one more beside it are all that a card holds: its label and its value.
  ///
  /// The cost does not depend on the page.
  func isCardLabel(_ label: Int) -> Bool {
    guard let frame = frames.last, [.div, .li, .p].contains(frame.tag) else { return false }
    var value = Int(tree.nodes[label].end)
    if value < frame.end, tree.nodes[value].tag == .text, tree.isBlank(value) { value += 1 }
    guard value < frame.end, [.span, .b, .strong, .other].contains(tree.nodes[value].tag) else {
      return false
    }
    var behind = Int(tree.nodes[value].end)
    if behind < frame.end, tree.nodes[behind].tag == .text, tree.isBlank(behind) { behind += 1 }
    guard behind == frame.end else { return false }
    let node = tree.nodes[label]
    let words = tree.words[Int(node.wordsStart)..<Int(node.wordsEnd)]
    return (3...40).contains(words.count) && words.allSatisfy { $0 < 0x30 || $0 > 0x39 }
  }
}

extension HTMLTree {
  /// Whether a line that begins behind a `br` begins with a bold label ("**Pay:** …").
  ///
  /// The cost does not depend on the page.
  func hasBoldLabel(after lineBreak: Int) -> Bool {
    var index = Int(nodes[lineBreak].end)
    if index < nodes.count, nodes[index].tag == .text, isBlank(index) { index += 1 }
    guard index < nodes.count, nodes[index].tag.isBold else { return false }
    let label = words[Int(nodes[index].wordsStart)..<Int(nodes[index].wordsEnd)]
    guard (2...80).contains(label.count), let last = label.last(where: { $0 > 0x20 }) else {
      return false
    }
    if last == UInt8(ascii: ":") { return true }
    let next = Int(nodes[index].end)
    return next < nodes.count && nodes[next].tag == .text
      && text(of: next).first { $0 > 0x20 } == UInt8(ascii: ":")
  }
}
