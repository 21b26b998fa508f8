import Synchronization

/// Words that people use for one another when they talk about work.
package enum Thesaurus {
  /// The stems of the words that may stand for a word, in alphabetical order, without its own.
  ///
  /// - Parameter stem: as ``Stemmer`` makes it.
  /// - Returns: empty when the word is in no group.
  package static func synonyms(of stem: String) -> [String] {
    found.withLock { found in
      if let known = found[stem] { return known }
      let synonyms = lookedUp(stem)
      found[stem] = synonyms
      return synonyms
    }
  }

  /// Calls `body` with the letters of each word of the groups, folded; a word of several groups comes
  /// as often.
  package static func forEachWord(_ body: (ArraySlice<UInt8>) -> Void) {
    for words in table.wordsByLetter { for word in words { body(table.bytes[word.range]) } }
  }

  /// In how many groups a folded word stands as it is.
  package static func count(of word: String) -> Int {
    let bytes = Array(word.utf8)
    guard let letter = bytes.first else { return 0 }
    return table.words(beginningWith: letter).count { word in
      table.bytes[word.range].elementsEqual(bytes)
    }
  }

  /// Whether a folded word stands in a group as it is.
  package static func contains(_ word: String) -> Bool { count(of: word) > 0 }

  private static let table = WordGroups(ThesaurusGroups.text)

  /// What was looked up before: a question asks for the same few words again and again.
  private static let found = Mutex<[String: [String]]>([:])

  private static func lookedUp(_ stem: String) -> [String] {
    guard let letter = stem.utf8.first else { return [] }
    let stemmer = Stemmer()
    // The first letters of words are left as they are by stemming.
    let groups = Set(
      table.words(beginningWith: letter).filter { stemmer.stem(table.text($0.range)) == stem }
        .map(\.group)
    )
    let synonyms = groups.sorted().flatMap { group in
      table.words(ofGroup: group).map { stemmer.stem(table.text($0)) }
    }
    return Set(synonyms).subtracting([stem]).sorted()
  }
}

/// Where words stand in a text of groups, found in one pass over its bytes: a question needs few of
/// them, and strings of all would take longer to make than to answer it.
private struct WordGroups {
  struct Word {
    let range: Range<Int>
    let group: Int
  }

  let bytes: [UInt8]
  /// By the lowest five bits of their first letters.
  private(set) var wordsByLetter: [[Word]] = Array(repeating: [], count: 32)
  /// Where each group stands.
  private var groups: [Range<Int>] = []

  /// - Parameter text: words of ASCII divided by spaces, in groups divided by commas.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var (offset, groupStart) = (0, 0)
    while offset <= bytes.count {
      let end = bytes[offset...].firstIndex { $0 == Self.space || $0 == Self.comma } ?? bytes.count
      if offset < end {
        let word = Word(range: offset..<end, group: groups.count)
        wordsByLetter[Int(bytes[offset] & 31)].append(word)
      }
      if end == bytes.count || bytes[end] == Self.comma {
        groups.append(groupStart..<end)
        groupStart = end + 1
      }
      offset = end + 1
    }
  }

  private static let space = UInt8(ascii: " ")
  private static let comma = UInt8(ascii: ",")

  /// Words whose first letter is this one, and perhaps others.
  func words(beginningWith letter: UInt8) -> [Word] { wordsByLetter[Int(letter & 31)] }

  func words(ofGroup group: Int) -> [Range<Int>] {
    bytes[groups[group]].split(separator: Self.space).map { $0.startIndex..<$0.endIndex }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
