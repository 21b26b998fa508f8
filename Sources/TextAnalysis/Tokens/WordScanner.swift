/// Walks the words of a text, byte by byte.
struct WordScanner {
  /// The text, valid UTF-8.
  let bytes: [UInt8]
  /// The word found last: ASCII letters in lower case, dropped signs gone.
  var word: [UInt8] = []
  /// Whether the word found last has ASCII characters only.
  var isASCII = true
  /// Where the scan goes on.
  var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Moves to the next word and returns where it stands, or `nil` at the end of the text.
  mutating func next() -> Range<Int>? {
    word.removeAll(keepingCapacity: true)
    isASCII = true
    while offset < bytes.count {
      switch ByteClass.of(bytes[offset]) {
      case .separator: offset += 1
      case .letter: return scanAbbreviation() ?? scanWord()
      case .digit: return scanNumber()
      case .nonASCII:
        let (scalar, byteCount) = bytes.character(at: offset)
        if CharacterClass.of(scalar) == .letter { return scanWord() }
        offset += byteCount
      }
    }
    return nil
  }

  /// Takes letters and digits, and what holds them together.
  mutating func scanWord() -> Range<Int> { scanWord(from: offset) }

  /// Takes letters and digits of a word that began at `start`.
  mutating func scanWord(from start: Int) -> Range<Int> {
    var end = takeRun()
    while takeContraction() { end = offset }
    if end - start == 1, takeProgrammingSigns() { end = offset }
    return start..<end
  }

  /// Takes bytes up to the next separator and returns where it stands.
  @discardableResult
  mutating func takeRun() -> Int {
    while offset < bytes.count {
      let byte = bytes[offset]
      switch ByteClass.of(byte) {
      case .separator: return offset
      case .letter: take(byte | 0x20)
      case .digit: take(byte)
      case .nonASCII: guard takeNonASCII() else { return offset }
      }
    }
    return offset
  }

  mutating func take(_ byte: UInt8) {
    word.append(byte)
    offset += 1
  }

  /// Takes a character outside ASCII unless it separates words.
  private mutating func takeNonASCII() -> Bool {
    let (scalar, byteCount) = bytes.character(at: offset)
    guard CharacterClass.of(scalar) != .separator else { return false }
    word.append(contentsOf: bytes[offset..<(offset + byteCount)])
    offset += byteCount
    isASCII = false
    return true
  }

  /// Takes an apostrophe and the letters after it; steps over a possessive ending.
  ///
  /// - Returns: whether the word goes on.
  private mutating func takeContraction() -> Bool {
    let byteCount = bytes.apostropheByteCount(at: offset)
    guard byteCount > 0, beginsLetter(at: offset + byteCount) else { return false }
    if skipPossessive() { return false }
    offset += byteCount
    takeRun()
    return true
  }

  /// Steps over `'s` at the end of a word.
  mutating func skipPossessive() -> Bool {
    let byteCount = bytes.apostropheByteCount(at: offset)
    guard byteCount > 0, bytes.byte(at: offset + byteCount) | 0x20 == UInt8(ascii: "s"),
      !continuesWord(at: offset + byteCount + 1)
    else { return false }
    offset += byteCount + 1
    return true
  }

  /// Takes the signs of `c++` and `c#`, after a single letter.
  private mutating func takeProgrammingSigns() -> Bool {
    guard isASCII, ByteClass.of(bytes[offset - 1]) == .letter else { return false }
    let sign = bytes.byte(at: offset)
    if sign == UInt8(ascii: "#"), !continuesWord(at: offset + 1) {
      take(sign)
      return true
    }
    guard sign == UInt8(ascii: "+"), bytes.byte(at: offset + 1) == sign,
      !beginsLetter(at: offset + 2)
    else { return false }
    take(sign)
    take(sign)
    return true
  }

  /// Whether a letter begins at `offset`.
  func beginsLetter(at offset: Int) -> Bool {
    switch ByteClass.of(bytes.byte(at: offset)) {
    case .letter: true
    case .digit, .separator: false
    case .nonASCII: CharacterClass.of(bytes.character(at: offset).scalar) == .letter
    }
  }

  /// Whether a letter, a digit or a mark stands at `offset`.
  func continuesWord(at offset: Int) -> Bool {
    switch ByteClass.of(bytes.byte(at: offset)) {
    case .letter, .digit: true
    case .separator: false
    case .nonASCII: CharacterClass.of(bytes.character(at: offset).scalar) != .separator
    }
  }
}
