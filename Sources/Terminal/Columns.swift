import CUnicode

/// The columns that text takes on a terminal; wide characters take two, combining marks none.
package func columns(of text: String) -> Int {
  var count = 0
  for scalar in text.unicodeScalars {
    count += scalar.isASCII ? 1 : Int(max(0, utf8proc_charwidth(Int32(scalar.value))))
  }
  return count
}

/// Text with blanks added until it takes `width` columns.
package func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - columns(of: text)))
}

/// Lines of at most `width` columns, broken at blanks.
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
    line += isFresh ? String(word) : " " + word
    isFresh = false
  }
  return lines + [line]
}
