extension DraftArticle {
  /// Adds what a page says only to programs, behind what it says to people.
  ///
  /// - Parameters:
  ///   - data: the linked data of the page.
  ///   - list: the first number that no list of the draft has.
  mutating func add(_ data: LinkedData, firstList list: Int) {
    notes += data.notes
    mark(data.advertisedJobs)
    let shown = ShownText(of: self)
    addQuestions(data, besides: shown)
    for (index, occupation) in data.occupations.enumerated() {
      add(occupation, besides: shown, list: list + index)
    }
    title = title ?? data.headline
    if let published = data.published {
      metadata.append(
        Metadatum(key: "datePublished", value: published.text, line: published.firstLine)
      )
    }
  }

  private mutating func addQuestions(_ data: LinkedData, besides shown: ShownText) {
    let unknown = data.questions.filter { !shown.holds($0.question.text) }
    guard let first = unknown.first else { return }
    blocks.append(DraftBlock(.heading(level: 1), data.questionsHeading ?? first.question))
    for question in unknown {
      blocks.append(DraftBlock(.question, question.question))
      blocks += question.answers.map { DraftBlock(.answer, $0) }
    }
  }

  private mutating func add(_ occupation: LinkedItem, besides shown: ShownText, list: Int) {
    let lines = OccupationLines(occupation, unless: shown.holds(value:)).lines
    let descriptions = occupation.texts("description").filter { !shown.holds($0.text) }
    guard let name = occupation.texts("name").first, !lines.isEmpty || !descriptions.isEmpty
    else { return }
    blocks.append(DraftBlock(.heading(level: 1), name))
    blocks += descriptions.map { DraftBlock(.paragraph, $0) }
    blocks += lines.map { DraftBlock(.listItem(list: list, depth: 0), $0) }
  }

  /// Marks what speaks of advertised jobs: the whole page when it is named after one, else what
  /// stands below a heading that is a job's name.
  private mutating func mark(_ jobs: [SourceText]) {
    let names = Set(jobs.map { ShownText.key($0.text) })
    guard !names.isEmpty else { return }
    var level: Int? = title.map { names.contains(ShownText.key($0.text)) } == true ? 0 : nil
    for index in blocks.indices {
      if case .heading(let own) = blocks[index].kind {
        if let open = level, own <= open { level = nil }
        if level == nil, names.contains(ShownText.key(blocks[index].text.text)) { level = own }
      }
      if level != nil { blocks[index].noise = blocks[index].noise ?? .jobAdvert }
    }
  }
}
