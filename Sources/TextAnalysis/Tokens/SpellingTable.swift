import ByteStorage

/// Reads texts as numbers of spellings, so that each spelling is analyzed once however often it
/// occurs.
///
/// The words are those of ``Analyzer/tokens(in:atMost:)``, spelt as in the text but for ASCII
/// capitals and signs that are dropped. Words of plain letters and digits are taken eight bytes at
/// a time; where anything else may have a say, the analyzer's scanner decides.
package struct SpellingTable: Sendable {
  private var words = WordTable()
  /// Words read but not yet looked up.
  ///
  /// Looking up many at once lets the processor wait for several places in memory at the same time,
  /// which it does not while it guesses where words end.
  private var pending: [WordKey] = []

  package init() {}

  /// The spellings met so far.
  package var count: Int { words.count }

  /// About what the table takes in memory.
  package var byteCount: Int { words.byteCount }

  /// The bytes of a spelling.
  package func spelling(_ number: Int) -> [UInt8] { words.word(number) }

  /// Appends the number of each word's spelling, in the order of the text.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - numbers: what is appended to.
  package mutating func appendNumbers(of text: [UInt8], to numbers: inout [UInt32]) {
    var scanner = WordScanner(text)
    let kinds = SpellingByte.kinds
    text.withBytes { bytes in
      var offset = 0
      while offset < bytes.byteCount {
        let kind = kinds[Int(bytes.byte(at: offset))]
        if kind < SpellingByte.letter {
          offset += 1
        } else if let count = plainWordByteCount(at: offset, kind, kinds, bytes) {
          pending.append(key(at: offset, byteCount: count, in: bytes))
          offset += count
        } else {
          scanner.offset = offset
          guard scanner.next() != nil else { break }
          appendScanned(scanner.word, to: &numbers)
          offset = scanner.offset
        }
      }
    }
    lookUpPending(&numbers)
  }

  private mutating func appendScanned(_ word: [UInt8], to numbers: inout [UInt32]) {
    if let key = WordKey(word) {
      pending.append(key)
    } else {
      lookUpPending(&numbers)
      numbers.append(UInt32(words.number(of: word)))
    }
  }

  private mutating func lookUpPending(_ numbers: inout [UInt32]) {
    for key in pending { numbers.append(UInt32(words.number(of: key))) }
    pending.removeAll(keepingCapacity: true)
  }

  /// How many letters and digits stand at `offset`, if they are a word whatever stands behind
  /// them; `nil` where the scanner has to look.
  @inline(__always)
  private func plainWordByteCount(
    at offset: Int,
    _ first: UInt8,
    _ kinds: [UInt8],
    _ bytes: RawSpan
  ) -> Int? {
    guard first < SpellingByte.nonASCII, offset <= bytes.byteCount - WordKey.mostBytes - 1 else {
      return nil
    }
    var end = offset &+ 1
    var kind = kinds[Int(bytes.byte(at: end))]
    while kind == SpellingByte.letter || kind == SpellingByte.digit {
      end = end &+ 1
      guard end &- offset <= WordKey.mostBytes else { return nil }
      kind = kinds[Int(bytes.byte(at: end))]
    }
    let count = end &- offset
    if kind == SpellingByte.separator { return count }
    // A sign behind digits may belong to a number; an abbreviation goes on behind its dot.
    guard first == SpellingByte.letter else { return nil }
    switch bytes.byte(at: end) {
    case UInt8(ascii: ","): return count
    case UInt8(ascii: ".") where end + 1 < bytes.byteCount:
      return kinds[Int(bytes.byte(at: end + 1))] == SpellingByte.letter ? nil : count
    default: return nil
    }
  }

  /// The key of letters and digits, in lower case.
  @inline(__always)
  private func key(at offset: Int, byteCount: Int, in bytes: RawSpan) -> WordKey {
    // The bit that makes a letter small is set in digits.
    let small: UInt64 = 0x2020_2020_2020_2020
    let low = bytes.littleEndianUInt64(at: offset) | small
    if byteCount <= 8 {
      return WordKey(low: low & UInt64.max >> UInt64(64 &- 8 &* byteCount), high: 0)
    }
    let high = bytes.littleEndianUInt64(at: offset + 8) | small
    return WordKey(low: low, high: high & UInt64.max >> UInt64(128 &- 8 &* byteCount))
  }
}

/// What a byte means where plain words are told from others.
enum SpellingByte {
  static let separator: UInt8 = 0
  /// A separator that behind a word may belong to it.
  static let sign: UInt8 = 1
  static let letter: UInt8 = 2
  static let digit: UInt8 = 3
  static let nonASCII: UInt8 = 4

  /// The kind of each byte.
  static let kinds: [UInt8] = (0...UInt8.max).map { byte in
    switch ByteClass.of(byte) {
    case .letter: letter
    case .digit: digit
    case .nonASCII: nonASCII
    case .separator: "'.,+#".utf8.contains(byte) ? sign : separator
    }
  }
}
