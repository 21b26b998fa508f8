extension WordScanner {
  /// Takes a number: `114,121` without its separator, `65.40` and `3.12.1` whole, `140k`.
  mutating func scanNumber() -> Range<Int> {
    let start = offset
    takeDigits()
    if offset - start <= 3 {
      while digitCount(after: UInt8(ascii: ",")) == 3 {
        offset += 1
        takeDigits()
      }
    }
    while digitCount(after: UInt8(ascii: ".")) > 0 {
      take(UInt8(ascii: "."))
      takeDigits()
    }
    guard continuesWord(at: offset) else {
      let end = offset
      _ = skipPossessive()
      return start..<end
    }
    return scanWord(from: start)
  }

  private mutating func takeDigits() {
    while ByteClass.of(bytes.byte(at: offset)) == .digit { take(bytes[offset]) }
  }

  /// How many digits follow `sign` here, at most 4; 0 where another byte stands.
  private func digitCount(after sign: UInt8) -> Int {
    guard bytes.byte(at: offset) == sign else { return 0 }
    var count = 0
    while count < 4, ByteClass.of(bytes.byte(at: offset + 1 + count)) == .digit { count += 1 }
    return count
  }
}
