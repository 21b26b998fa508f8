/// Walks a text from stop to stop and decides which of them end a sentence.
struct SentenceScanner {
  /// The text, valid UTF-8.
  let bytes: [UInt8]
  /// Where the current sentence begins.
  private var start = 0
  /// Where its last visible character so far ends.
  private var end = 0
  /// Whether it has a letter or a digit yet; leading dots end nothing.
  private var hasWord = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func ranges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    begin(at: 0)
    var offset = start
    while true {
      skipPlain(&offset)
      guard offset < bytes.count else { break }
      if Stop.mayBegin(with: bytes[offset]), let stop = Stop(in: bytes, at: offset) {
        offset = stop.range.upperBound
        end = offset
        guard let next = nextSentence(after: stop) else { continue }
        ranges.append(start..<end)
        begin(at: next)
        offset = start
      } else {
        step(&offset)
      }
    }
    if end > start { ranges.append(start..<end) }
    return ranges
  }

  /// Steps over ASCII letters and digits, which end nothing, and single blanks between them.
  private mutating func skipPlain(_ offset: inout Int) {
    var next = offset
    while next < bytes.count {
      switch bytes[next] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        next += 1
        end = next
      case 0x20: next += 1
      default:
        hasWord = hasWord || end > offset
        offset = next
        return
      }
    }
    hasWord = hasWord || end > offset
    offset = next
  }

  private mutating func begin(at offset: Int) {
    start = bytes.endOfWhiteSpace(from: offset)
    end = start
    hasWord = false
  }

  private mutating func step(_ offset: inout Int) {
    let blank = bytes.whiteSpaceByteCount(at: offset)
    guard blank == 0 else {
      offset += blank
      return
    }
    if ByteClass.of(bytes[offset]) != .separator { hasWord = true }
    offset += 1
    end = offset
  }

  /// Where the search for the next sentence begins if this one ends at `stop`; then `end` is
  /// behind closing quotes and brackets.
  private mutating func nextSentence(after stop: Stop) -> Int? {
    let close = bytes.endOfClosers(from: stop.range.upperBound)
    let next = bytes.endOfWhiteSpace(from: close)
    guard next < bytes.count else {
      end = close
      return next
    }
    guard hasWord, next > close else { return nil }
    guard ends(at: stop, closed: close > stop.range.upperBound, next: next) else { return nil }
    end = close
    return next
  }

  private func ends(at stop: Stop, closed: Bool, next: Int) -> Bool {
    let opening = Opening(of: bytes, from: next)
    switch stop.kind {
    case .mark: return !(closed && opening.isLowercase)
    case .ellipsis: return !opening.isLowercase
    case .period:
      guard !opening.isLowercase else { return false }
      let dot = stop.range.lowerBound
      guard let wordStart = bytes.startOfAbbreviation(before: dot),
        !bytes.isApostrophe(before: wordStart)
      else { return true }
      let word = bytes[wordStart..<dot].map { Folding.lowercasedASCII($0) }
      return Abbreviations.ends(
        String(decoding: word, as: UTF8.self),
        opensSentence: wordStart == start,
        before: opening
      )
    }
  }
}
