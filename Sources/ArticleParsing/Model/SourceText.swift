/// Words of an article as a reader sees them, with the source line of every part.
///
/// The text is what remains when markup is taken out and damaged characters are repaired; white
/// space is folded to single blanks. Anchors say where in the text each source line begins.
package struct SourceText: Sendable, Equatable {
  /// One place where the text continues on another source line.
  package struct Anchor: Sendable, Equatable {
    /// UTF-8 offset in the text.
    package let offset: Int
    /// Line in the file, counted from 1.
    package let line: Int

    package init(offset: Int, line: Int) {
      self.offset = offset
      self.line = line
    }
  }

  package let text: String
  /// Never empty, in increasing order of offset; the first one is at offset 0.
  package let anchors: [Anchor]
  /// The line on which the text ends.
  package let lastLine: Int

  package init(_ text: String, line: Int) {
    self.init(text, anchors: [Anchor(offset: 0, line: line)], lastLine: line)
  }

  /// - Precondition: `anchors` is not empty and its offsets do not decrease.
  package init(_ text: String, anchors: [Anchor], lastLine: Int) {
    precondition(!anchors.isEmpty, "a source text needs an anchor")
    self.text = text
    self.anchors = anchors
    self.lastLine = max(lastLine, anchors[anchors.count - 1].line)
  }

  package var firstLine: Int { anchors[0].line }
  package var lines: ClosedRange<Int> { firstLine...lastLine }
  package var isEmpty: Bool { text.isEmpty }

  /// The source lines that hold a part of the text, given by UTF-8 offsets.
  package func lines(of range: Range<Int>) -> ClosedRange<Int> {
    let first = line(at: range.lowerBound)
    let last = range.isEmpty ? first : line(at: range.upperBound - 1)
    return first...max(first, last)
  }

  /// The source line of one UTF-8 offset.
  package func line(at offset: Int) -> Int {
    let end = anchors.partitioningIndex { $0.offset > offset }
    return end > 0 ? anchors[end - 1].line : firstLine
  }

  /// A part of the text as a source text of its own, without blanks at its ends.
  ///
  /// The range is in UTF-8 offsets, on character boundaries. The cost is that of the part.
  package func part(_ range: Range<Int>) -> SourceText {
    let utf8 = text.utf8
    var words = text[utf8.index(at: range.lowerBound)..<utf8.index(at: range.upperBound)].utf8
    while words.first == 0x20 { words.removeFirst() }
    while words.last == 0x20 { words.removeLast() }
    let low = utf8.distance(from: utf8.startIndex, to: words.startIndex)
    let high = low + words.count
    var kept = [Anchor(offset: 0, line: line(at: low))]
    let first = anchors.partitioningIndex { $0.offset > low }
    for anchor in anchors[first...].prefix(while: { $0.offset < high }) {
      kept.append(Anchor(offset: anchor.offset - low, line: anchor.line))
    }
    return SourceText(
      String(Substring(words)),
      anchors: kept,
      lastLine: lines(of: low..<high).upperBound
    )
  }

  /// Two texts as one, with a separator between them.
  package func joined(with other: SourceText, separator: String = " ") -> SourceText {
    SourceText.joined([self, other], separator: separator) ?? self
  }

  /// Texts as one, with a separator between each two; empty ones are left out.
  ///
  /// - Returns: `nil` when there are none.
  package static func joined(_ texts: [SourceText], separator: String = " ") -> SourceText? {
    let parts = texts.filter { !$0.isEmpty }
    guard let first = parts.first, parts.count > 1 else { return parts.first ?? texts.first }
    var text = first.text
    var anchors = first.anchors
    var lastLine = first.lastLine
    for part in parts.dropFirst() {
      text += separator
      let shift = text.utf8.count
      text += part.text
      anchors += part.anchors.map { Anchor(offset: $0.offset + shift, line: $0.line) }
      lastLine = max(lastLine, part.lastLine)
    }
    return SourceText(text, anchors: anchors, lastLine: lastLine)
  }
}

extension String.UTF8View {
  fileprivate func index(at offset: Int) -> Index { index(startIndex, offsetBy: offset) }
}

extension Array {
  /// The first place from which on a condition holds, where it holds from some place to the end.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
