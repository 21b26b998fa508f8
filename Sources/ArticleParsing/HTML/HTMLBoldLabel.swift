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
