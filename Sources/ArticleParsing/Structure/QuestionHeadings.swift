/// Headings below which questions and answers are collected.
package enum QuestionHeadings {
  package static func isCollection(_ heading: String) -> Bool {
    // Few headings have the letter that all of these words have.
    guard heading.utf8.contains(where: { $0.inLowerCase == UInt8(ascii: "q") }),
      heading.containsFolded("faq") || heading.containsFolded("question")
        || heading.containsFolded("frequently asked")
    else { return false }
    let folded = heading.lowercased()
    return folded.hasPrefix("faq") || folded.contains("frequently asked")
      || folded.contains("(faq") || folded.contains("questions and answers")
      || folded.hasPrefix("questions")
      || folded.hasPrefix("common questions")
  }
}
