/// Collects sections and blocks while walking a draft.
struct ArticleBuilder {
  private(set) var sections = [Section(heading: nil, level: 0, parent: nil, isEmpty: false)]
  private(set) var blocks: [Block] = []
  private(set) var current = 0
  private var tableCount = 0
  /// The question that the next blocks answer.
  var openQuestion = OpenQuestion()
  /// Whether the last heading is a question of the collection before it, although of its level.
  private(set) var holdsQuestionsBeside = false
  /// What all blocks are, up to the next heading.
  private var sectionNoise: NoiseKind?
  private var noiseTracker = NoiseTracker()

  mutating func add(_ draft: DraftBlock) {
    var block = draft.withoutPictographs
    block.noise = noiseTracker.noise(of: draft)
    switch block.kind {
    case .heading(let level): open(block.text, level: level, noise: block.noise)
    case .question: ask(block.text)
    case .answer:
      append(answer: block.text, noise: block.noise)
      openQuestion.hasMarkedAnswer = true
    case .definition(let term): addDescription(of: term, block)
    case .table(let table): add(table, noise: block.noise)
    case .listItem(let list, _): addWords(block, kind: .listItem(list: list))
    case .paragraph: addWords(block, kind: .paragraph)
    }
  }

  /// Marks sections without anything below them.
  mutating func finish() {
    closeQuestion()
    for index in sections.indices { sections[index].isEmpty = true }
    for block in blocks where block.noise == nil || block.noise == .promotion {
      sections[block.section].isEmpty = false
    }
    for index in sections.indices.reversed() where !sections[index].isEmpty {
      if let parent = sections[index].parent { sections[parent].isEmpty = false }
    }
  }

  private mutating func open(_ heading: SourceText, level: Int, noise: NoiseKind?) {
    closeQuestion()
    let isComments = PageNoise.isCommentHeading(heading.text)
    if PageNoise.isNavigation(heading.text) || isComments || noise != nil {
      let kind = noise ?? (isComments ? .comment : .navigation)
      sectionNoise = isComments ? .comment : nil
      blocks.append(Block(kind: .paragraph, text: heading, section: current, noise: kind))
      return
    }
    sectionNoise = PageNoise.isPromotion(heading.text) ? .promotion : nil
    holdsQuestionsBeside = isQuestion(heading.text, besideCollection: level)
    let level = holdsQuestionsBeside ? min(level + 1, 6) : level
    var parent = current
    while sections[parent].level >= level { parent = sections[parent].parent ?? 0 }
    sections.append(Section(heading: heading, level: level, parent: parent, isEmpty: true))
    current = sections.count - 1
    openQuestion(by: heading)
  }

  /// The section that blocks are added to, and those around it, the innermost first.
  var openSections: [Section] {
    var path: [Section] = []
    var index: Int? = current
    while let section = index {
      path.append(sections[section])
      index = sections[section].parent
    }
    return path
  }

  private mutating func addWords(_ block: DraftBlock, kind: Block.Kind) {
    if openQuestion.hasMarkedAnswer { closeQuestion() }
    if PageNoise.isPromotion(block.text.text), sectionNoise == nil, kind == .paragraph {
      append(kind, block.text, noise: block.noise ?? .promotion)
      return
    }
    if addQuestions(in: block) { return }
    if openQuestion.text != nil, kind == .paragraph {
      append(answer: block.text, noise: block.noise)
      return
    }
    writeQuestion()
    if kind == .paragraph, isOrphanAnswer(block) {
      append(.orphanAnswer, block.text, noise: block.noise)
      return
    }
    append(kind, block.text, label: label(of: block), noise: block.noise)
  }

  private func label(of block: DraftBlock) -> Range<Int>? {
    let strong = block.leadingStrongLength
    if strong > 0, strong < block.text.text.utf8.count {
      var label = block.text.part(0..<strong).text[...]
      while let last = label.last, ":. ".contains(last) { label.removeLast() }
      if LineShape.wordCount(String(label)) <= 8 { return 0..<label.utf8.count }
    }
    return LineShape.labelLength(block.text.text).map { 0..<$0 }
  }

  private mutating func add(_ table: DraftTable, noise: NoiseKind?) {
    tableCount += 1
    closeQuestion()
    let rows = table.rows.filter { cells in cells.contains { !$0.isEmpty } }
    // A table of nothing but a header says what its header says.
    let header = rows.isEmpty ? [] : table.header
    for cells in rows.isEmpty && !table.header.isEmpty ? [table.header] : rows {
      let row = TableRow(table: tableCount, caption: table.caption, header: header, cells: cells)
      if let text = SourceText.joined(cells) { append(.tableRow(row), text, noise: noise) }
    }
  }

  mutating func append(
    _ kind: Block.Kind,
    _ text: SourceText,
    label: Range<Int>? = nil,
    noise: NoiseKind? = nil
  ) {
    guard !text.isEmpty else { return }
    let noise = noise ?? sectionNoise ?? (PageNoise.isNavigation(text.text) ? .navigation : nil)
    blocks.append(
      Block(kind: kind, text: text, section: current, label: label, noise: noise)
    )
  }
}
