/// Why a document has its score: a value, what it is, and the values it was made of.
package struct Explanation: Equatable, Sendable {
  package let value: Float
  package let description: String
  package let details: [Explanation]

  package init(_ description: String, value: Float, details: [Explanation] = []) {
    self.value = value
    self.description = description
    self.details = details
  }

  /// The tree as text, one value a line, details indented by two spaces.
  package var text: String { lines.joined(separator: "\n") }

  private var lines: [String] {
    ["\(value) \(description)"] + details.flatMap(\.lines).map { "  " + $0 }
  }
}
