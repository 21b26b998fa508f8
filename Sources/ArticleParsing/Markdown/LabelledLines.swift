/// A paragraph whose lines are labelled ("**Pay:** …"), which writers break by hand and mean as a list.
struct LabelledLines {
  /// What stands above the first label, if anything.
  private(set) var lead: SourceText?
  /// A line with its label each, with the lines that it goes on in.
  private(set) var items: [(text: SourceText, leadingStrongLength: Int)] = []

  /// Reads a paragraph as a list of labelled lines.
  ///
  /// There is none unless two lines begin with a bold label, or all lines with a label, the first of
  /// three left out; "Q:" and "A:" are none.
  ///
  /// - Parameters:
  ///   - text: the whole paragraph.
  ///   - strongLengths: by line, the UTF-8 length of the bold words that it begins with.
  init?(_ text: SourceText, strongLengths: [Int]) {
    guard strongLengths.count > 1, QuestionMarks.pairs(in: text.text).isEmpty,
      QuestionMarks.answerSignLength(text.text) == 0
    else { return nil }
    let lines = text.sourceLines
    guard lines.count == strongLengths.count else { return nil }
    let labels = lines.map { LineShape.labelLength($0.text) }
    let isBold = zip(labels, strongLengths).map { label, strong in
      label.map { strong >= $0 } ?? false
    }
    let areBold = isBold.count(where: \.self) > 1
    let first = labels[0] == nil && labels.count > 2 ? 1 : 0
    guard areBold || labels.dropFirst(first).allSatisfy({ $0 != nil }) else { return nil }
    for (index, line) in lines.enumerated() {
      if areBold ? isBold[index] : labels[index] != nil {
        items.append((line, strongLengths[index]))
      } else if let last = items.indices.last {
        items[last].text = items[last].text.joined(with: line)
      } else {
        lead = lead?.joined(with: line) ?? line
      }
    }
  }
}

extension MarkdownInlines {
  /// For each line of a block the UTF-8 length of the bold words that it begins with.
  func leadingStrongLengths(_ block: Int) -> [Int] {
    var lengths = [0]
    var isLineStart = true
    for child in tree.children(of: block) {
      switch tree.nodes[child].kind {
      case .softBreak, .lineBreak:
        lengths.append(0)
        isLineStart = true
        continue
      case .strong where isLineStart:
        let inner = tree.nodes[child..<tree.nodes[child].end]
        lengths[lengths.count - 1] = inner.reduce(0) { $0 + $1.literal.utf8.count }
      default: break
      }
      isLineStart = false
    }
    return lengths
  }
}
