extension QualifierReader {
  private struct Year {
    let value: Int
    let range: Range<Int>
  }

  /// "2023" or a span "2019-2029", whichever the text gives last.
  static func years(in text: String) -> String? { years(in: Array(text.utf8)) }

  /// ``years(in:)`` of a text given as UTF-8.
  static func years(in bytes: [UInt8]) -> String? {
    let years = yearPlaces(in: bytes)
    guard let last = years.last else { return nil }
    if years.count >= 2, years[years.count - 2].value < last.value {
      return "\(years[years.count - 2].value)-\(last.value)"
    }
    return String(last.value)
  }

  private static func yearPlaces(in bytes: [UInt8]) -> [Year] {
    var years: [Year] = []
    for number in NumberReader.numbers(in: bytes) {
      if let year = year(number, after: years.last, in: bytes) { years.append(year) }
    }
    guard !years.isEmpty else { return [] }
    let amounts = AmountReader(bytes).amounts()
    return years.filter { year in !amounts.contains { $0.range.overlaps(year.range) } }
  }

  /// Four digits, or two that end a span behind a dash or slash ("2022-32").
  private static func year(
    _ number: NumberReader.Reading,
    after last: Year?,
    in bytes: [UInt8]
  ) -> Year? {
    let range = number.range
    if range.count == 4, (1950...2100).contains(number.value) {
      return Year(value: Int(number.value), range: range)
    }
    guard range.count == 2, let last, range.lowerBound - last.range.upperBound <= 3 else {
      return nil
    }
    let gap = bytes[last.range.upperBound..<range.lowerBound]
    let isDash = gap.elementsEqual("-".utf8) || gap.elementsEqual("–".utf8)
    guard isDash || gap.elementsEqual("/".utf8) else { return nil }
    return Year(value: last.value / 100 * 100 + Int(number.value), range: range)
  }
}
