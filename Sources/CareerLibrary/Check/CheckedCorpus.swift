import ArticleParsing
import ByteStorage
import RoleFacts

/// A library as the rules of ``Checker`` see it.
struct CheckedCorpus {
  let library: Library
  let articles: [CheckedArticle]
  /// The year that counts as today's, if it is known.
  let year: Int?

  /// - Throws: ``LibraryError/interrupted`` when somebody wants the work to stop.
  init(library: Library, year: Int?) throws(LibraryError) {
    let newest = library.articles.compactMap { $0.date.flatMap(CalendarYear.first) }.max()
    let year = year ?? newest
    let facts = Dictionary(grouping: library.facts) { $0.provenance.article }
    self.library = library
    self.year = year
    var articles: [CheckedArticle] = []
    for (index, article) in library.articles.enumerated() {
      guard !Interruption.isRequested else { throw .interrupted }
      articles.append(
        CheckedArticle(
          library: library,
          index: index,
          article: article,
          scope: library.scope(of: index),
          facts: facts[article.id] ?? [],
          year: year
        )
      )
    }
    self.articles = articles
  }
}

/// One article with what was read from it.
struct CheckedArticle {
  let library: Library
  let index: Int
  let article: Article
  let scope: ArticleScope
  let facts: [Fact]
  let year: Int?

  var id: ArticleID { article.id }
  var format: ArticleReader.Format? { ArticleReader.Format(path: id.path) }

  /// Whether the form has headings but no levels of them.
  var hasGuessedLevels: Bool { format == .plainText || format == .pdf }

  /// Blocks that speak for the article.
  var content: [Block] { article.blocks.filter { $0.noise == nil } }

  /// The first words of a text, to know it by.
  static func opening(_ text: String, words count: Int = 6) -> String {
    let words = LineShape.words(text)
    return words.prefix(count).joined(separator: " ") + (words.count > count ? " …" : "")
  }
}

/// Years in dates as people write them.
package enum CalendarYear {
  /// The first year from 1900 to 2199 that stands as a number of its own.
  package static func first(in text: String) -> Int? {
    text.utf8.split { !(0x30...0x39).contains($0) }.lazy
      .filter { $0.count == 4 }
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      .first { (1900..<2200).contains($0) }
  }
}
