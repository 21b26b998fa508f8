/// Cuts an enumeration ("Python, Java or C++") into its items.
enum ItemList {
  /// Where an enumeration stands, which tells how its author divides things.
  enum Place: Sendable {
    /// A sentence, or a line behind a label: commas and the last conjunction divide.
    case line
    /// An item of a list or a cell of a table is one thing already, unless it enumerates plainly.
    case item, cell
    /// Names of products and the like: every comma and conjunction divides, wherever they stand.
    case names
  }

  static func items(in text: String, at place: Place = .names) -> [String] {
    let raw = Array(text.utf8)
    let bytes = [UInt8].folded(raw)
    var parts = parts(of: bytes)
    switch place {
    case .names: parts = parts.flatMap { splitAtConjunction($0, bytes) }
    case .item, .cell:
      guard isPlain(parts, bytes, at: place) else { return [text] }
      parts = splittingLast(parts, bytes)
    case .line:
      parts =
        parts.count > 2 && parts.dropLast().allSatisfy { wordCount(in: bytes, $0) <= 3 }
        ? parts.dropLast() + splitAtLastConjunction(parts[parts.count - 1], bytes)
        : splittingLast(parts, bytes)
      // Longer parts are those of a sentence, not of an enumeration.
      if parts.contains(where: { wordCount(in: bytes, $0) > 7 }) { return [text] }
    }
    return parts.map { cleaned($0, bytes, raw) }.filter { !$0.isEmpty }
  }

  /// The parts between commas, whatever conjunctions they hold.
  static func parts(of text: String) -> [String] {
    let raw = Array(text.utf8)
    let bytes = [UInt8].folded(raw)
    return parts(of: bytes).map { cleaned($0, bytes, raw) }.filter { !$0.isEmpty }
  }

  /// In "drafts, bridges and roads, reports" only a conjunction in the last part could divide.
  private static func splittingLast(_ parts: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
    parts.dropLast() + (parts.last.map { splitAtConjunction($0, bytes) } ?? [])
  }

  /// Whether short parts follow each other, as in "patience, tact"; "calm, precise writing" is one
  /// thing.
  private static func isPlain(_ parts: [Range<Int>], _ bytes: [UInt8], at place: Place) -> Bool {
    if parts.count == 2, place == .item {
      return parts.allSatisfy { wordCount(in: bytes, $0) <= 2 }
    }
    return parts.count > 2 && parts.dropLast().allSatisfy { wordCount(in: bytes, $0) <= 3 }
  }

  /// How many words blanks divide a part of a text into.
  private static func wordCount(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var isInWord = false
    for offset in range {
      let isBlank = bytes[offset] == 0x20
      if !isBlank, !isInWord { count += 1 }
      isInWord = !isBlank
    }
    return count
  }

  /// The ranges between commas and semicolons outside parentheses and amounts of money.
  private static func parts(of bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var depth = 0
    var start = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        guard depth <= 0, !isInsideAmount(bytes, start..<index), !isInsideNumber(bytes, index)
        else { continue }
        parts.append(start..<index)
        start = index + 1
      default: continue
      }
    }
    parts.append(start..<bytes.count)
    return parts
  }

  /// Whether a comma divides the digits of a number: "3,000 hours".
  private static func isInsideNumber(_ bytes: [UInt8], _ comma: Int) -> Bool {
    comma > 0 && comma + 1 < bytes.count && NumberReader.isDigit(bytes[comma - 1])
      && NumberReader.isDigit(bytes[comma + 1])
  }

  private static let signs = PhraseList(["$", "€", "£", "₹"])

  private static func isInsideAmount(_ bytes: [UInt8], _ item: Range<Int>) -> Bool {
    guard let last = bytes[item].last, NumberReader.isDigit(last) else { return false }
    return signs.isFound(in: bytes, item)
  }

  private static let conjunctionWords = [" and ", " or ", " plus ", " & "]
  private static let anyConjunction = PhraseList(conjunctionWords)
  private static let conjunctions = conjunctionWords.map { PhraseList([$0]) }

  /// Splits "X and Y" where both are short, as names of things are.
  private static func splitAtConjunction(_ item: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    guard anyConjunction.isFound(in: bytes, item) else { return [item] }
    for conjunction in conjunctions {
      guard let mark = conjunction.first(in: bytes, item)?.range else { continue }
      let left = item.lowerBound..<mark.lowerBound
      let right = mark.upperBound..<item.upperBound
      if wordCount(in: bytes, left) <= 3, wordCount(in: bytes, right) <= 3 {
        return [left] + splitAtConjunction(right, bytes)
      }
    }
    return [item]
  }

  /// Splits what ends an enumeration of short parts, however long the last one is: "a good ear and love
  /// of the sea".
  private static func splitAtLastConjunction(
    _ item: Range<Int>,
    _ bytes: [UInt8]
  ) -> [Range<Int>] {
    guard let mark = anyConjunction.first(in: bytes, item)?.range,
      wordCount(in: bytes, item.lowerBound..<mark.lowerBound) <= 3
    else { return [item] }
    return [item.lowerBound..<mark.lowerBound, mark.upperBound..<item.upperBound]
  }

  private static func cleaned(_ item: Range<Int>, _ bytes: [UInt8], _ raw: [UInt8]) -> String {
    var end = item.upperBound
    while end > item.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    var start = item.lowerBound
    while start < end {
      while bytes[start] == 0x20 { start += 1 }
      let stop = bytes[start..<end].firstIndex(of: 0x20) ?? end
      guard stop - start <= 5, leading.contains(bytes.text(start..<stop)) else { break }
      start = stop
    }
    while end > start, ".:".utf8.contains(bytes[end - 1]) { end -= 1 }
    return start < end ? raw.text(start..<end) : ""
  }

  private static let leading: Set<String> = [
    "and", "or", "plus", "some", "a", "an", "the", "later", "as", "well", "also", "even", "in",
    "at",
  ]
}

/// Names of programming and query languages: general knowledge, kept in one place.
enum ProgrammingLanguages {
  static func contains(_ item: String) -> Bool {
    let bytes = [UInt8].folded(item)
    var start = 0
    var isNamed = false
    while start < bytes.count {
      let stop = bytes[start...].firstIndex { $0 == UInt8(ascii: "/") || $0 == 0x20 } ?? bytes.count
      if stop > start {
        guard stop - start <= longestByteCount, names.contains(bytes.text(start..<stop)) else {
          return false
        }
        isNamed = true
      }
      start = stop + 1
    }
    return isNamed
  }

  private static let longestByteCount = names.map(\.utf8.count).max() ?? 0

  private static let names: Set<String> = [
    "python", "r", "sql", "java", "c++", "c#", "c", "go", "golang", "rust", "scala", "javascript",
    "typescript", "php", "swift", "kotlin", "ruby", "julia", "matlab", "html", "css", "bash",
    "powershell", "perl", "haskell", "fortran", "cobol", "vba", "dart", "lua", "assembly",
  ]
}
