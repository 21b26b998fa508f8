/// The question that the next blocks answer.
struct OpenQuestion {
  var text: SourceText?
  /// Whether it stands in the article already, as a heading or with an answer.
  var isWritten = true
  /// Whether a sign such as "Q:" tells that it is one, so that its answer may have one too.
  var isMarked = false
  /// Whether the form itself marks what answers it, so that nothing else does.
  var hasMarkedAnswer = false
}

extension ArticleBuilder {
  mutating func ask(_ question: SourceText, isMarked: Bool = false) {
    closeQuestion()
    openQuestion = OpenQuestion(text: question, isWritten: false, isMarked: isMarked)
  }

  mutating func closeQuestion() {
    writeQuestion()
    openQuestion = OpenQuestion()
  }

  /// Keeps a question without an answer as a paragraph, lest its words be lost.
  mutating func writeQuestion() {
    guard !openQuestion.isWritten, let question = openQuestion.text else { return }
    openQuestion.isWritten = true
    append(.paragraph, question)
  }

  mutating func append(answer text: SourceText, noise: NoiseKind?) {
    openQuestion.isWritten = true
    let sign = openQuestion.isMarked ? QuestionMarks.answerSignLength(text.text) : 0
    let answer = sign > 0 ? text.part(sign..<text.text.utf8.count) : text
    append(openQuestion.text.map { .answer(question: $0) } ?? .orphanAnswer, answer, noise: noise)
  }

  /// Opens the question that a heading asks.
  mutating func openQuestion(by heading: SourceText) {
    let pair = QuestionMarks.pairs(in: heading.text).first
    guard pair != nil || (heading.text.hasSuffix("?") && isInQuestions) else { return }
    openQuestion.text = pair.map { heading.part($0.question) } ?? heading
    openQuestion.isMarked = pair != nil
  }

  /// Adds what a term of a list of definitions stands for, or the answer when the term asks.
  mutating func addDescription(of term: SourceText, _ block: DraftBlock) {
    guard term.text.hasSuffix("?") else {
      writeQuestion()
      append(.definition(term: term), block.text, noise: block.noise)
      return
    }
    if openQuestion.text != term { ask(term) }
    append(answer: block.text, noise: block.noise)
  }

  /// Whether the current section collects questions.
  private var isInQuestions: Bool {
    openSections.contains { section in
      section.heading.map { QuestionHeadings.isCollection($0.text) } ?? false
    }
  }

  /// Whether a heading is one of the questions below a heading of the same level.
  ///
  /// Nothing but such questions may stand between the two.
  func isQuestion(_ heading: String, besideCollection level: Int) -> Bool {
    guard heading.hasSuffix("?"), !PageNoise.isPromotion(heading) else { return false }
    if holdsQuestionsBeside { return openSections.dropFirst().first?.level == level }
    return sections[current].level == level && isInQuestions
      && !blocks.contains { $0.section == current }
  }

  // MARK: Questions in the words of a block

  /// Adds the questions that a block holds, each with its answer as far as the block has it.
  ///
  /// - Returns: whether there were any.
  mutating func addQuestions(in block: DraftBlock) -> Bool {
    guard block.noise == nil else { return false }
    let marked = QuestionMarks.pairs(in: block.text.text).map {
      (block.text.part($0.question), block.text.part($0.answer))
    }
    let plain = marked.isEmpty ? boldQuestion(block) ?? plainQuestion(block) : nil
    let found = marked + (plain.map { [$0] } ?? [])
    for (question, answer) in found {
      ask(question, isMarked: !marked.isEmpty)
      if !answer.isEmpty { append(answer: answer, noise: nil) }
    }
    return !found.isEmpty
  }

  /// A question or a statement in bold with its answer behind it.
  private func boldQuestion(_ block: DraftBlock) -> (SourceText, SourceText)? {
    let length = block.leadingStrongLength
    guard length > 0 else { return nil }
    let strong = block.text.part(0..<length)
    guard let last = strong.text.last(where: { !"\"”’'".contains($0) }) else { return nil }
    let isStatement = last == "." && length >= 12 && "\"“".contains(strong.text.first ?? " ")
    let isQuestion = last == "?" && LineShape.wordCount(strong.text) >= 2
    guard isQuestion || isStatement else { return nil }
    return (strong, block.text.part(length..<block.text.text.utf8.count))
  }

  /// The longest question that is known without a sign, in bytes.
  private static let longestQuestion = 200

  /// A question of a collection that stands alone, or in a list with its answer behind it.
  private func plainQuestion(_ block: DraftBlock) -> (SourceText, SourceText)? {
    let bytes = block.text.text.utf8
    guard let mark = bytes.prefix(Self.longestQuestion).firstIndex(of: UInt8(ascii: "?")),
      isInQuestions
    else { return nil }
    let end = bytes.distance(from: bytes.startIndex, to: mark) + 1
    if case .listItem = block.kind {} else if end < bytes.count { return nil }
    let question = block.text.part(0..<end)
    guard LineShape.isHeadingLike(question.text, dense: false) else { return nil }
    return (question, block.text.part(end..<bytes.count))
  }

  /// Whether a block answers a question that is gone.
  func isOrphanAnswer(_ block: DraftBlock) -> Bool {
    guard let heading = sections[current].heading?.text else { return false }
    return QuestionHeadings.isCollection(heading) && !block.text.text.hasSuffix(":")
      && LineShape.wordCount(block.text.text) >= 8
  }
}
