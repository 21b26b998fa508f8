/// Something measured that a text states, and where.
package struct Amount: Sendable, Equatable {
  package let value: FactValue
  /// UTF-8 offsets in the text, signs and units included.
  package let range: Range<Int>

  package init(value: FactValue, range: Range<Int>) {
    self.value = value
    self.range = range
  }

  var isMoney: Bool {
    if case .money = value.typed { return true }
    return false
  }
}

/// Finds amounts of money, percentages, scores and counts in a text.
package struct AmountReader {
  let bytes: [UInt8]

  package init(_ text: String) { bytes = Array(text.utf8) }

  /// - Parameter bytes: the UTF-8 of the text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All amounts from left to right; ranges ("$140k - $250k") count as one.
  package func amounts() -> [Amount] {
    guard bytes.contains(where: NumberReader.isDigit) else { return [] }
    var result: [Amount] = []
    var index = 0
    while index < bytes.count {
      guard Self.startsAmount[Int(bytes[index])] else {
        index += 1
        continue
      }
      if let amount = money(at: index) ?? score(at: index) ?? percent(at: index)
        ?? money(namedBehind: index)
      {
        result.append(amount)
        index = max(index + 1, amount.range.upperBound)
      } else {
        index += 1
      }
    }
    return result
  }

  /// Whether a text begins with a score: "9/10 for speed".
  static func isScore(_ text: String) -> Bool {
    guard let first = text.utf8.first, NumberReader.isDigit(first) else { return false }
    return AmountReader(text).score(at: 0) != nil
  }

  /// Whether a text begins with an amount of money.
  static func isMoney(_ text: String) -> Bool {
    guard let first = text.utf8.first, startsMoney[Int(first)] else { return false }
    return AmountReader(text).money(at: 0) != nil
  }

  // MARK: Money

  private static let signs: [(sign: String, currency: String)] = [
    ("CA$", "CAD"), ("US$", "USD"), ("AU$", "AUD"), ("NZ$", "NZD"), ("HK$", "HKD"), ("A$", "AUD"),
    ("C$", "CAD"), ("S$", "SGD"), ("R$", "BRL"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"),
    ("₹", "INR"), ("¥", "JPY"), ("₩", "KRW"), ("zł", "PLN"),
    ("USD ", "USD"), ("EUR ", "EUR"), ("GBP ", "GBP"), ("INR ", "INR"), ("CHF ", "CHF"),
    ("AED ", "AED"), ("PLN ", "PLN"), ("SEK ", "SEK"), ("NOK ", "NOK"), ("DKK ", "DKK"),
    ("CAD ", "CAD"), ("AUD ", "AUD"), ("JPY ", "JPY"), ("SGD ", "SGD"), ("ZAR ", "ZAR"),
    ("Rs. ", "INR"), ("Rs ", "INR"),
  ]

  private func money(at index: Int) -> Amount? {
    guard let (currency, start) = currency(at: index),
      let first = NumberReader.number(in: bytes, at: start)
    else { return nil }
    let second = rangeEnd(after: first.range.upperBound, from: index)
    let end = (second ?? first).range.upperBound
    return money(first, second, currency, from: index, to: end)
  }

  /// An amount of money or a range of amounts that stand from one offset to another, with the words
  /// around it that limit it and tell its period.
  func money(
    _ first: NumberReader.Reading,
    _ second: NumberReader.Reading?,
    _ currency: String,
    from index: Int,
    to end: Int
  ) -> Amount {
    let last = second ?? first
    let bound = Bound.byteCount(before: index, isRange: second != nil, in: bytes)
    let period = period(from: end) ?? perAnnum(before: end)
    let low = first.hasScale || !last.hasScale || first.value >= 1000 ? 1 : 1000.0
    let value = Money(
      minimum: sum(first) * low,
      maximum: sum(last),
      currency: currency,
      period: period?.period
    )
    let range = (index - bound)..<(period.map { $0.end } ?? end)
    return Amount(value: FactValue(raw: words(range), typed: .money(value)), range: range)
  }

  /// The signs as bytes.
  private static let signBytes = signs.map { (sign: Array($0.sign.utf8), currency: $0.currency) }

  /// Which bytes signs of money begin with.
  private static let startsMoney = {
    var starts = Array(repeating: false, count: 256)
    for (sign, _) in signBytes { starts[Int(sign[0])] = true }
    return starts
  }()

  /// Which bytes amounts begin with: a digit or what a sign of money begins with.
  private static let startsAmount = startsMoney.indices.map { byte in
    startsMoney[byte] || NumberReader.isDigit(UInt8(byte))
  }

  private func currency(at index: Int) -> (String, Int)? {
    guard Self.startsMoney[Int(bytes[index])] else { return nil }
    if index > 0, NumberReader.isLetter(bytes[index - 1]), NumberReader.isLetter(bytes[index]) {
      return nil
    }
    for (sign, currency) in Self.signBytes where sign[0] == bytes[index] {
      guard bytes[index...].starts(with: sign) else { continue }
      var next = index + sign.count
      if next < bytes.count, bytes[next] == 0x20 { next += 1 }
      guard next < bytes.count, NumberReader.isDigit(bytes[next]) else { continue }
      return (currency, next)
    }
    return nil
  }

  private static let separators = ["-", "–", "—", "to "].map { Array($0.utf8) }
  private static let conjunction = Array("and ".utf8)

  /// The upper end of a range behind "-", "–" or "to"; with "between" in front, behind "and" too.
  ///
  /// `start` and `end` are those of the lower end.
  func rangeEnd(after end: Int, from start: Int) -> NumberReader.Reading? {
    let isBetween = Bound.byteCount(before: start, isRange: true, in: bytes) > 0
    var index = end
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    let rest = bytes[index...]
    let mark =
      Self.separators.first { rest.starts(with: $0) }
      ?? (isBetween && rest.starts(with: Self.conjunction) ? Self.conjunction : nil)
    guard let mark else { return nil }
    index += mark.count
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count else { return nil }
    if let (_, start) = currency(at: index) { return NumberReader.number(in: bytes, at: start) }
    guard NumberReader.isDigit(bytes[index]) else { return nil }
    return NumberReader.number(in: bytes, at: index)
  }

  private static let periods: [(words: [String], period: Money.Period)] = [
    (["per", "year"], .year), (["a", "year"], .year), (["yearly"], .year), (["annually"], .year),
    (["per", "annum"], .year), (["pa"], .year), (["lpa"], .year), (["each", "year"], .year),
    (["per", "month"], .month), (["a", "month"], .month), (["monthly"], .month),
    (["per", "week"], .week), (["a", "week"], .week), (["weekly"], .week),
    (["per", "day"], .day), (["a", "day"], .day), (["daily"], .day),
    (["per", "hour"], .hour), (["an", "hour"], .hour), (["hourly"], .hour),
    (["per", "word"], .word), (["a", "word"], .word),
    (["/year"], .year), (["/yr"], .year), (["/month"], .month), (["/mo"], .month),
    (["/week"], .week), (["/day"], .day), (["/hour"], .hour), (["/hr"], .hour), (["/h"], .hour),
    (["/word"], .word),
    // Durations of ISO 8601, as linked data has them.
    (["p1y"], .year), (["p1m"], .month), (["p1w"], .week), (["p1d"], .day), (["pt1h"], .hour),
  ]

  /// Lakhs per annum: the scale says the period.
  private func perAnnum(before end: Int) -> (period: Money.Period, end: Int)? {
    let scale = bytes[..<end].suffix(3).map { $0 | 0x20 }
    return scale == Array("lpa".utf8) ? (.year, end) : nil
  }

  private func period(from end: Int) -> (period: Money.Period, end: Int)? {
    var index = end
    var found: [(word: String, end: Int)] = []
    while index < bytes.count, found.count < 2 {
      guard bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "/") else { break }
      let start = index + 1
      var stop = start
      while stop < bytes.count,
        NumberReader.isLetter(bytes[stop]) || NumberReader.isDigit(bytes[stop])
      {
        stop += 1
      }
      guard stop > start else { break }
      let from = bytes[index] == UInt8(ascii: "/") ? index : start
      found.append((String(decoding: bytes[from..<stop], as: UTF8.self).lowercased(), stop))
      index = stop
    }
    for (words, period) in Self.periods
    where found.count >= words.count && zip(found, words).allSatisfy({ $0.word == $1 }) {
      return (period, found[words.count - 1].end)
    }
    return nil
  }

  // MARK: Scores and percentages

  /// "9/10": the whole out of five, ten or a hundred.
  private func score(at index: Int) -> Amount? {
    guard startsNumber(index), let number = NumberReader.number(in: bytes, at: index) else {
      return nil
    }
    let slash = number.range.upperBound
    guard slash + 1 < bytes.count, bytes[slash] == UInt8(ascii: "/"),
      let whole = NumberReader.number(in: bytes, at: slash + 1),
      [5, 10, 100].contains(whole.value), number.value <= whole.value,
      !isDate(endingAt: whole.range.upperBound)
    else { return nil }
    let range = index..<whole.range.upperBound
    return Amount(
      value: FactValue(raw: words(range), typed: .score(number.value, of: whole.value)),
      range: range
    )
  }

  /// Whether a slash and a year go on from here.
  private func isDate(endingAt end: Int) -> Bool {
    end + 1 < bytes.count && bytes[end] == UInt8(ascii: "/") && NumberReader.isDigit(bytes[end + 1])
  }

  private static let percentUnits = ["%", " %", " percent", " per cent"].map { Array($0.utf8) }

  private func percent(at index: Int) -> Amount? {
    guard startsNumber(index), let number = NumberReader.number(in: bytes, at: index) else {
      return nil
    }
    var end = number.range.upperBound
    let rest = bytes[end...]
    guard let unit = Self.percentUnits.first(where: { rest.starts(with: $0) }) else { return nil }
    end += unit.count
    let minus = minusByteCount(before: index)
    let isPlus = minus == 0 && index > 0 && bytes[index - 1] == UInt8(ascii: "+")
    let range = (index - (isPlus ? 1 : minus))..<end
    return Amount(
      value: FactValue(
        raw: words(range),
        typed: .percent(minus > 0 ? -number.value : number.value)
      ),
      range: range
    )
  }

  private static let minusSigns = ["-", "\u{2212}"].map { Array($0.utf8) }

  /// How many bytes a minus takes that stands before a number and behind no other word.
  private func minusByteCount(before index: Int) -> Int {
    guard
      let sign = Self.minusSigns.first(where: {
        bytes[..<index].suffix($0.count).elementsEqual($0)
      })
    else { return 0 }
    let start = index - sign.count
    let isFree = start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "(")
    return isFree ? sign.count : 0
  }

  func startsNumber(_ index: Int) -> Bool {
    guard NumberReader.isDigit(bytes[index]) else { return false }
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    return !NumberReader.isDigit(before) && !NumberReader.isLetter(before)
      && before != UInt8(ascii: ".") && before != UInt8(ascii: ",") && before != UInt8(ascii: "/")
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension [Amount] {
  /// Amounts of one currency in a sentence or line are of one period, though it is said but once: "€95 per
  /// hour … €102".
  var sharingPeriods: [Amount] {
    var periods: [String: Money.Period] = [:]
    for case .money(let money) in map(\.value.typed) where money.period != nil {
      periods[money.currency] = money.period
    }
    return map { figure in
      guard case .money(let money) = figure.value.typed, money.period == nil,
        let period = periods[money.currency]
      else { return figure }
      let value = FactValue(raw: figure.value.raw, typed: .money(money.every(period)))
      return Amount(value: value, range: figure.range)
    }
  }
}
