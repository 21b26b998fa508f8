import ArticleParsing
import RoleFacts
import TextAnalysis

/// A few articles, read the way a library reads a folder.
struct SmallCorpus {
  let analyzer = Analyzer()
  let catalog: RoleCatalog
  let scopes: [ArticleScope]
  let facts: [Fact]
  let rejected: [RejectedFact]

  /// Reads articles in any order; they are sorted by path, as in a library.
  init(_ articles: [(path: String, text: String)]) throws {
    let analyzer = analyzer
    let analyzed = try articles.map { path, text in
      let article = try ArticleReader().read(Array(text.utf8), id: ArticleID(path))
      return AnalyzedArticle(article, analyzer: analyzer)
    }.sorted { $0.article.id < $1.article.id }
    let catalog = RoleFinder(analyzer: analyzer).find(in: analyzed)
    let vocabulary = AttributeVocabulary(analyzer: analyzer)
    let scopes = analyzed.map {
      ArticleScope($0, catalog: catalog, vocabulary: vocabulary, analyzer: analyzer)
    }
    self.catalog = catalog
    self.scopes = scopes
    let extractor = FactExtractor(catalog: catalog)
    facts = scopes.flatMap { extractor.facts(in: $0) }
    rejected = scopes.flatMap { extractor.rejected(in: $0) }
  }

  /// A corpus of one article, in Markdown unless its path says otherwise.
  init(_ text: String, path: String = "article.md") throws {
    try self.init([(path, text)])
  }

  /// How the facts of the articles fit together.
  var relations: [FactRelation] {
    FactRelations(
      catalog: catalog,
      facts: facts,
      vocabulary: AttributeVocabulary(analyzer: analyzer),
      analyzer: analyzer,
      present: FactRelations.present(dates: scopes.map(\.article.date)) {
        facts.filter { FactRelations.dated.contains($0.attribute) }
      }
    ).all
  }

  /// The names of all roles, in the order of the catalog.
  var roleNames: [String] { catalog.roles.map(\.name) }

  /// Each role with its other names: `Registered Nurse = RN, Staff Nurse`.
  var rolesWithAliases: [String] {
    catalog.roles.map { role in
      ([role.name] + (role.aliases.isEmpty ? [] : ["="]) + [
        role.aliases.map(\.name).joined(separator: ", ")
      ]).filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Each fact as `Role | attribute | value | key=value | …`.
  var factLines: [String] { facts.map { line(of: $0) } }

  func line(of fact: Fact) -> String {
    let qualifiers = fact.qualifiers.pairs.map { "\($0.key)=\($0.value)" }
    return ([catalog[fact.role].name, fact.attribute.name, fact.value.raw] + qualifiers)
      .joined(separator: " | ")
  }

  /// Each mention of a role in a text as `words of the text = Role`, fields with `(field)`.
  func mentions(in text: String, of path: String? = nil) -> [String] {
    let tokens = analyzer.tokens(in: text)
    let bytes = Array(text.utf8)
    return catalog.mentions(in: tokens, article: path.map { ArticleID($0) }).map { mention in
      let start = tokens[mention.tokens.lowerBound].range.lowerBound
      let end = tokens[mention.tokens.upperBound - 1].range.upperBound
      let words = String(decoding: bytes[start..<end], as: UTF8.self)
      return "\(words) = \(catalog[mention.role].name)" + (mention.isField ? " (field)" : "")
    }
  }
}

extension FactValue.Typed {
  /// For example `USD 140000-250000 year`, `-3 %`, `7 of 10`, `428000`, `term`, `text`.
  var summary: String {
    switch self {
    case .money(let money): money.summary
    case .percent(let value): "\(plain(value)) %"
    case .score(let value, let whole): "\(plain(value)) of \(plain(whole))"
    case .count(let value): plain(value)
    case .duration(let span): span.summary
    case .term: "term"
    case .text: "text"
    }
  }
}

extension Money {
  fileprivate var summary: String {
    let upper = maximum == minimum ? "" : "-\(plain(maximum))"
    return "\(currency) \(plain(minimum))\(upper)" + (period.map { " \($0.rawValue)" } ?? "")
  }
}

extension TimeSpan {
  fileprivate var summary: String {
    let upper = maximum == minimum ? "" : "-" + (maximum.map(plain) ?? "")
    return "\(plain(minimum))\(upper) \(unit.rawValue)" + (per.map { " a \($0.rawValue)" } ?? "")
  }
}

/// A number without a needless `.0`.
private func plain(_ value: Double) -> String {
  value == value.rounded() ? String(Int(value)) : String(value)
}
