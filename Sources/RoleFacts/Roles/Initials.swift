/// Tells whether an abbreviation is made of the letters of a name.
enum Initials {
  /// Whether the letters of an abbreviation, in capitals and perhaps with the "s" of a plural, stand in
  /// the folded words of a name in their order, the first of them at its beginning: "RN" and
  /// "registered nurses", "SWE" and "software engineer".
  static func fit(_ abbreviation: String, _ terms: [String]) -> Bool {
    var letters = Array(abbreviation.lowercased().utf8.filter(NumberReader.isLetter))[...]
    if abbreviation.utf8.last == UInt8(ascii: "s"), letters.count > 2 { letters.removeLast() }
    let name = terms.flatMap { Array($0.utf8) }
    guard let first = letters.first, first == name.first else { return false }
    for byte in name where byte == letters.first { letters.removeFirst() }
    return letters.isEmpty
  }
}
