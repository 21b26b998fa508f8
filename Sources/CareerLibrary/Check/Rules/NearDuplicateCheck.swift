import ArticleParsing

/// Articles most of whose passages stand in an earlier article in nearly the same words.
struct NearDuplicateCheck: Check {
  let rule = CheckRule.nearDuplicate

  func findings(in corpus: CheckedCorpus) -> [Finding] {
    let originals = DuplicateCheck.originals(in: corpus.library)
    return NearDuplicates(library: corpus.library).pairs.filter { originals[$0.article] == nil }
      .map { pair in
        Finding(
          article: corpus.articles[pair.article].id,
          line: 1,
          rule: rule,
          message: "\(pair.percent) % of its words stand in \(corpus.articles[pair.original].id), "
            + "or nearly so"
        )
      }
  }
}
