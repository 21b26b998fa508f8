import QuestionAnswering
import Terminal

/// Where cited words stand: number, place and headings, a citation a line.
enum CitationList {
  static func lines(_ citations: [Citation], style: TextStyle) -> [String] {
    let places = citations.map { "[\($0.number)] " + AnswerText.place(of: $0) }
    let widest = places.map(columns).max() ?? 0
    return zip(citations, places).map { citation, place in
      let section = safeForTerminal(citation.section.joined(separator: " › "))
      return style.dim(section.isEmpty ? place : padded(place, to: widest) + "  " + section)
    }
  }
}
