import ArticleParsing
import RoleFacts

/// Figures that no job has: pay of billions, ranges that run backwards, weeks of 200 hours.
struct ImplausibleNumberCheck: ArticleCheck {
  let rule = CheckRule.implausibleNumber

  func findings(in article: CheckedArticle) -> [Finding] {
    let faults: [Fault] =
      article.article.blocks.flatMap { payFaults(in: $0) } + rejected(in: article)
    var seen: Set<Int> = []
    return faults.filter { fault in
      !(fault.reason == .reversedRange && isNoRange(fault.raw)) && seen.insert(fault.line).inserted
    }.map { fault in
      finding(in: article, line: fault.line, "'\(fault.raw)': \(fault.reason.rawValue)")
    }
  }

  private typealias Fault = (line: Int, raw: String, reason: RejectedFact.Reason)

  /// Pay anywhere in a block, also in an advert.
  private func payFaults(in block: Block) -> [Fault] {
    AmountReader(block.text.text).amounts().compactMap { amount in
      guard case .money(let money) = amount.value.typed, isPay(money, amount.value.raw),
        let reason = Plausibility.fault(of: amount.value.typed)
      else { return nil }
      return (block.text.line(at: amount.range.lowerBound), amount.value.raw, reason)
    }
  }

  /// Whether an amount is pay by its form alone.
  private func isPay(_ money: Money, _ raw: String) -> Bool {
    // Amounts of companies are given in millions and billions, pay in thousands.
    money.period != nil || money.maximum < money.minimum || raw.last == "K" || raw.last == "k"
  }

  /// Whether the second number belongs to another thing, as in "$60,000 – 40 hours a week".
  private func isNoRange(_ raw: String) -> Bool {
    guard case .money(let money) = AmountReader(raw).amounts().first?.value.typed else {
      return false
    }
    return money.maximum < money.minimum / 10
  }

  /// Values that were read as facts and not believed.
  private func rejected(in article: CheckedArticle) -> [Fault] {
    let extractor = FactExtractor(catalog: article.library.catalog)
    return extractor.rejected(in: article.scope).compactMap { fact in
      guard fact.reason.isImplausible, !fact.raw.lowercased().contains("illion") else { return nil }
      return (fact.provenance.lines.lowerBound, fact.raw, fact.reason)
    }
  }
}
