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
        } else if let count = PlainWord.byteCount(at: offset, kind, kinds, bytes) {
          pending.append(PlainWord.key(at: offset, byteCount: count, in: bytes))
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
}
