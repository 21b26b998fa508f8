import ArticleParsing
import TextAnalysis

/// The words that stand in some lines of a file, as a reader sees them, for checking citations.
struct SourceWords {
  private let words: [String]
  /// Where texts begin whose order means nothing, as members of an object, by their words.
  private let starts: [Int]

  /// - Parameters:
  ///   - raw: the lines as they are in the file.
  ///   - isHTML: whether tags and entities are to be left out.
  init(_ raw: String, isHTML: Bool) {
    words = Self.words(isHTML ? Self.withoutMarkup(raw) : raw)
    starts = []
  }

  /// - Parameter raw: lines of linked data, which is JSON that may hold markup.
  init(linkedData raw: String) {
    var words: [String] = []
    var starts: [Int] = []
    for text in LinkedDataText.texts(ofLines: raw) {
      starts.append(words.count)
      words += Self.words(Self.withoutMarkup(text))
    }
    self.words = words
    self.starts = starts
  }

  /// The text with ` … ` wherever its words do not follow each other in the file.
  ///
  /// Parts that the text itself sets apart are looked up one after the other; a part that is not
  /// found in its order is left out.
  ///
  /// - Returns: `nil` when nothing of the text stands in these lines.
  func verified(_ text: String) -> String? {
    var position = 0
    var parts: [String] = []
    for part in Self.split(text) {
      guard let (found, end) = aligned(part, from: position) else { continue }
      parts.append(found)
      position = end
    }
    return parts.isEmpty ? nil : parts.joined(separator: " … ")
  }

  private static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let mark = rest.firstRange(of: " … ") {
      parts.append(String(rest[..<mark.lowerBound]))
      rest = rest[mark.upperBound...]
    }
    parts.append(String(rest))
    return parts
  }

  /// One part with its gaps marked, and where the words behind it begin.
  private func aligned(_ part: String, from start: Int) -> (String, Int)? {
    var result = ""
    var position = start
    var isFirst = true
    let pieces = part.split(separator: " ").map { (text: $0, words: Self.words(String($0))) }
    let wanted = pieces.flatMap(\.words)
    guard !wanted.isEmpty else { return nil }
    var done = 0
    for piece in pieces {
      guard !piece.words.isEmpty else {
        result += (result.isEmpty ? "" : " ") + piece.text
        continue
      }
      let rest = wanted[done...]
      guard let next = next(rest, from: position, length: piece.words.count) else { return nil }
      if next != position, !isFirst { result += " …" }
      result += (result.isEmpty ? "" : " ") + piece.text
      position = next + piece.words.count
      done += piece.words.count
      isFirst = false
    }
    return (result, position)
  }

  /// The next place where the first words stand, or the beginning of another text further up.
  private func next(_ wanted: ArraySlice<String>, from start: Int, length: Int) -> Int? {
    if let found = find(wanted, from: start, length: length) { return found }
    let words = wanted.prefix(length)
    let current = starts.last { $0 < start }
    return starts.first { $0 != current && self.words[$0...].starts(with: words) }
  }

  /// The next place where the first words stand, preferably followed by the ones behind them.
  private func find(_ wanted: ArraySlice<String>, from start: Int, length: Int) -> Int? {
    for reach in [max(3, length), length + 1, length] {
      let words = Array(wanted.prefix(reach))
      guard self.words.count >= words.count, start <= self.words.count - words.count else {
        continue
      }
      for index in start...(self.words.count - words.count)
      where self.words[index..<index + words.count].elementsEqual(words) {
        return index
      }
    }
    return nil
  }

  /// Runs of ASCII letters and digits of the folded text.
  private static func words(_ text: String) -> [String] {
    Folding.fold(text).utf8.split { byte in
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      return !isLetter && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }.map { String(decoding: Array($0), as: UTF8.self) }
  }

  // MARK: Markup

  private static let inline: Set<String> = [
    "a", "abbr", "b", "code", "em", "i", "small", "span", "strong", "sub", "sup", "u",
  ]

  /// The text of HTML lines: block tags and entities become blanks, inline tags nothing.
  private static func withoutMarkup(_ raw: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(raw.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
        if !isInline(bytes[index..<end]) { result.append(0x20) }
        index = end + 1
      } else if byte == UInt8(ascii: "&"), let end = endOfEntity(bytes, index) {
        result.append(0x20)
        index = end
      } else {
        result.append(byte)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isInline(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { byte in
      byte != 0x20 && byte != UInt8(ascii: "/") && byte > 0x20
    }
    return inline.contains(String(decoding: Array(name), as: UTF8.self).lowercased())
  }

  private static func endOfEntity(_ bytes: [UInt8], _ start: Int) -> Int? {
    let rest = bytes[(start + 1)...].prefix(10)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    return end + 1
  }
}
