/// Text that cannot move the cursor, run a command of the terminal, reorder or hide other text.
///
/// Words of articles, file names and questions pass through here before a terminal sees them.
/// Control characters become visible ones; line breaks are kept only on request.
package func safeForTerminal(_ text: String, keepingLineBreaks: Bool = false) -> String {
  if text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) { return text }
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "\n", keepingLineBreaks {
      safe.append(scalar)
    } else {
      safe.append(visible(scalar))
    }
  }
  return String(safe)
}

private func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x09: " "
  case 0x00...0x1f: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{fffd}"
  case 0x7f: "\u{2421}"
  // Second set of control characters; marks that turn the direction of writing.
  case 0x80...0x9f, 0x061c, 0x200e...0x200f, 0x202a...0x202e, 0x2066...0x2069: "\u{fffd}"
  // Line and paragraph separators, invisible characters, annotations.
  case 0x200b, 0x2028...0x2029, 0x2060...0x2065, 0xfeff, 0xfff9...0xfffb: "\u{fffd}"
  // Old switches for shapes of letters; formats of shorthand and of music.
  case 0x206a...0x206f, 0x1bca0...0x1bca3, 0x1d173...0x1d17a: "\u{fffd}"
  // Tags and other characters without a shape, which can carry a hidden message.
  case 0xe0000...0xe0fff: "\u{fffd}"
  default: scalar
  }
}
