import TextAnalysis

/// Signs between the words of names: "Barber & Nail Technician", "Waiter/Waitress", "Driller's Offsider",
/// "Midwife | Doula".
extension RolePhrase {
  static let ampersand = UInt8(ascii: "&")
  private static let slash = UInt8(ascii: "/")
  private static let bar = UInt8(ascii: "|")
  private static let apostrophe = UInt8(ascii: "'")
  static let signs = [ampersand, slash, apostrophe]

  /// Notes the sign behind each word that has one.
  func findSigns(in words: inout [Word]) {
    for index in words.indices.dropLast() {
      let gap = words[index].range.upperBound..<words[index + 1].range.lowerBound
      words[index].sign = words[index].bytes[gap].first { Self.signs.contains($0) }
    }
  }

  /// Whether a role ends with a word and another one begins behind the sign.
  func dividesNames(_ word: Word) -> Bool {
    (word.sign == Self.ampersand || word.sign == Self.slash) && isHead(word)
  }

  /// The parts between signs where each ends as a role; "Food & Beverage Manager" stays whole, and of
  /// "Electrician / Electronics Technician", two names of one role, the first is left.
  func splitAtSigns(_ words: [Word]) -> [[Word]] {
    let parts = parts(of: words, at: Self.ampersand)
    return parts.map { alternatives($0)[0] }
  }

  /// The names that slashes divide, each with a head noun.
  func alternatives(_ words: [Word]) -> [[Word]] { parts(of: words, at: Self.slash) }

  private func parts(of words: [Word], at sign: UInt8) -> [[Word]] {
    guard words.contains(where: { $0.sign == sign }) else { return [words] }
    var parts: [[Word]] = [[]]
    for word in words {
      parts[parts.count - 1].append(word)
      if word.sign == sign { parts.append([]) }
    }
    parts.removeAll(where: \.isEmpty)
    let endAsRoles = parts.dropLast().allSatisfy { $0.last.map(isHead) ?? false }
    return endAsRoles && parts.last?.contains(where: isHead) == true ? parts : [words]
  }

  /// The first name of a text and the others that slashes divide from it.
  func otherNames(in text: NamingText) -> (name: Name, others: [Name])? {
    guard text.bytes.holds(Self.slash) else { return nil }
    let names = alternatives(words(of: text.lead)).compactMap { name(in: $0) }
    guard names.count > 1 else { return nil }
    return (names[0], Array(names.dropFirst()))
  }

  /// The words of a name as they stand in the text, where a sign stands between two of them.
  func spelling(of words: [Word]) -> String? {
    guard words.dropLast().contains(where: { $0.sign != nil }), let first = words.first,
      let last = words.last
    else { return nil }
    return first.bytes.text(first.range.lowerBound..<last.range.upperBound)
  }

  /// The roles that bars divide from the one with which a title begins: "Midwife | Doula | Who helps?".
  func namesBehindBars(_ title: NamingText, beside first: Name) -> [Name] {
    guard title.bytes.holds(Self.bar), title.lead.tokens.count == first.words.count else {
      return []
    }
    var names: [Name] = []
    for part in title.bytes.split(separator: Self.bar).dropFirst() {
      let text = NamingText(String(decoding: part, as: UTF8.self), analyzer: analyzer)
      guard !text.hasTagline, let name = name(only: text), name.key != first.key else { break }
      names.append(name)
    }
    return names
  }
}
