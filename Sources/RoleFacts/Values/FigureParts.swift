/// Cuts a text that states several figures into the words that belong to each.
///
/// A remark in parentheses right behind a figure is its own ("£42,500 (UK), $61,000 (US)"), and so is what
/// follows up to a comma or conjunction ("$220 in cities and $180 elsewhere").
enum FigureParts {
  /// The part of each amount, one behind the other; together they begin where the text does.
  ///
  /// - Parameters:
  ///   - amounts: from left to right.
  ///   - text: where the text stands in `bytes`.
  ///   - bytes: folded.
  /// - Returns: UTF-8 offsets in `bytes`, as many as there are amounts.
  static func ranges(
    of amounts: [Amount],
    in text: Range<Int>,
    _ bytes: [UInt8]
  ) -> [Range<Int>] {
    var start = text.lowerBound
    return amounts.indices.map { index in
      let next = index + 1 < amounts.count ? amounts[index + 1].range.lowerBound : text.upperBound
      let end = end(of: amounts[index], before: max(next, amounts[index].range.upperBound), bytes)
      defer { start = end }
      return min(start, amounts[index].range.lowerBound)..<end
    }
  }

  private static let breaks = PhraseList([
    ",", ";", ":", " and ", " but ", " while ", " whereas ", " though ", " although ", " against ",
    " compared ", " versus ", " vs ", ". ", " (",
  ])

  private static func end(of amount: Amount, before limit: Int, _ bytes: [UInt8]) -> Int {
    let figure = amount.range.upperBound
    var end = figure
    if let remark = remark(behind: figure, in: bytes), remark.upperBound < limit {
      end = remark.upperBound + 1
    }
    while let mark = breaks.first(in: bytes, end..<limit)?.range {
      if !isInsideSpan(mark, bytes) { return mark.lowerBound }
      end = mark.upperBound
    }
    return limit
  }

  /// Whether digits stand on both sides of a conjunction: "between 2023 and 2033".
  private static func isInsideSpan(_ mark: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[mark].elementsEqual(" and ".utf8) && NumberReader.isDigit(bytes[mark.lowerBound - 1])
      && mark.upperBound < bytes.count && NumberReader.isDigit(bytes[mark.upperBound])
  }

  /// The inside of parentheses that stand right behind an offset.
  static func remark(behind offset: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard offset + 2 < bytes.count, bytes[offset] == 0x20,
      bytes[offset + 1] == UInt8(ascii: "("),
      let close = bytes[(offset + 2)...].firstIndex(of: UInt8(ascii: ")")), close > offset + 2
    else { return nil }
    return offset + 2..<close
  }
}
