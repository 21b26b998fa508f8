package import QuestionAnswering
package import Terminal

/// An answer for a reader: verdict or value first, then its evidence, then where it stands.
package struct AnswerText {
  private let answer: Answer
  private let style: TextStyle
  private let width: Int?
  private let marks: WordMarks?
  private let offers: [Offer]

  package init(_ answer: Answer, style: TextStyle, width: Int?) {
    self.init(answer, style: style, width: width, marks: nil, offers: [])
  }

  /// - Parameters:
  ///   - answer: what to show.
  ///   - style: a plain one tells in words what each line is.
  ///   - width: the columns of a line, or `nil` for as many as it takes.
  ///   - marks: marks words in quotations.
  ///   - offers: what can be asked next, by its number.
  init(_ answer: Answer, style: TextStyle, width: Int?, marks: WordMarks?, offers: [Offer]) {
    self.answer = answer
    self.style = style
    self.width = width
    self.marks = marks
    self.offers = offers
  }

  /// Parts with a blank line between them; safe for a terminal.
  package var lines: [String] {
    let sources = CitationList(answer.citations, style: style, width: width).lines
    let parts = [reading, head, evidence, closing, doubt, remarks, sources, offered]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: style.isPlain ? [] : [""]))
  }

  // MARK: - Sentences

  private var headCount: Int {
    answer.sentences.prefix { $0.kind == .verdict || $0.kind == .notice }.count
  }

  private var head: [String] {
    let sentences = answer.sentences.prefix(headCount)
    guard !sentences.isEmpty else { return [] }
    let hasEvidence = answer.sentences.count > headCount
    let words = sentences.map { sentence in
      // The evidence below carries the numbers; without any the sentence has to.
      hasEvidence ? safeForTerminal(sentence.text) : Self.marked(sentence, style)
    }
    return wrapped(label("Answer") + words.joined(separator: " "), width: width).map(style.bold)
  }

  private var evidence: [String] {
    let indent = headCount > 0 && !style.isPlain ? "  " : ""
    let label = label(headCount > 0 ? "Evidence" : "Answer")
    return answer.sentences.dropFirst(headCount).filter { $0.kind != .notice }.flatMap {
      let words = label + Self.marked($0, style)
      let lines = wrapped(words, width: width, first: indent, rest: indent + "  ")
      // A value is the answer itself where no verdict stands above it.
      if $0.kind == .fact, headCount == 0 { return lines.map(style.bold) }
      return $0.kind == .quote ? lines.map { marks?.mark($0) ?? $0 } : lines
    }
  }

  private var closing: [String] {
    answer.sentences.dropFirst(headCount).filter { $0.kind == .notice }.flatMap {
      wrapped(label("Note") + Self.marked($0, style), width: width)
    }
  }

  /// A sentence with the numbers of its citations; words of an article stand in quotation marks.
  static func marked(_ sentence: AnswerSentence, _ style: TextStyle) -> String {
    let words = safeForTerminal(sentence.text)
    let isQuoted = words.hasPrefix("\"") || words.hasPrefix("\u{201c}")
    let shown = sentence.kind == .quote && !isQuoted ? "\"\(words)\"" : words
    return ([shown] + CitationList.numbers(sentence.citations, style)).joined(separator: " ")
  }

  /// What a line is, for who cannot see where it stands.
  private func label(_ word: String) -> String { style.isPlain ? word + ": " : "" }

  // MARK: - About the answer

  private var reading: [String] {
    guard let words = ReadingNote.words(of: answer.readAs) else { return [] }
    return wrapped("read as: " + safeForTerminal(words), width: width, rest: "  ").map(style.dim)
  }

  /// How sure the answer is, where it is not sure.
  private var doubt: [String] {
    guard answer.status.isAnswered, answer.confidence.level != .high else { return [] }
    let words = ["confidence: \(answer.confidence.level.rawValue)"] + answer.confidence.reasons
    return wrapped(safeForTerminal(words.joined(separator: "; ")), width: width, rest: "  ")
      .map(style.dim)
  }

  private var remarks: [String] {
    let missing = answer.missing.map { "not in the articles: " + $0 }
    // Choices that can be asked by number stand among the offers.
    let choices = offers.isEmpty ? answer.missing.map { "- " + $0 } : []
    let warnings = answer.warnings.map { "note: " + $0 }
    return ((answer.status == .ambiguous ? choices : missing) + warnings).flatMap {
      wrapped(safeForTerminal($0), width: width, rest: "  ")
    }
  }

  private var offered: [String] {
    guard !offers.isEmpty else { return [] }
    let head = "You could ask, by its number:"
    return wrapped(head, width: width).map(style.dim)
      + offers.enumerated().flatMap { index, offer in
        wrapped(
          safeForTerminal(offer.label),
          width: width,
          first: style.isPlain ? "\(index + 1): " : "  \(index + 1)  ",
          rest: "     "
        )
      }
  }

  /// A file and its lines, as editors take them: `article.md:12` or `article.md:12-15`.
  static func place(of citation: Citation) -> String {
    SourcePlace.text(article: citation.article, lines: citation.lines)
  }
}
