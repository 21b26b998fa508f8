/// A paragraph whose lines are labelled ("**Pay:** …"), which writers break by hand and mean as a list.
struct LabelledLines {
  /// What stands above the first label, if anything.
  private(set) var lead: SourceText?
  /// Whether pictures or bullets mark the lines.
  private(set) var areMarked = false
  /// A line with its label each, with the lines that it goes on in.
  private(set) var items: [(text: SourceText, leadingStrongLength: Int)] = []

  /// Reads a paragraph as a list of labelled lines.
  ///
  /// There is none unless two lines begin with a picture or a bold label, or all lines with a label, the
  /// first of three left out; "Q:" and "A:" are none.
  ///
  /// - Parameters:
  ///   - text: the whole paragraph.
  ///   - strongLengths: by line, the UTF-8 length of the bold words that it begins with.
  init?(_ text: SourceText, strongLengths: [Int]) {
    guard strongLengths.count > 1, QuestionMarks.pairs(in: text.text).isEmpty,
      QuestionMarks.answerSignLength(text.text) == 0
    else { return nil }
    let marked = text.sourceLines
    guard marked.count == strongLengths.count else { return nil }
    let lines = marked.map(\.withoutPictographs)
    let labels = lines.map { LineShape.labelLength($0.text) }
    let isMarked = zip(marked, lines).map { $0.text.utf8.count > $1.text.utf8.count }
    areMarked = isMarked.count(where: \.self) > 1
    let isBold = lines.indices.map { line in
      labels[line].map { strongLengths[line] >= $0 }
        ?? lines[line].hasDash(behind: strongLengths[line])
    }
    let areBold = isBold.count(where: \.self) > 1
    let first = labels[0] == nil && labels.count > 2 ? 1 : 0
    guard areMarked || areBold || labels.dropFirst(first).allSatisfy({ $0 != nil }) else {
      return nil
    }
    for (index, line) in lines.enumerated() {
      if areMarked ? isMarked[index] : areBold ? isBold[index] : labels[index] != nil {
        items.append((line, strongLengths[index]))
      } else if let last = items.indices.last {
        items[last].text = items[last].text.joined(with: line)
      } else {
        lead = lead?.joined(with: line) ?? line
      }
    }
  }
}

extension SourceText {
  /// Whether a dash stands behind the bold words with which the text begins: "**Diver** – €350".
  fileprivate func hasDash(behind strongLength: Int) -> Bool {
    guard strongLength > 0, strongLength < text.utf8.count else { return false }
    let rest = text.utf8.dropFirst(strongLength).prefix(4)
    return [" - ", " – ", " — "].contains { rest.starts(with: $0.utf8.prefix(4)) }
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
      case .text where isLineStart && isPicture(tree.nodes[child].literal): continue
      default: break
      }
      isLineStart = false
    }
    return lengths
  }

  /// Whether words are nothing but pictures and blanks.
  private func isPicture(_ words: String) -> Bool {
    Pictographs.length(in: words + ".") == words.utf8.count
  }
}
