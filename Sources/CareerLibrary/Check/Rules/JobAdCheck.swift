import ArticleParsing

/// Job adverts, whose figures are no facts about the roles of the article.
struct JobAdCheck: ArticleCheck {
  let rule = CheckRule.jobAd

  func findings(in article: CheckedArticle) -> [Finding] {
    adverts(of: article.article).map { advert in
      // The first line says that it is an advert, the second one for which job.
      let words = CheckedArticle.opening(advert[min(1, advert.count - 1)].text.text)
      return finding(in: article, line: advert[0].text.firstLine, "a job advert: '\(words)'")
    }
  }

  /// The blocks of each advert.
  private func adverts(of article: Article) -> [[Block]] {
    var adverts: [[Block]] = []
    var isInside = false
    for block in article.blocks {
      let isAdvert = block.noise == .jobAdvert
      if isAdvert, isInside, !PageNoise.beginsJobAdvert(block.text.text) {
        adverts[adverts.count - 1].append(block)
      } else if isAdvert {
        adverts.append([block])
      }
      isInside = isAdvert
    }
    return adverts
  }
}
