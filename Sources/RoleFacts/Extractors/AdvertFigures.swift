import ArticleParsing

/// Figures of pay in adverts and other words of a page that are no part of its article.
struct AdvertFigures {
  let scope: ArticleScope

  var rejected: [RejectedFact] {
    scope.article.blocks.enumerated().flatMap { index, block in
      block.noise == nil ? [] : figures(of: block, index)
    }
  }

  private func figures(of block: Block, _ index: Int) -> [RejectedFact] {
    AmountReader(block.text.text).amounts().compactMap { amount in
      guard case .money = amount.value.typed else { return nil }
      let roles = scope.namedRoles(ofBlock: index)
      return RejectedFact(
        role: roles.count == 1 ? roles[0] : nil,
        attribute: Attribute("salary"),
        raw: amount.value.raw,
        reason: .advert,
        provenance: Provenance(
          article: scope.article.id,
          block: index,
          lines: block.text.lines(of: amount.range)
        )
      )
    }
  }
}
