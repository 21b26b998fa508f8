/// Reads numbers as articles write them.
struct NumberReader {
  /// A number and where it stands.
  struct Reading: Equatable {
    let value: Double
    /// UTF-8 offsets in the text, suffix included.
    let range: Range<Int>
    /// Whether a "K", "lakh" or the like stood behind the digits.
    let hasScale: Bool
  }

  /// The number whose digits begin at `start`: thousands separators, decimals and a scale ("140k",
  /// "9.2 lakh", "1.2 million").
  static func number(in bytes: [UInt8], at start: Int) -> Reading? {
    var index = start
    var digitCount = 0
    var decimalCount = 0
    var digits = 0
    var isDecimal = false
    while index < bytes.count {
      let byte = bytes[index]
      if isDigit(byte) {
        guard isDecimal || digitCount < mostDigits else { return nil }
        if digitCount < mostDigits {
          digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
          digitCount += 1
          if isDecimal { decimalCount += 1 }
        }
      } else if byte == UInt8(ascii: ","), !isDecimal, groups(bytes, after: index) {
        // A thousands separator; India also groups by two.
      } else if byte == UInt8(ascii: "."), !isDecimal, index + 1 < bytes.count,
        isDigit(bytes[index + 1])
      {
        isDecimal = true
      } else {
        break
      }
      index += 1
    }
    guard digitCount > decimalCount else { return nil }
    let scale = scale(in: bytes, at: index)
    return Reading(
      value: value(of: digits, exponent: scale.exponent - decimalCount),
      range: start..<scale.end,
      hasScale: scale.exponent != 0
    )
  }

  /// So many digits are exact in binary; decimals behind them are left out.
  private static let mostDigits = 15

  /// The number nearest to some digits with the point moved.
  ///
  /// Digits and power of ten are exact, so that it is rounded but once: 9.2 lakh is 92 times 10,000,
  /// not 9.2 times 100,000.
  private static func value(of digits: Int, exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? Double(digits) / power : Double(digits) * power
  }

  /// All numbers of a text, from left to right.
  static func numbers(in bytes: [UInt8]) -> [Reading] {
    var numbers: [Reading] = []
    var index = 0
    while index < bytes.count {
      if isDigit(bytes[index]), let number = number(in: bytes, at: index) {
        numbers.append(number)
        index = number.range.upperBound
      } else {
        index += 1
      }
    }
    return numbers
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  private static func groups(_ bytes: [UInt8], after comma: Int) -> Bool {
    let rest = bytes[(comma + 1)...].prefix { isDigit($0) }
    return rest.count == 3 || rest.count == 2
  }

  /// Powers of ten by their words.
  private static let scales: [String: Int] = [
    "million": 6, "billion": 9, "thousand": 3, "lakhs": 5, "lakh": 5, "lpa": 5, "crore": 7,
    "k": 3, "m": 6,
  ]

  private static let longestScale = scales.keys.map(\.utf8.count).max() ?? 0

  private static func scale(in bytes: [UInt8], at index: Int) -> (exponent: Int, end: Int) {
    let hasBlank = index < bytes.count && bytes[index] == 0x20
    let start = hasBlank ? index + 1 : index
    var end = start
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    guard end > start, end - start <= longestScale else { return (0, index) }
    let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    guard let exponent = scales[word], !(hasBlank && word.utf8.count == 1) else {
      return (0, index)
    }
    return (exponent, end)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}
