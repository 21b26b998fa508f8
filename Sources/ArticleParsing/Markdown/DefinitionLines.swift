/// A definition list, which cmark does not know: lines that begin with a colon below a term.
struct DefinitionLines {
  private(set) var blocks: [DraftBlock] = []
  /// Whether the term is the block before, which is no paragraph of its own then.
  private(set) var usesLastBlock = false

  /// Reads a paragraph as a definition list.
  ///
  /// - Parameters:
  ///   - text: the whole paragraph.
  ///   - last: the block above it, which may be the term or a definition of it.
  init?(_ text: SourceText, after last: DraftBlock?) {
    let lines = text.sourceLines
    guard let first = lines.firstIndex(where: Self.isDefinition) else { return nil }
    var term: SourceText?
    if first == 0 {
      term = termAbove(last)
      guard term != nil else { return nil }
    } else if first > 1 {
      let opening = lines[..<(first - 1)].reduce(SourceText("", line: text.firstLine)) {
        $0.joined(with: $1)
      }
      blocks.append(DraftBlock(.paragraph, opening))
    }
    for index in max(0, first - 1)..<lines.count {
      let isTerm = index + 1 < lines.count && Self.isDefinition(lines[index + 1])
      if Self.isDefinition(lines[index]) {
        term.map { add(lines[index], to: $0) }
      } else if isTerm {
        term = lines[index]
      } else {
        extendLast(with: lines[index])
      }
    }
  }

  private mutating func termAbove(_ last: DraftBlock?) -> SourceText? {
    switch last?.kind {
    case .definition(let term): return term
    case .paragraph where (last?.text.text.utf8.count ?? 0) <= 80:
      usesLastBlock = true
      return last?.text
    default: return nil
    }
  }

  private mutating func add(_ line: SourceText, to term: SourceText) {
    let text = line.part(1..<line.text.utf8.count)
    blocks.append(DraftBlock(.definition(term: term), text))
  }

  private mutating func extendLast(with line: SourceText) {
    guard let last = blocks.indices.last else { return }
    blocks[last].text = blocks[last].text.joined(with: line)
  }

  private static func isDefinition(_ line: SourceText) -> Bool { line.text.hasPrefix(": ") }
}

extension SourceText {
  /// The text cut where its source lines begin.
  var sourceLines: [SourceText] {
    let starts = anchors.map(\.offset)
    let ends = starts.dropFirst() + [text.utf8.count]
    let bytes = Array(text.utf8)
    return zip(zip(starts, ends), anchors).map { range, anchor in
      var words = String(decoding: bytes[range.0..<range.1], as: UTF8.self)
      while words.hasSuffix(" ") { words.removeLast() }
      return SourceText(words, line: anchor.line)
    }
  }
}
