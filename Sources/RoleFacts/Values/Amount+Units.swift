/// Amounts of money whose currency stands behind them: "15,000 PLN", "3.000 €", "40,000 dollars".
extension AmountReader {
  private static let units: [(unit: String, currency: String)] = [
    ("€", "EUR"), ("£", "GBP"), ("zł", "PLN"), ("Kč", "CZK"), ("₹", "INR"), ("¥", "JPY"),
    ("EUR", "EUR"), ("USD", "USD"), ("GBP", "GBP"), ("PLN", "PLN"), ("CHF", "CHF"), ("SEK", "SEK"),
    ("NOK", "NOK"), ("DKK", "DKK"), ("CZK", "CZK"), ("HUF", "HUF"), ("AED", "AED"), ("CAD", "CAD"),
    ("AUD", "AUD"), ("NZD", "NZD"), ("SGD", "SGD"), ("HKD", "HKD"), ("INR", "INR"), ("JPY", "JPY"),
    ("ZAR", "ZAR"), ("BRL", "BRL"), ("MXN", "MXN"), ("euros", "EUR"), ("euro", "EUR"),
    ("US dollars", "USD"), ("Canadian dollars", "CAD"), ("Australian dollars", "AUD"),
    ("New Zealand dollars", "NZD"), ("dollars", "USD"), ("pounds sterling", "GBP"),
    ("Swiss francs", "CHF"), ("rupees", "INR"), ("zlotys", "PLN"), ("zloty", "PLN"), ("yen", "JPY"),
  ]
  private static let unitBytes = units.map { (unit: Array($0.unit.utf8), currency: $0.currency) }
  /// Which bytes units begin with.
  private static let startsUnit = {
    var starts = Array(repeating: false, count: 256)
    for (unit, _) in unitBytes { starts[Int(unit[0])] = true }
    return starts
  }()

  /// A sum or a range of sums that begins with a digit.
  func money(namedBehind index: Int) -> Amount? {
    guard startsNumber(index), let first = NumberReader.number(in: bytes, at: index) else {
      return nil
    }
    let second = rangeEnd(after: first.range.upperBound, from: index)
    let last = second ?? first
    guard let (currency, end) = unit(behind: last.range.upperBound) else { return nil }
    return money(first, second, currency, from: index, to: end)
  }

  /// The currency named right behind an offset, and the end of its name.
  private func unit(behind offset: Int) -> (currency: String, end: Int)? {
    let start = offset < bytes.count && bytes[offset] == 0x20 ? offset + 1 : offset
    guard start < bytes.count, Self.startsUnit[Int(bytes[start])] else { return nil }
    for (unit, currency) in Self.unitBytes where bytes[start...].starts(with: unit) {
      let end = start + unit.count
      // "€" in front of the next figure belongs to that one.
      guard end == bytes.count || !NumberReader.isLetterOrDigit(bytes[end]) else { continue }
      return (currency, end)
    }
    return nil
  }

  /// The value of a number as an amount of money, in which a full stop before the last three digits
  /// divides thousands: "€45.000".
  func sum(_ number: NumberReader.Reading) -> Double {
    let digits = bytes[number.range]
    guard !number.hasScale, digits.count > 4,
      digits.firstIndex(of: UInt8(ascii: ".")) == digits.endIndex - 4
    else { return number.value }
    return (number.value * 1000).rounded()
  }
}
