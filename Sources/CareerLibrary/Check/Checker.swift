import ByteStorage

/// Looks through the articles of a library for what a curator should know.
package struct Checker {
  private let corpus: CheckedCorpus

  /// - Parameters:
  ///   - library: the articles.
  ///   - year: the year that counts as today's; `nil` for the year of the newest article.
  /// - Throws: ``LibraryError/interrupted`` when somebody wants the work to stop.
  package init(library: Library, year: Int? = nil) throws(LibraryError) {
    corpus = try CheckedCorpus(library: library, year: year)
  }

  /// The year that figures are held against; `nil` where none is given and no article has a date.
  package var year: Int? { corpus.year }

  private static let checks: [any Check] = [
    MojibakeCheck(), EmptySectionCheck(), OrphanAnswerCheck(), JobAdCheck(), BoilerplateCheck(),
    ImplausibleNumberCheck(), StalePeriodCheck(), SecondarySourceCheck(), UnattributedScoreCheck(),
    FlattenedTableCheck(), NoTitleCheck(), NoRoleCheck(), DuplicateCheck(), NearDuplicateCheck(),
    UnsupportedFormatCheck(), MalformedCheck(),
  ]

  /// What the rules find, in the order of the articles and their lines.
  ///
  /// - Throws: ``LibraryError/interrupted`` when somebody wants the work to stop.
  package func findings(
    of rules: [CheckRule] = CheckRule.allCases
  ) throws(LibraryError) -> [Finding] {
    var found: [Finding] = []
    for check in Self.checks where rules.contains(check.rule) {
      found += try check.findings(in: corpus)
    }
    // The place in `found` keeps the order of the rules within a line.
    return found.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.article != second.article { return first.article < second.article }
      return (first.line, left.offset) < (second.line, right.offset)
    }.map(\.element)
  }
}

/// One rule of ``Checker``.
protocol Check: Sendable {
  var rule: CheckRule { get }
  func findings(in corpus: CheckedCorpus) throws(LibraryError) -> [Finding]
}

/// A rule that looks at each article for itself.
protocol ArticleCheck: Check {
  func findings(in article: CheckedArticle) -> [Finding]
}

extension ArticleCheck {
  func findings(in corpus: CheckedCorpus) throws(LibraryError) -> [Finding] {
    var found: [Finding] = []
    for article in corpus.articles {
      guard !Interruption.isRequested else { throw .interrupted }
      found += findings(in: article)
    }
    return found
  }

  func finding(
    in article: CheckedArticle,
    line: Int,
    _ message: String,
    remedy: String? = nil
  ) -> Finding {
    Finding(article: article.id, line: line, rule: rule, message: message, remedy: remedy)
  }
}
