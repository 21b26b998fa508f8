/// Words in front of a figure that make it the lower or upper end of what there is.
enum Bound: String {
  case minimum, maximum

  private static let words: [(words: String, bound: Bound?)] = [
    ("up to ", .maximum), ("as much as ", .maximum), ("less than ", .maximum),
    ("under ", .maximum), ("at most ", .maximum), ("a maximum of ", .maximum),
    ("no more than ", .maximum), ("as high as ", .maximum), ("at least ", .minimum),
    ("no less than ", .minimum), ("more than ", .minimum), ("over ", .minimum),
    ("above ", .minimum), ("upwards of ", .minimum), ("upward of ", .minimum),
    ("a minimum of ", .minimum), ("as little as ", .minimum), ("as low as ", .minimum),
    ("starting at ", .minimum), ("starting from ", .minimum), ("from ", .minimum),
    ("between ", nil),
  ]
  private static let phrases = words.map { Array($0.words.utf8) }

  /// How many bytes the words take that stand right before an offset; 0 when there are none.
  ///
  /// "Between" counts only before a range; before one, "from" says nothing.
  static func byteCount(before offset: Int, isRange: Bool, in bytes: [UInt8]) -> Int {
    guard offset >= 5, bytes[offset - 1] == 0x20 else { return 0 }
    for (index, phrase) in phrases.enumerated() {
      let start = offset - phrase.count
      let isFit = words[index].bound == nil ? isRange : !isRange
      guard isFit, start >= 0, start == 0 || !NumberReader.isLetterOrDigit(bytes[start - 1]),
        zip(bytes[start..<offset], phrase).allSatisfy({ $0 | 0x20 == $1 })
      else { continue }
      return phrase.count
    }
    return 0
  }

  /// What the first words of a value say.
  static func of(_ raw: String) -> Bound? {
    let bytes = [UInt8].folded(String(raw.utf8.prefix(20)) ?? "")
    return phrases.firstIndex { bytes.starts(with: $0) }.flatMap { words[$0].bound }
  }
}
