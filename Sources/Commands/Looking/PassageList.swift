import ArticleParsing
import CareerLibrary
import JSON
import Terminal

/// Ranked passages, for a reader or a program.
struct PassageList {
  let query: String
  let found: [RankedPassage]
  let library: Library

  var isEmpty: Bool { found.isEmpty }

  /// Place, headings and words of each passage.
  func text(style: TextStyle, width: Int?) -> [String] {
    let marks = WordMarks(query, analyzer: library.analyzer, style: style)
    return Array(
      found.enumerated().map { index, ranked in
        let passage = library.passages[ranked.passage]
        let words = safeForTerminal(passage.text)
        return head(of: ranked, number: index + 1, style: style, width: width)
          + wrapped(words, width: width, first: "   ", rest: "   ").map(marks.mark)
      }.joined(separator: [""])
    )
  }

  /// The place, and the headings beside it or below it.
  private func head(
    of ranked: RankedPassage,
    number: Int,
    style: TextStyle,
    width: Int?
  ) -> [String] {
    let passage = library.passages[ranked.passage]
    let article = article(of: ranked)
    let place = SourcePlace.text(article: article, lines: passage.lines)
    let link = style.link(place, to: article, line: passage.lines.lowerBound)
    let head = style.bold("\(number). \(link)")
    let headings = safeForTerminal(passage.headings.joined(separator: " › "))
    if headings.isEmpty { return [head] }
    let used = columns(of: "\(number). \(place)  \(headings)")
    if width.map({ used <= $0 }) ?? true { return [head + "  " + headings] }
    return [head] + wrapped(headings, width: width, first: "   ", rest: "   ").map(style.dim)
  }

  var json: JSONValue {
    let passages = found.enumerated().map { index, ranked -> JSONValue in
      let passage = library.passages[ranked.passage]
      return [
        "rank": .integer(index + 1),
        "article": .string(article(of: ranked)),
        "title": .string(library.heads[passage.article].displayTitle),
        "section": .strings(passage.headings),
        "lines": .numbers([passage.lines.lowerBound, passage.lines.upperBound]),
        "score": .number((Double(ranked.score) * 10_000).rounded() / 10_000),
        "text": .string(passage.text),
      ]
    }
    return ["query": .string(query), "passages": .array(passages)]
  }

  /// Lines of a TREC run: query, `Q0`, passage, rank, score, name of the run.
  ///
  /// Evaluation tools sort by score and not by rank, so equal scores are made to fall by the
  /// least step there is.
  var run: [String] {
    var previous = Float.infinity
    return found.enumerated().map { index, ranked in
      let score = min(ranked.score, previous.nextDown)
      previous = score
      return "1 Q0 \(name(of: ranked)) \(index + 1) \(score) rolecall"
    }
  }

  /// A name without blanks; the number tells passages of the same lines apart.
  private func name(of ranked: RankedPassage) -> String {
    let passage = library.passages[ranked.passage]
    let place = SourcePlace.text(article: article(of: ranked), lines: passage.lines)
    return place.map { $0.isWhitespace ? "%20" : String($0) }.joined() + "#\(ranked.passage)"
  }

  private func article(of ranked: RankedPassage) -> String {
    library.articles[library.passages[ranked.passage].article].id.path
  }
}
