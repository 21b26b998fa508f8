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
    var line = firstLine
    for anchor in anchors {
      guard anchor.offset <= offset else { break }
      line = anchor.line
    }
    return line
  }

  /// A part of the text as a source text of its own, without blanks at its ends.
  ///
  /// The range is in UTF-8 offsets, on character boundaries.
  package func part(_ range: Range<Int>) -> SourceText {
    let bytes = Array(text.utf8)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] == 0x20 { low += 1 }
    while high > low, bytes[high - 1] == 0x20 { high -= 1 }
    var kept = [Anchor(offset: 0, line: line(at: low))]
    for anchor in anchors where anchor.offset > low && anchor.offset < high {
      kept.append(Anchor(offset: anchor.offset - low, line: anchor.line))
    }
    return SourceText(
      String(decoding: bytes[low..<high], as: UTF8.self),
      anchors: kept,
      lastLine: lines(of: low..<max(low, high)).upperBound
    )
  }

  /// Two texts as one, with a separator between them.
  package func joined(with other: SourceText, separator: String = " ") -> SourceText {
    if isEmpty { return other }
    if other.isEmpty { return self }
    let shift = text.utf8.count + separator.utf8.count
    let moved = other.anchors.map { Anchor(offset: $0.offset + shift, line: $0.line) }
    return SourceText(
      text + separator + other.text,
      anchors: anchors + moved,
      lastLine: max(lastLine, other.lastLine)
    )
  }
}
