package import QuestionAnswering
package import Terminal

/// An answer for a reader: verdict or value first, then its evidence, then where it stands.
package struct AnswerText {
  private let answer: Answer
  private let style: TextStyle
  private let width: Int?
  private let showsSuggestions: Bool

  package init(_ answer: Answer, style: TextStyle, width: Int?, showsSuggestions: Bool = false) {
    self.answer = answer
    self.style = style
    self.width = width
    self.showsSuggestions = showsSuggestions
  }

  /// Parts with a blank line between them; safe for a terminal.
  package var lines: [String] {
    let parts = [reading, head, evidence, closing, doubt, remarks, citations, suggestions]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
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
      hasEvidence ? safeForTerminal(sentence.text) : Self.marked(sentence)
    }
    return wrapped(words.joined(separator: " "), width: width).map(style.bold)
  }

  private var evidence: [String] {
    let indent = headCount > 0 ? "  " : ""
    return answer.sentences.dropFirst(headCount).filter { $0.kind != .notice }.flatMap {
      wrapped(Self.marked($0), width: width, first: indent, rest: indent + "  ")
    }
  }

  private var closing: [String] {
    answer.sentences.dropFirst(headCount).filter { $0.kind == .notice }.flatMap {
      wrapped(Self.marked($0), width: width)
    }
  }

  /// A sentence with the numbers of its citations; words of an article stand in quotation marks.
  static func marked(_ sentence: AnswerSentence) -> String {
    let words = safeForTerminal(sentence.text)
    let isQuoted = words.hasPrefix("\"") || words.hasPrefix("\u{201c}")
    let shown = sentence.kind == .quote && !isQuoted ? "\"\(words)\"" : words
    return ([shown] + sentence.citations.map { "[\($0)]" }).joined(separator: " ")
  }

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
    let choices = answer.missing.map { "- " + $0 }
    let warnings = answer.warnings.map { "note: " + $0 }
    return ((answer.status == .ambiguous ? choices : missing) + warnings).flatMap {
      wrapped(safeForTerminal($0), width: width, rest: "  ")
    }
  }

  private var citations: [String] { CitationList.lines(answer.citations, style: style) }

  private var suggestions: [String] {
    guard showsSuggestions, !answer.suggestions.isEmpty else { return [] }
    return ["You could ask:"] + answer.suggestions.map { "  " + safeForTerminal($0) }
  }

  /// A file and its lines, as editors take them: `article.md:12` or `article.md:12-15`.
  static func place(of citation: Citation) -> String {
    SourcePlace.text(article: citation.article, lines: citation.lines)
  }
}
