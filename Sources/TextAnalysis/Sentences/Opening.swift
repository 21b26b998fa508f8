/// How the text behind a stop begins, quotes and brackets aside.
struct Opening {
  let isLowercase: Bool
  let isDigit: Bool
  /// The first word in lower case; empty when something else than ASCII letters stands there.
  let word: String

  init(of bytes: [UInt8], from offset: Int) {
    let start = bytes.endOfOpeners(from: offset)
    var end = start
    while ByteClass.of(bytes.byte(at: end)) == .letter, end - start < Self.longestWordByteCount {
      end += 1
    }
    word = String(decoding: bytes[start..<end].map { Folding.lowercasedASCII($0) }, as: UTF8.self)
    isDigit = ByteClass.of(bytes.byte(at: start)) == .digit
    isLowercase = start < bytes.count && bytes.character(at: start).scalar.properties.isLowercase
  }

  private static let longestWordByteCount = 20
}
