/// How a plain text is set: with or without blank lines, wrapped or not, which lines come back.
struct PageLayout: Equatable {
  /// Whether blocks follow each other without blank lines between them.
  let isDense: Bool
  /// Whether paragraphs are broken into lines of about the same width.
  let isWrapped: Bool
  /// The width of wrapped lines, in characters.
  let width: Int
  /// Short lines that stand alone more than once, such as the roles under each topic, folded.
  let recurring: Set<String>

  init(_ lines: [PlainLine]) {
    let filled = lines.filter { $0.kind != .blank }
    let blankCount = lines.count - filled.count
    isDense = filled.count >= 8 && blankCount * 8 < filled.count
    let lengths = filled.map(\.raw.count).sorted()
    let longest = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) * 97 / 100]
    let full = lengths.filter { $0 * 100 >= longest * 80 }.count
    width = longest
    isWrapped = (50...100).contains(longest) && full >= 6 && full * 4 >= filled.count
    var counts: [String: Int] = [:]
    for line in filled where line.kind == .words {
      let key = Self.key(line.text)
      guard LineShape.words(key).count <= 5, !LineShape.endsSentence(line.text) || isDense,
        LineShape.isHeadingLike(line.text, dense: isDense)
      else { continue }
      counts[key, default: 0] += 1
    }
    recurring = Set(counts.filter { $0.value >= 2 }.keys)
  }

  /// Whether a line is one of those that come back.
  func recurs(_ line: PlainLine) -> Bool { recurring.contains(Self.key(line.text)) }

  /// Whether a line is so long that the next one may go on with its sentence.
  func fills(_ line: PlainLine) -> Bool { line.raw.count * 10 >= width * 6 }

  /// A line without its closing punctuation and without regard to case.
  static func key(_ text: String) -> String {
    var view = text.lowercased()[...]
    while let last = view.last, ".:?!".contains(last) { view.removeLast() }
    return String(view)
  }
}
