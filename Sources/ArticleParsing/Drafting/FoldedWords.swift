extension String {
  /// Whether the text holds some words, which are ASCII in lower case, in any case.
  func containsFolded(_ words: String) -> Bool {
    guard let first = words.utf8.first else { return true }
    var rest = utf8.makeIterator()
    while let byte = rest.next() {
      if byte.inLowerCase == first, Self.begins(rest, with: words.utf8.dropFirst()) { return true }
    }
    return false
  }

  /// Whether the text begins with some words, which are in lower case, in any case.
  func beginsFolded(with words: String) -> Bool {
    Self.begins(utf8.makeIterator(), with: words.utf8)
  }

  private static func begins(
    _ text: UTF8View.Iterator,
    with words: some Sequence<UInt8>
  ) -> Bool {
    var rest = text
    for byte in words {
      guard rest.next()?.inLowerCase == byte else { return false }
    }
    return true
  }

  /// Whether the text has no more characters than some number; ASCII is not divided into them.
  func isNoLonger(than count: Int) -> Bool {
    utf8.count <= count || (utf8.contains { $0 >= 0x80 } && self.count <= count)
  }

  /// Whether the first character is a small letter.
  var beginsWithSmallLetter: Bool {
    var bytes = utf8.makeIterator()
    guard let first = bytes.next() else { return false }
    guard first < 0x80, bytes.next() ?? 0 < 0x80 else { return self.first?.isLowercase == true }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
  }
}

extension UInt8 {
  /// The small letter for a capital one of ASCII.
  var inLowerCase: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
