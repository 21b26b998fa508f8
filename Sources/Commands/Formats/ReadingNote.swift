import QuestionAnswering

/// What a reader should know about how the question was read.
enum ReadingNote {
  /// `nil` when the question was taken as it stands.
  static func words(of reading: ReadAs) -> String? {
    guard !reading.carriedOver.isEmpty || !reading.corrections.isEmpty else { return nil }
    var parts: [String] = []
    if !reading.roles.isEmpty { parts.append(reading.roles.joined(separator: ", ")) }
    if let attribute = reading.attribute {
      let words = attribute.split(separator: "_").joined(separator: " ")
      parts.append(reading.direction.map { "\($0) \(words)" } ?? words)
    }
    parts += reading.qualifiers.map { "\($0.key) \($0.value)" }
    parts += reading.corrections.map { "\"\($0.from)\" as \"\($0.to)\"" }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
