import ArticleParsing

/// Lines that came along with the page: menus, offers, reading times, remarks of readers.
///
/// In HTML the markup keeps such parts away from the article; there is nothing to remove.
struct BoilerplateCheck: ArticleCheck {
  let rule = CheckRule.boilerplate

  func findings(in article: CheckedArticle) -> [Finding] {
    guard article.format != .html else { return [] }
    return runs(of: article.article).map { run in
      let end = run.lines.count > 1 ? " to line \(run.lines.upperBound)" : ""
      let words = CheckedArticle.opening(run.text)
      return finding(
        in: article,
        line: run.lines.lowerBound,
        "\(run.kind.name)\(end): '\(words)'"
      )
    }
  }

  private struct Run {
    let kind: NoiseKind
    let text: String
    var lines: ClosedRange<Int>
  }

  /// Noise that nothing of the article interrupts.
  private func runs(of article: Article) -> [Run] {
    let texts = headings(of: article) + article.blocks.map { (line: $0.text, kind: $0.noise) }
    var runs: [Run] = []
    var isOpen = false
    for (text, kind) in texts.sorted(by: { $0.line.firstLine < $1.line.firstLine }) {
      guard let kind, kind != .jobAdvert else {
        isOpen = false
        continue
      }
      if isOpen, let last = runs.last {
        let end = max(last.lines.upperBound, text.lastLine)
        runs[runs.count - 1].lines = last.lines.lowerBound...end
      } else {
        runs.append(Run(kind: kind, text: text.text, lines: text.lines))
      }
      isOpen = true
    }
    return runs
  }

  /// The title and the headings, those of the page as noise.
  private func headings(of article: Article) -> [(line: SourceText, kind: NoiseKind?)] {
    let page = PageHeadings(article).sections
    let title = article.title.map { [(line: $0, kind: NoiseKind?.none)] } ?? []
    return title
      + article.sections.indices.compactMap { index in
        article.sections[index].heading.map { ($0, page.contains(index) ? .promotion : nil) }
      }
  }
}

/// Sections that are no part of the article: those that hold offers only, and empty ones that
/// follow noise at the end.
struct PageHeadings {
  let sections: Set<Int>

  init(_ article: Article) {
    let lastWords = article.blocks.last { $0.noise == nil }?.text.lastLine ?? 0
    let noise = article.blocks.filter { $0.noise != nil }
    let filled = Set(article.blocks.filter { $0.noise != .promotion }.map(\.section))
    let offering = Set(noise.filter { $0.noise == .promotion }.map(\.section))
    sections = Set(
      article.sections.indices.filter { index in
        guard let line = article.sections[index].heading?.firstLine else { return false }
        if offering.contains(index) { return !filled.contains(index) }
        return article.sections[index].isEmpty && line > lastWords
          && noise.contains { (lastWords..<line).contains($0.text.firstLine) }
      }
    )
  }
}

extension NoiseKind {
  fileprivate var name: String {
    switch self {
    case .navigation: "a part of the page"
    case .jobAdvert: "a job advert"
    case .promotion: "an offer of the site"
    case .comment: "remarks of readers"
    }
  }
}
