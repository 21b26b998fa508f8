/// Lists, with bullets and numbers or without.
extension PlainTextParser {
  mutating func parseList(_ lines: ArraySlice<PlainLine>) -> Int {
    listCount += 1
    var rest = lines
    while let item = rest.first, item.kind == .bullet {
      let words = words(of: item, in: rest)
      append(.listItem(list: listCount, depth: item.indent / 4), joined(words))
      rest = rest.dropFirst(words.count)
    }
    return lines.count - rest.count
  }

  mutating func parseNumbered(_ line: PlainLine, _ lines: ArraySlice<PlainLine>) -> Int {
    let next = lines.dropFirst().first
    if case .underline(let level) = next?.kind {
      appendHeading(line, level: level)
      return 2
    }
    let standsAlone = next == nil || next?.kind == .words
    if line.text.hasSuffix("?")
      || (standsAlone && LineShape.isHeadingLike(line.text, dense: layout.isDense))
    {
      appendHeading(line, level: 3)
      return 1
    }
    listCount += 1
    var rest = lines
    while let item = rest.first, item.kind == .numbered {
      let words = words(of: item, in: rest)
      append(.listItem(list: listCount, depth: 0), joined(words))
      rest = rest.dropFirst(words.count)
    }
    return lines.count - rest.count
  }

  /// The lines of an item: its own and those that go on with it.
  private func words(of item: PlainLine, in lines: ArraySlice<PlainLine>) -> ArraySlice<PlainLine> {
    let more = lines.dropFirst().prefix { continues(item, with: $0) }
    return lines.prefix(1 + more.count)
  }

  private func continues(_ item: PlainLine, with line: PlainLine) -> Bool {
    guard line.kind == .words else { return false }
    if line.indent > item.indent { return true }
    return layout.isWrapped && layout.fills(item) && line.text.beginsWithSmallLetter
  }

  /// Whether a chunk is a list that lost its bullets: three short lines or more that are neither
  /// sentences nor labels.
  func isListWithoutBullets(_ lines: ArraySlice<PlainLine>) -> Bool {
    guard !layout.isDense, advertLinesLeft == 0, lines.count >= 3 else { return false }
    let areItems = lines.allSatisfy { line in
      line.kind == .words && line.text.isNoLonger(than: 90) && !line.text.beginsWithSmallLetter
        && !LineShape.endsSentence(line.text) && !LineShape.isLabelled(line.text)
        && !LineShape.isValue(line.text) && !layout.recurs(line)
        && !PageNoise.isNavigation(line.text) && !PageNoise.beginsJobAdvert(line.text)
    }
    return areItems && PlainTables.columnTable(lines) == nil && PlainTables.barTable(lines) == nil
  }

  /// The lines below one that ends with a colon, where all of them go on with its sentence: "You will:"
  /// above "cut hair" and "sweep the floor".
  func announcedItems(_ lines: ArraySlice<PlainLine>) -> ArraySlice<PlainLine>? {
    let items = lines.dropFirst()
    guard let lead = lines.first, lead.kind == .words, lead.text.hasSuffix(":"), goOn(items) else {
      return nil
    }
    return items
  }

  /// Whether all lines of a chunk go on with the sentence that the paragraph above begins: "You will:".
  func areAnnouncedAbove(_ lines: ArraySlice<PlainLine>) -> Bool {
    guard let lead = blocks.last, lead.noise == nil, lead.text.text.utf8.last == UInt8(ascii: ":")
    else { return false }
    switch lead.kind {
    case .paragraph, .heading: return goOn(lines)
    case .listItem, .table, .definition, .question, .answer: return false
    }
  }

  /// Whether two short lines or more go on with a sentence, each by itself.
  private func goOn(_ lines: ArraySlice<PlainLine>) -> Bool {
    !layout.isDense && !layout.isWrapped && advertLinesLeft == 0 && lines.count >= 2
      && lines.allSatisfy { line in
        line.goesOn && line.text.isNoLonger(than: 90) && !LineShape.endsSentence(line.text)
      }
  }
}
