extension [UInt8] {
  /// Whether some bytes stand in these, one behind the other; no bytes stand anywhere.
  package func holds(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    guard bytes.count <= count else { return false }
    for start in 0...(count - bytes.count)
    where self[start] == first && self[start..<start + bytes.count].elementsEqual(bytes) {
      return true
    }
    return false
  }
}

extension String {
  /// Whether the bytes of a text stand in this one.
  ///
  /// Characters are not looked for, as `contains` does, which takes many times as long.
  package func holds(_ text: String) -> Bool { Array(utf8).holds(Array(text.utf8)) }
}
