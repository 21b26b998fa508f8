/// Keeps text from cmark that would cost it quadratic time.
///
/// Its cost grows with the square of the brackets and declarations (`<?`, `<!`) in one paragraph,
/// of the columns of one table and of the depth to which blocks nest. No article comes near the
/// limits.
enum MarkdownGuard {
  private static let byteLimit = 4 << 20
  /// Opening brackets in one paragraph, item or row.
  private static let bracketLimit = 1_000
  /// Beginnings of declarations and instructions in one paragraph, item or row.
  private static let declarationLimit = 50
  /// Cells of one table, counted as its widest row times its rows.
  private static let cellLimit = 100_000
  /// Block marks (`>`, `-`, `1.`) at the beginning of one line.
  private static let depthLimit = 100

  static func accepts(_ file: SourceFile) -> Bool {
    var byteCount = 0
    var bracketCount = 0
    var declarationCount = 0
    var table = (widest: 0, rows: 0)
    for line in file.lines {
      let count = MarkdownLineCount(line.text)
      byteCount += line.text.utf8.count + 1
      bracketCount = (count.beginsBlock ? 0 : bracketCount) + count.brackets
      declarationCount = (count.beginsBlock ? 0 : declarationCount) + count.declarations
      if count.pipes > 0 {
        table = (max(table.widest, count.pipes + 1), table.rows + 1)
      } else if count.isBlank {
        table = (0, 0)
      }
      guard bracketCount <= bracketLimit, declarationCount <= declarationLimit,
        count.depth <= depthLimit, byteCount <= byteLimit, table.widest * table.rows <= cellLimit
      else { return false }
    }
    return true
  }
}

/// What one line adds to the cost of parsing.
private struct MarkdownLineCount {
  private(set) var brackets = 0
  private(set) var declarations = 0
  private(set) var pipes = 0
  /// Marks in front of the words, each of which nests a block.
  private(set) var depth = 0
  private(set) var isBlank = true
  /// Whether no paragraph can reach from the line before into this one.
  private(set) var beginsBlock = false

  init(_ text: String) {
    var isInFront = true
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        if previous == UInt8(ascii: "<") { declarations += 1 }
      default: break
      }
      if isInFront { isInFront = addToFront(byte, after: previous) }
      previous = byte
    }
    if isBlank { beginsBlock = true }
  }

  /// Counts a byte in front of the words; `false` once the words have begun.
  private mutating func addToFront(_ byte: UInt8, after previous: UInt8) -> Bool {
    if byte == 0x20 || byte == 0x09 { return true }
    isBlank = false
    switch byte {
    case UInt8(ascii: ">"):
      depth += 1
      return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      if previous == 0x20 || previous == 0x09 { depth += 1 }
      beginsBlock = true
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(previous) else { return false }
      depth += 1
      return true
    case UInt8(ascii: "#"), UInt8(ascii: "|"):
      beginsBlock = true
      return false
    default:
      return false
    }
  }
}
