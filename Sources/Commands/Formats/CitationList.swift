import QuestionAnswering
import Terminal

/// Where cited words stand: number, place and headings.
struct CitationList {
  private let citations: [Citation]
  private let style: TextStyle
  private let width: Int?

  init(_ citations: [Citation], style: TextStyle, width: Int?) {
    self.citations = citations
    self.style = style
    self.width = width
  }

  /// Headings in fewer columns would be a ribbon of single words.
  private static let narrowestSection = 24

  /// A line for each citation, or a few where the headings have no room beside the place.
  var lines: [String] {
    let widest = citations.map { columns(of: Self.head(of: $0)) }.max() ?? 0
    let isNarrow = width.map { $0 - widest - 2 < Self.narrowestSection } ?? false
    return citations.flatMap { citation in
      if style.isPlain { return [Self.words(of: citation)] }
      return isNarrow ? stacked(citation) : aligned(citation, widest)
    }
  }

  private func aligned(_ citation: Citation, _ widest: Int) -> [String] {
    let section = Self.section(of: citation, separator: " › ")
    guard !section.isEmpty else { return [style.dim(linked(citation))] }
    let blanks = String(repeating: " ", count: widest + 2 - columns(of: Self.head(of: citation)))
    let rest = String(repeating: " ", count: widest + 2)
    let lines = wrapped(section, width: width, first: rest, rest: rest)
    let first = linked(citation) + blanks + lines[0].dropFirst(widest + 2)
    return ([first] + lines.dropFirst()).map(style.dim)
  }

  private func stacked(_ citation: Citation) -> [String] {
    let section = Self.section(of: citation, separator: " › ")
    let lines =
      section.isEmpty ? [] : wrapped(section, width: width, first: "    ", rest: "    ")
    return ([linked(citation)] + lines).map(style.dim)
  }

  /// The number and the place, which leads to the lines.
  private func linked(_ citation: Citation) -> String {
    "[\(citation.number)] " + Self.link(to: citation, style)
  }

  private static func head(of citation: Citation) -> String {
    "[\(citation.number)] " + AnswerText.place(of: citation)
  }

  /// A place that leads to the lines.
  static func link(to citation: Citation, _ style: TextStyle) -> String {
    style.link(
      AnswerText.place(of: citation),
      to: citation.article,
      line: citation.lines.lowerBound
    )
  }

  private static func section(of citation: Citation, separator: String) -> String {
    safeForTerminal(citation.section.joined(separator: separator))
  }

  /// In words: "Source 1: nurse.md, lines 12 to 15, section Pay".
  private static func words(of citation: Citation) -> String {
    let lines = SourcePlace.words(citation.lines)
    let section = section(of: citation, separator: ", then ")
    return "Source \(citation.number): \(safeForTerminal(citation.article)), \(lines)"
      + (section.isEmpty ? "." : ", section \(section).")
  }

  /// Numbers of citations as they stand behind words: "[1] [2]", or "(sources 1, 2)".
  static func numbers(_ citations: [Int], _ style: TextStyle) -> [String] {
    guard style.isPlain, !citations.isEmpty else { return citations.map { "[\($0)]" } }
    let noun = citations.count == 1 ? "source" : "sources"
    return ["(\(noun) \(citations.map(String.init).joined(separator: ", ")))"]
  }
}
