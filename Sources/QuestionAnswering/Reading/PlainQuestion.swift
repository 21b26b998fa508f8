/// A question without the markup that was pasted along with it.
enum PlainQuestion {
  /// More bytes than this between `<` and `>` are no tag.
  private static let longestTag = 200

  /// The question with a blank for each byte of its tags, so that its words stay where they are.
  static func withoutTags(_ question: String) -> String {
    var bytes = Array(question.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), let end = endOfTag(bytes, from: index) else {
        index += 1
        continue
      }
      for place in index..<end { bytes[place] = UInt8(ascii: " ") }
      index = end
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The question with "is" for the clitic behind a question word: "What's a joiner?".
  static func withoutClitics(_ question: String) -> String {
    var words = question.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for (index, word) in words.enumerated() {
      let folded = word.lowercased().split { "'’".contains($0) }
      guard folded.count == 2, folded[1] == "s", word.last?.lowercased() == "s",
        ["what", "who", "where", "how", "when"].contains(folded[0])
      else { continue }
      words[index] = "\(word.prefix(folded[0].count)) is"
    }
    return words.joined(separator: " ")
  }

  /// The offset behind a tag's `>`; `nil` where none begins.
  private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int? {
    let name =
      start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
    guard name < bytes.count, (0x61...0x7A).contains(bytes[name] | 0x20) else { return nil }
    for index in name..<min(bytes.count, start + longestTag) {
      if bytes[index] == UInt8(ascii: ">") { return index + 1 }
      if bytes[index] == UInt8(ascii: "<") { return nil }
    }
    return nil
  }
}
