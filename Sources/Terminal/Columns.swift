import CUnicode

/// The columns that text takes on a terminal.
///
/// Wide characters take two, combining marks none. What is drawn as one picture (a flag, a family, a
/// hand with a colour) takes two, however many scalars it has.
package func columns(of text: String) -> Int {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
  return text.reduce(0) { $0 + columns(of: $1) }
}

private func columns(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  let widths = scalars.map { columns(of: $0) }
  let sum = widths.reduce(0, +)
  // A joiner makes a picture of pictures alone; letters of some scripts are joined too.
  let isJoined = widths.first == 2 && scalars.contains("\u{200d}")
  guard scalars.count > 1, isJoined || scalars.contains(where: isPictureMark) else { return sum }
  return min(sum, 1) * 2
}

private func columns(of scalar: Unicode.Scalar) -> Int {
  scalar.isASCII ? 1 : Int(max(0, utf8proc_charwidth(Int32(scalar.value))))
}

/// Whether a scalar makes one picture of the scalars around it.
private func isPictureMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  // The mark for pictures; letters of flags; colours of skin.
  case 0xfe0f, 0x1f1e6...0x1f1ff, 0x1f3fb...0x1f3ff: true
  default: false
  }
}

/// Text with blanks added until it takes `width` columns.
package func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - columns(of: text)))
}

extension String {
  /// The text up to its last character that is no blank.
  package func withoutTrailingBlanks() -> String {
    var rest = utf8[...]
    while rest.last == 0x20 { rest.removeLast() }
    return rest.endIndex == utf8.endIndex ? self : String(Substring(rest))
  }
}

/// Lines of at most `width` columns, broken at blanks.
///
/// A word that is wider than a line is broken between characters, and text without blanks, as in
/// Chinese, so too.
///
/// - Parameters:
///   - text: its white space is folded to single blanks.
///   - width: at least 1 column is used for text, whatever the indents; `nil` breaks nothing.
///   - first: what the first line begins with.
///   - rest: what every other line begins with.
/// - Returns: at least one line.
package func wrapped(
  _ text: String,
  width: Int?,
  first: String = "",
  rest: String = ""
) -> [String] {
  var lines: [String] = []
  var line = first
  var isFresh = true
  for word in text.split(whereSeparator: \.isWhitespace) {
    if !isFresh, let width, columns(of: line) + 1 + columns(of: String(word)) > width {
      lines.append(line)
      line = rest
      isFresh = true
    }
    line += isFresh ? "" : " "
    isFresh = false
    guard let width else {
      line += word
      continue
    }
    for part in pieces(of: word, behind: columns(of: line), width: width, next: columns(of: rest)) {
      if part.begins {
        lines.append(line)
        line = rest
      }
      line += part.text
    }
  }
  return lines + [line]
}

/// A word cut where a line ends; whole where it fits.
private func pieces(
  of word: Substring,
  behind used: Int,
  width: Int,
  next: Int
) -> [(begins: Bool, text: Substring)] {
  guard used + columns(of: String(word)) > width else { return [(false, word)] }
  var pieces: [(begins: Bool, text: Substring)] = []
  var start = word.startIndex
  var column = used
  for index in word.indices {
    let size = columns(of: word[index])
    if column + size > width, index > start {
      pieces.append((!pieces.isEmpty, word[start..<index]))
      start = index
      column = next
    }
    column += size
  }
  return pieces + [(!pieces.isEmpty, word[start...])]
}
