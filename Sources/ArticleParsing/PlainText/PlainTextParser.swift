/// Turns chunks of lines into draft blocks.
struct PlainTextParser {
  let layout: PageLayout
  private(set) var blocks: [DraftBlock] = []
  var listCount = 0
  /// Lines that the job advert at hand may still take, 0 outside of one.
  private(set) var advertLinesLeft = 0

  init(layout: PageLayout) { self.layout = layout }

  /// Parses one chunk: lines without a blank line between them.
  mutating func parse(_ lines: ArraySlice<PlainLine>) {
    if isListOfLinks(lines) {
      for line in lines { append(.paragraph, line, noise: .navigation) }
      return
    }
    if areAnnouncedAbove(lines) {
      listCount += 1
      for line in lines { append(.listItem(list: listCount, depth: 0), line) }
      return
    }
    var rest = lines
    if let first = rest.first, first.kind == .words, first.text.hasSuffix(":"),
      isListWithoutBullets(lines.dropFirst())
    {
      appendHeading(first, level: 2)
      rest = rest.dropFirst()
    }
    if isListWithoutBullets(rest) {
      listCount += 1
      for line in rest { append(.listItem(list: listCount, depth: 0), line) }
      return
    }
    while let line = rest.first {
      if let items = announcedItems(rest) {
        append(.paragraph, line)
        listCount += 1
        for item in items { append(.listItem(list: listCount, depth: 0), item) }
        return
      }
      rest = rest.dropFirst(parseBlock(line, rest, isFirst: rest.startIndex == lines.startIndex))
    }
  }

  /// Parses the block that `line` begins and returns how many of the lines it takes.
  private mutating func parseBlock(
    _ line: PlainLine,
    _ lines: ArraySlice<PlainLine>,
    isFirst: Bool
  ) -> Int {
    if isInAdvert(line) {
      append(.paragraph, line, noise: .jobAdvert)
      return 1
    }
    if let taken = parseTable(line, lines) { return taken }
    switch line.kind {
    case .bullet: return parseList(lines)
    case .numbered: return parseNumbered(line, lines)
    case .marked(let level):
      appendHeading(line, level: level)
      return 1
    case .underline, .blank: return 1
    case .pipes, .words: break
    }
    let next = lines.dropFirst().first
    if case .underline(let level) = next?.kind {
      appendHeading(line, level: level)
      return 2
    }
    if PageNoise.isNavigation(line.text) {
      append(.paragraph, line, noise: .navigation)
      return 1
    }
    if let (depth, words) = ListNumber.section(line.text), next?.kind != .words || isFirst,
      LineShape.isHeadingLike(words, dense: layout.isDense)
    {
      append(.heading(level: min(6, depth + 2)), SourceText(words, line: line.number))
      return 1
    }
    if isHeading(line, next: next, isFirst: isFirst),
      isFirst || !followsHeading || layout.recurs(line)
    {
      // In wrapped text what announces the lines right below it is part of a larger section.
      let isInside = layout.isWrapped && next?.kind == .words && !LineShape.isAllCapitals(line.text)
      appendHeading(line, level: isInside ? 3 : 2)
      return 1
    }
    return parseParagraph(line, lines)
  }

  /// Adverts have a few lines; one that does not end as expected must not swallow the article.
  private static let longestAdvert = 8

  /// Whether a line belongs to a job advert; keeps count of the lines of adverts.
  private mutating func isInAdvert(_ line: PlainLine) -> Bool {
    if PageNoise.beginsJobAdvert(line.text) { advertLinesLeft = Self.longestAdvert }
    guard advertLinesLeft > 0 else { return false }
    advertLinesLeft = PageNoise.endsJobAdvert(line.text) ? 0 : advertLinesLeft - 1
    return true
  }

  private mutating func parseTable(_ line: PlainLine, _ lines: ArraySlice<PlainLine>) -> Int? {
    let pipes = lines.prefix { $0.kind == .pipes }
    if pipes.count >= 2 {
      append(.table(PlainTables.pipeTable(pipes)), SourceText("", line: line.number))
      return pipes.count
    }
    let bars = line.hasBar && !PageNoise.isNavigation(line.text) ? PlainTables.barTable(lines) : nil
    guard let (table, count) = bars ?? PlainTables.columnTable(lines) else { return nil }
    append(.table(table), SourceText("", line: line.number))
    return count
  }

  /// Whether a chunk announces other pages and names nothing but their titles.
  private func isListOfLinks(_ lines: ArraySlice<PlainLine>) -> Bool {
    guard !layout.isDense, let first = lines.first, PageNoise.announcesLinks(first.text) else {
      return false
    }
    return lines.dropFirst().allSatisfy {
      LineShape.isHeadingLike($0.text, dense: false) || PageNoise.isNavigation($0.text)
    }
  }

  // MARK: Headings and paragraphs

  /// Whether the block before is a heading; below one in the same chunk stands what it announces.
  private var followsHeading: Bool {
    guard !layout.isDense, case .heading = blocks.last?.kind else { return false }
    return true
  }

  private func isHeading(_ line: PlainLine, next: PlainLine?, isFirst: Bool) -> Bool {
    guard LineShape.isHeadingLike(line.text, dense: layout.isDense),
      QuestionMarks.pairs(in: line.text).isEmpty, next?.goesOn != true
    else { return false }
    if layout.isDense || layout.recurs(line) { return true }
    if LineShape.isAllCapitals(line.text), line.text.count <= 60 { return true }
    let isLabelled = LineShape.isLabelled(line.text)
    guard let next else { return isFirst || !(layout.isWrapped || isLabelled) }
    if layout.isWrapped, next.kind == .words { return isSubheading(line, before: next) }
    if next.kind == .bullet || next.kind == .numbered || next.kind == .pipes { return isFirst }
    let nextIsLabelled = LineShape.isLabelled(next.text)
    if nextIsLabelled, isLabelled { return false }
    // "Skills" above "Detectives need:" is a heading, and so is no line that itself announces something.
    let nextAnnounces = isFirst && next.text.hasSuffix(":") && !line.text.hasSuffix(":")
    let nextIsContent =
      nextIsLabelled || nextAnnounces || LineShape.endsSentence(next.text)
      || LineShape.isValue(next.text)
    return nextIsContent && LineShape.wordCount(line.text) <= 8
  }

  /// Whether a line inside a wrapped text announces the next ones: it was ended on purpose, though
  /// no sentence or label ends there.
  private func isSubheading(_ line: PlainLine, before next: PlainLine) -> Bool {
    layout.isEnded(line, before: next) && !next.goesOn && !LineShape.endsSentence(line.text)
      && LineShape.labelLength(line.text) == nil && LineShape.isHeadingLike(line.text, dense: false)
  }

  private mutating func parseParagraph(_ line: PlainLine, _ lines: ArraySlice<PlainLine>) -> Int {
    var count = 1
    while count < lines.count, goesOn(lines.dropFirst(count - 1)) { count += 1 }
    append(.paragraph, joined(lines.prefix(count)))
    return count
  }

  /// A line of this many characters may have been broken because it was full.
  private static let shortestBrokenLine = 40

  /// Whether the paragraph of the first line goes on with the second one.
  private func goesOn(_ lines: ArraySlice<PlainLine>) -> Bool {
    let (last, next) = (lines[lines.startIndex], lines[lines.startIndex + 1])
    guard next.kind == .words else { return false }
    guard layout.isWrapped else {
      return !layout.isDense && next.goesOn && last.width >= Self.shortestBrokenLine
        && !LineShape.endsSentence(last.text)
    }
    guard layout.fills(last) else { return false }
    if LineShape.labelLength(next.text) != nil,
      LineShape.endsSentence(last.text) || layout.isEnded(last, before: next)
    {
      return false
    }
    let behind = lines.dropFirst(2).first
    return !LineShape.endsSentence(last.text) || behind?.kind != .words
      || !(behind.map { isSubheading(next, before: $0) } ?? false)
  }

  mutating func appendHeading(_ line: PlainLine, level: Int) {
    if PageNoise.isNavigation(line.text) {
      append(.paragraph, line, noise: .navigation)
    } else {
      append(.heading(level: level), line)
    }
  }

  mutating func append(
    _ kind: DraftBlock.Kind,
    _ line: PlainLine,
    noise: NoiseKind? = nil
  ) {
    append(kind, SourceText(line.text, line: line.number), noise: noise)
  }

  mutating func append(
    _ kind: DraftBlock.Kind,
    _ text: SourceText,
    noise: NoiseKind? = nil
  ) {
    blocks.append(DraftBlock(kind, text, noise: noise))
  }

  /// The words of consecutive lines as one text; a word broken at a line's end is whole again.
  func joined(_ lines: ArraySlice<PlainLine>) -> SourceText {
    var text = ""
    var anchors: [SourceText.Anchor] = []
    for line in lines {
      let isBrokenWord = text.utf8.last == UInt8(ascii: "-") && line.text.beginsWithSmallLetter
      if !text.isEmpty, !isBrokenWord { text += " " }
      anchors.append(SourceText.Anchor(offset: text.utf8.count, line: line.number))
      text += line.text
    }
    return SourceText(text, anchors: anchors, lastLine: lines.last?.number ?? 1)
  }
}
