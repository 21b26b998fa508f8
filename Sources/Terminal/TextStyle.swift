/// Marks words for a terminal, or leaves them as they are.
package struct TextStyle: Sendable, Equatable {
  package let usesColor: Bool
  /// Where links lead; `nil` makes none.
  package let links: FileLinks?
  /// Whether the text is to be heard: every line says in words what it is, nothing stands in columns.
  package let isPlain: Bool

  package init(usesColor: Bool, links: FileLinks? = nil, isPlain: Bool = false) {
    self.usesColor = usesColor && !isPlain
    self.links = isPlain ? nil : links
    self.isPlain = isPlain
  }

  package func bold(_ text: String) -> String { marked(text, "1") }
  package func dim(_ text: String) -> String { marked(text, "2") }
  /// A word that was asked for.
  package func matched(_ text: String) -> String { marked(text, "1;4") }

  /// Text that leads to a line of an article.
  package func link(_ text: String, to article: String, line: Int) -> String {
    guard let links, !text.isEmpty else { return text }
    let address = links.address(of: article, line: line)
    return "\u{1b}]8;;\(address)\u{1b}\\\(text)\u{1b}]8;;\u{1b}\\"
  }

  /// A prompt for readline, which has to know which bytes are not seen.
  package func prompt(_ text: String) -> String {
    usesColor ? "\u{01}\u{1b}[1m\u{02}\(text)\u{01}\u{1b}[0m\u{02}" : text
  }

  private func marked(_ text: String, _ code: String) -> String {
    usesColor && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}

/// Takes away what ``TextStyle`` has added.
package enum Marks {
  /// Text without links; colours stay.
  package static func withoutLinks(_ text: String) -> String { without(text) { $0 == "]" } }

  /// Text as it is seen.
  package static func without(_ text: String) -> String { without(text) { _ in true } }

  private static func without(_ text: String, _ isUnwanted: (Unicode.Scalar) -> Bool) -> String {
    guard text.utf8.contains(0x1b) else { return text }
    var kept = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1b}", let kind = rest.first, isUnwanted(kind) else {
        kept.append(scalar)
        continue
      }
      rest.removeFirst()
      // A colour ends with its letter, a link with a backslash behind an escape.
      let end: Unicode.Scalar = kind == "[" ? "m" : "\\"
      while let next = rest.popFirst(), next != end {}
    }
    return String(kept)
  }
}
