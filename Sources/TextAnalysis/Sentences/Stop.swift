/// A run of signs that may end a sentence.
struct Stop {
  enum Kind {
    /// One dot.
    case period
    /// Dots that trail off.
    case ellipsis
    /// A question or an exclamation mark among the signs.
    case mark
  }

  let kind: Kind
  let range: Range<Int>

  /// Whether a run could begin with a byte; few bytes of a text can.
  static func mayBegin(with byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xE2: true
    default: false
    }
  }

  /// The run that begins at `start`, or `nil` when another character stands there.
  init?(in bytes: [UInt8], at start: Int) {
    var end = start
    var dotCount = 0
    var hasMark = false
    scan: while true {
      switch bytes.byte(at: end) {
      case UInt8(ascii: "."):
        dotCount += 1
        end += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        hasMark = true
        end += 1
      case 0xE2 where bytes.byte(at: end + 1) == 0x80 && bytes.byte(at: end + 2) == 0xA6:
        dotCount += 3
        end += 3
      default: break scan
      }
    }
    guard end > start else { return nil }
    kind = hasMark ? .mark : dotCount > 1 ? .ellipsis : .period
    range = start..<end
  }
}
