package import TextAnalysis

/// Tells values that say the same from others, whatever their spelling.
package struct ValueKey: Hashable, Sendable {
  private let words: [String]

  package init(_ value: FactValue, analyzer: Analyzer) {
    switch value.typed {
    case .money(let money):
      words = [
        money.currency, "\(money.minimum)", "\(money.maximum)", money.likelyPeriod.rawValue,
      ]
    case .percent(let number): words = ["percent", "\(number)"]
    case .score(let number, let whole): words = ["score", "\(number)", "\(whole)"]
    case .count(let number): words = ["\(number)"]
    case .duration(let span):
      words = [
        "\(span.minimum)", span.maximum.map { "\($0)" } ?? "", span.unit.rawValue,
        span.per?.rawValue ?? "",
      ]
    case .term, .text: words = Self.contentStems(of: value.raw, analyzer: analyzer)
    }
  }

  /// The stems that tell; all of them where there is no word but such as "the" and "of".
  private static func contentStems(of text: String, analyzer: Analyzer) -> [String] {
    let tokens = analyzer.tokens(in: text)
    let content = tokens.filter { !FunctionWords.contains($0.term) }
    return (content.isEmpty ? tokens : content).map(\.stem)
  }
}
