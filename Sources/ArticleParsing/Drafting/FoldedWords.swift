extension String {
  /// Whether the text holds some words, which are ASCII in lower case, in any case.
  func containsFolded(_ words: String) -> Bool {
    guard let first = words.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(where: { $0.inLowerCase == first }) {
      rest = rest[start...]
      if Self.begins(rest, with: words) { return true }
      rest.removeFirst()
    }
    return false
  }

  /// Whether the text begins with some words, which are in lower case, in any case.
  func beginsFolded(with words: String) -> Bool { Self.begins(utf8[...], with: words) }

  private static func begins(_ text: Substring.UTF8View, with words: String) -> Bool {
    var rest = text.makeIterator()
    for byte in words.utf8 {
      guard rest.next()?.inLowerCase == byte else { return false }
    }
    return true
  }
}

extension UInt8 {
  /// The small letter for a capital one of ASCII.
  var inLowerCase: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
