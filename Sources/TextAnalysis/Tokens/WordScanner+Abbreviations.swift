extension WordScanner {
  /// Parts of degrees that have more than one letter.
  private static let knownParts = Set(
    "arch dr ed eng ll mus ph pharm phil psy sc tech th"
      .parts(at: " ").map { Array($0.utf8) }
  )
  private static let longestPartByteCount = 5

  /// Takes an abbreviation written with dots, such as `U.S.` or `Ph.D.`, without its dots.
  ///
  /// - Returns: where it stands without a last dot, or `nil`, nothing taken, for other words.
  mutating func scanAbbreviation() -> Range<Int>? {
    guard let end = endOfAbbreviation() else { return nil }
    let start = offset
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ".") { offset += 1 } else { take(byte | 0x20) }
    }
    if bytes.byte(at: offset) == UInt8(ascii: ".") { offset += 1 }
    _ = skipPossessive()
    return start..<end
  }

  /// Where the last part of an abbreviation ends that begins here; it has two parts or more, and
  /// one of them is a single letter.
  private func endOfAbbreviation() -> Int? {
    guard hasDotBehindLetters() else { return nil }
    var partCount = 0
    var hasInitial = false
    var end = offset
    var start = offset
    while let partEnd = endOfPart(from: start) {
      partCount += 1
      hasInitial = hasInitial || partEnd - start == 1
      end = partEnd
      guard bytes.byte(at: end) == UInt8(ascii: ".") else { break }
      start = end + 1
    }
    return partCount >= 2 && hasInitial ? end : nil
  }

  /// Whether a dot stands behind the first few letters: few words get beyond this.
  private func hasDotBehindLetters() -> Bool {
    var end = offset + 1
    while ByteClass.of(bytes.byte(at: end)) == .letter, end - offset <= Self.longestPartByteCount {
      end += 1
    }
    return bytes.byte(at: end) == UInt8(ascii: ".")
  }

  /// Where the single letter or known part ends that begins at `start`.
  private func endOfPart(from start: Int) -> Int? {
    var end = start
    while ByteClass.of(bytes.byte(at: end)) == .letter {
      end += 1
      if end - start > Self.longestPartByteCount { return nil }
    }
    guard end > start, !continuesWord(at: end) else { return nil }
    if end - start == 1 { return end }
    return Self.knownParts.contains(bytes[start..<end].map { $0 | 0x20 }) ? end : nil
  }
}
