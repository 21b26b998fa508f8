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
    let bytes = [UInt8].folded(text)
    let raw = Array(text.utf8)
    var parts = parts(of: bytes)
    switch place {
    case .names: parts = parts.flatMap { splitAtConjunction($0, bytes) }
    case .item, .cell:
      guard isPlain(parts, bytes, at: place) else { return [text] }
      parts = splittingLast(parts, bytes)
    case .line:
      parts = splittingLast(parts, bytes)
      // Longer parts are those of a sentence, not of an enumeration.
      if parts.contains(where: { bytes[$0].split(separator: 0x20).count > 7 }) { return [text] }
    }
    return parts.map { cleaned($0, bytes, raw) }.filter { !$0.isEmpty }
  }

  /// The parts between commas, whatever conjunctions they hold.
  static func parts(of text: String) -> [String] {
    let bytes = [UInt8].folded(text)
    let raw = Array(text.utf8)
    return parts(of: bytes).map { cleaned($0, bytes, raw) }.filter { !$0.isEmpty }
  }

  /// In "drafts, bridges and roads, reports" only a conjunction in the last part could divide.
  private static func splittingLast(_ parts: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
    parts.dropLast() + (parts.last.map { splitAtConjunction($0, bytes) } ?? [])
  }

  /// Whether short parts follow each other, as in "patience, tact"; "calm, precise writing" is one
  /// thing.
  private static func isPlain(_ parts: [Range<Int>], _ bytes: [UInt8], at place: Place) -> Bool {
    let counts = parts.map { bytes[$0].split(separator: 0x20).count }
    if parts.count == 2, place == .item { return counts.allSatisfy { $0 <= 2 } }
    return parts.count > 2 && counts.dropLast().allSatisfy { $0 <= 3 }
  }

  /// The ranges between commas and semicolons outside parentheses and amounts of money.
  private static func parts(of bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var depth = 0
    var start = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        guard depth <= 0, !isInsideAmount(bytes, start..<index) else { continue }
        parts.append(start..<index)
        start = index + 1
      default: continue
      }
    }
    return parts + [start..<bytes.count]
  }

  private static let signs = PhraseList(["$", "€", "£", "₹"])

  private static func isInsideAmount(_ bytes: [UInt8], _ item: Range<Int>) -> Bool {
    guard let last = bytes[item].last, NumberReader.isDigit(last) else { return false }
    return signs.isFound(in: bytes, item)
  }

  private static let conjunctions = [" and ", " or ", " plus ", " & "].map { PhraseList([$0]) }

  /// Splits "X and Y" where both are short, as names of things are.
  private static func splitAtConjunction(_ item: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    for conjunction in conjunctions {
      guard let mark = conjunction.first(in: bytes, item)?.range else { continue }
      let left = item.lowerBound..<mark.lowerBound
      let right = mark.upperBound..<item.upperBound
      let isShort = [left, right].allSatisfy { bytes[$0].split(separator: 0x20).count <= 3 }
      if isShort { return [left] + splitAtConjunction(right, bytes) }
    }
    return [item]
  }

  private static func cleaned(_ item: Range<Int>, _ bytes: [UInt8], _ raw: [UInt8]) -> String {
    let words = bytes[item].split(separator: 0x20)
      .drop { $0.count <= 5 && leading.contains(String(decoding: $0, as: UTF8.self)) }
    guard let first = words.first, let last = words.last else { return "" }
    var end = last.endIndex
    while end > first.startIndex, ".:".utf8.contains(bytes[end - 1]) { end -= 1 }
    return raw.text(first.startIndex..<end)
  }

  private static let leading: Set<String> = [
    "and", "or", "plus", "some", "a", "an", "the", "later", "as", "well", "also", "even", "in",
    "at",
  ]
}

/// Names of programming and query languages: general knowledge, kept in one place.
enum ProgrammingLanguages {
  static func contains(_ item: String) -> Bool {
    let parts = item.lowercased().split(whereSeparator: { "/ ".contains($0) })
    return !parts.isEmpty && parts.allSatisfy { names.contains(String($0)) }
  }

  private static let names: Set<String> = [
    "python", "r", "sql", "java", "c++", "c#", "c", "go", "golang", "rust", "scala", "javascript",
    "typescript", "php", "swift", "kotlin", "ruby", "julia", "matlab", "html", "css", "bash",
    "powershell", "perl", "haskell", "fortran", "cobol", "vba", "dart", "lua", "assembly",
  ]
}
