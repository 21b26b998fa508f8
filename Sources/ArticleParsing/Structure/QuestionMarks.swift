/// Signs by which a text tells questions from answers: "Q: … A: …", "Question 3) …".
enum QuestionMarks {
  /// A marked question and what stands between it and the next one, as UTF-8 ranges of the text.
  struct Pair {
    let question: Range<Int>
    let answer: Range<Int>
  }

  /// The questions of a text that begins with a sign of one; empty when it does not.
  static func pairs(in text: String) -> [Pair] {
    guard let first = text.utf8.first, first.inLowerCase == UInt8(ascii: "q") else { return [] }
    let bytes = Array(text.utf8)
    var pairs: [Pair] = []
    var start = 0
    while let sign = length(of: questionNames, in: bytes, at: start),
      let end = questionEnd(in: bytes, from: start + sign)
    {
      let next = nextQuestion(in: bytes, from: end)
      let answerSign = length(of: answerNames, in: bytes, at: skipBlanks(bytes, from: end)) ?? 0
      let answer = skipBlanks(bytes, from: end) + answerSign
      pairs.append(Pair(question: start + sign..<end, answer: min(answer, next)..<next))
      start = next
    }
    return pairs
  }

  /// UTF-8 length of the sign of an answer that a text begins with, 0 if none.
  static func answerSignLength(_ text: String) -> Int {
    guard let first = text.utf8.first, first.inLowerCase == UInt8(ascii: "a") else { return 0 }
    return length(of: answerNames, in: Array(text.utf8.prefix(20)), at: 0) ?? 0
  }

  private static let questionNames = ["question", "q"].map { Array($0.utf8) }
  private static let answerNames = ["answer", "a"].map { Array($0.utf8) }

  /// Length of a name, a number if there is one, and the sign that ends them.
  private static func length(of names: [[UInt8]], in bytes: [UInt8], at start: Int) -> Int? {
    for name in names where bytes[start...].prefix(name.count).map(\.inLowerCase) == name {
      var end = start + name.count
      let number = skipBlanks(bytes, from: end)
      if number < bytes.count, isDigit(bytes[number]) {
        end = bytes[number...].firstIndex { !isDigit($0) } ?? bytes.count
      }
      guard end < bytes.count, ":.)".utf8.contains(bytes[end]) else { continue }
      guard end + 1 == bytes.count || bytes[end + 1] == 0x20 else { continue }
      return skipBlanks(bytes, from: end + 1) - start
    }
    return nil
  }

  /// The place behind the question mark that ends the sentence at `start`; short words before a full
  /// stop are abbreviations.
  private static func questionEnd(in bytes: [UInt8], from start: Int) -> Int? {
    guard let mark = bytes[start...].firstIndex(of: UInt8(ascii: "?")) else { return nil }
    let hasSentence = (start..<mark).contains { index in
      bytes[index] == UInt8(ascii: ".") && bytes[index + 1] == 0x20 && index - start >= 4
        && !bytes[index - 4..<index].contains(0x20)
    }
    return hasSentence ? nil : mark + 1
  }

  /// Where the next marked question begins, or the end of the text.
  private static func nextQuestion(in bytes: [UInt8], from start: Int) -> Int {
    (start..<bytes.count).first { index in
      bytes[index] | 0x20 == UInt8(ascii: "q") && bytes[index - 1] == 0x20
        && length(of: questionNames, in: bytes, at: index) != nil
    } ?? bytes.count
  }

  private static func skipBlanks(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex { $0 != 0x20 } ?? bytes.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
