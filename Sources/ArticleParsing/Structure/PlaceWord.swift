/// One word of a place's name, found in a text whatever its case and its full stops.
struct PlaceWord {
  /// Names that are everyday words when they begin with a small letter.
  private static let cased = ["US", "Polish", "Gulf"].map { Array($0.utf8) }

  /// Without full stops; in lower case unless only one spelling is meant.
  let bytes: [UInt8]
  /// Whether the text must have these very letters.
  private let isExact: Bool
  /// The spelling that means another place: "Gulf states" are not "gulf states".
  private let other: [UInt8]?

  init(_ name: ArraySlice<UInt8>) {
    let word = name.filter { $0 != Self.fullStop }
    isExact = Self.cased.contains(word)
    let small = word.map(\.inLowerCase)
    bytes = isExact ? word : small
    other = isExact ? nil : Self.cased.first { $0.map(\.inLowerCase) == small }
  }

  private static let fullStop = UInt8(ascii: ".")

  /// Whether it is the word at some place of a text.
  func stands(in text: [UInt8], _ range: Range<Int>) -> Bool {
    var next = 0
    for offset in range where text[offset] != Self.fullStop {
      guard next < bytes.count,
        bytes[next] == (isExact ? text[offset] : text[offset].inLowerCase)
      else { return false }
      next += 1
    }
    guard next == bytes.count else { return false }
    return other.map { !text[range].lazy.filter { $0 != Self.fullStop }.elementsEqual($0) } ?? true
  }
}
