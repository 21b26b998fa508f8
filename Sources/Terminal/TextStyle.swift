/// Marks words for a terminal, or leaves them as they are.
package struct TextStyle: Sendable, Equatable {
  package let usesColor: Bool

  package init(usesColor: Bool) { self.usesColor = usesColor }

  package func bold(_ text: String) -> String { marked(text, "1") }
  package func dim(_ text: String) -> String { marked(text, "2") }

  private func marked(_ text: String, _ code: String) -> String {
    usesColor && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
