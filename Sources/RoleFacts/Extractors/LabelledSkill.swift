import ArticleParsing

/// Tells skills that a label names from lists of skills behind a label.
enum LabelledSkill {
  /// Whether a text is a sentence that explains its label: "Patience. Barbers should not hurry."
  static func isExplanation(_ text: String) -> Bool {
    ItemList.items(in: text, at: .line).count == 1 && LineShape.words(text).count >= 5
  }

  /// "Communication skills" names a skill, "Key skills" a list of them.
  static func isSkill(_ label: String) -> Bool {
    let words = LineShape.words(label.lowercased())
    return words.count == 2 && words[1] == "skills" && !general.contains(words[0])
  }

  private static let general: Set<Substring> = [
    "key", "important", "required", "essential", "core", "main", "soft", "hard", "technical",
    "necessary", "personal", "other", "top",
  ]
}
