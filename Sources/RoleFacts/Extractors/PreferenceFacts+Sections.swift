import ArticleParsing
import TextAnalysis

/// Knows sections of advice by their sentences, whatever their headings say.
extension PreferenceFacts {
  /// The sections in which sentences lead the reader to two roles or more.
  ///
  /// For example "You rest badly: miller. You like company: baker."
  func advisingSections(_ prose: ProseBlocks) -> Set<Int> {
    var roles: [Int: Set<RoleID>] = [:]
    for prose in prose.all {
      // Sentences count as one only behind a question.
      let asks = prose.bytes.holds(UInt8(ascii: "?"))
      for sentence in sentences(ofBlock: prose.index, prose.bytes, isAdvice: asks)
      where (asks || prose.bytes[sentence.lowerBound] == UInt8(ascii: "y"))
        && addressesReader(prose.bytes[sentence]) && endsWithRole(sentence, block: prose.index)
      {
        guard let mention = target(sentence, block: prose.index, prose.bytes) else { continue }
        roles[prose.block.section, default: []].insert(mention.role)
      }
    }
    return Set(roles.filter { $0.value.count > 1 }.keys)
  }

  /// Whether words say "you", or ask and answer in one ("Quick on your feet? Roofer.").
  private func addressesReader(_ words: ArraySlice<UInt8>) -> Bool {
    if words.starts(with: "you ".utf8) { return true }
    guard let mark = words.firstIndex(of: UInt8(ascii: "?")), mark + 1 < words.endIndex else {
      return false
    }
    let first = words.prefix { $0 != UInt8(ascii: " ") }
    let asks = Self.asking.contains(String(decoding: first, as: UTF8.self))
    return !asks || Array(words[..<mark]).holds(Array(" you ".utf8))
  }

  /// How questions begin that ask about a role rather than about the reader.
  private static let asking: WordSet = [
    "who", "which", "what", "where", "when", "why", "how", "is", "are", "do", "does", "can", "will",
    "must", "should", "has", "have",
  ]
}
