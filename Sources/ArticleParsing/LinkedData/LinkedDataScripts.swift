/// Finds the scripts of a page that tell programs what the page is about.
enum LinkedDataScripts {
  /// The contents of all scripts of type `application/ld+json`, as ranges of the page's bytes.
  static func contents(of page: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while let open = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      if stands("<!--", at: open, of: page) {
        index = place(of: "-->", from: open, in: page)
      } else if stands("<script", at: open, of: page) {
        let start = min(place(of: ">", from: open, in: page) + 1, page.count)
        index = place(of: "</script", from: start, in: page)
        if isLinkedData(page[open..<start]) { found.append(trimmed(start..<index, of: page)) }
      } else {
        index = open + 1
      }
    }
    return found
  }

  private static func isLinkedData(_ tag: ArraySlice<UInt8>) -> Bool {
    let tag = Array(tag)
    return place(of: "ld+json", from: 0, in: tag) < tag.count
  }

  /// The content without blanks and without the marks by which old pages hide scripts.
  private static func trimmed(_ content: Range<Int>, of page: [UInt8]) -> Range<Int> {
    var content = withoutBlanks(content, of: page)
    for mark in ["//", "<![CDATA[", "<!--"]
    where content.count >= mark.utf8.count && stands(mark, at: content.lowerBound, of: page) {
      content = content.lowerBound + mark.utf8.count..<content.upperBound
    }
    for mark in ["-->", "]]>", "//"]
    where page[content].suffix(mark.utf8.count) == Array(mark.utf8)[...] {
      content = content.lowerBound..<content.upperBound - mark.utf8.count
    }
    return withoutBlanks(content, of: page)
  }

  private static func withoutBlanks(_ content: Range<Int>, of page: [UInt8]) -> Range<Int> {
    let start = content.first { page[$0] > 0x20 } ?? content.upperBound
    let last = content.last { page[$0] > 0x20 } ?? start - 1
    return start..<last + 1
  }

  /// The first place from `start` where a word stands, in small or capital letters; the end of the
  /// page when there is none.
  private static func place(of word: String, from start: Int, in page: [UInt8]) -> Int {
    guard let first = word.utf8.first else { return start }
    var index = start
    while index < page.count {
      if page[index] | 0x20 == first | 0x20, stands(word, at: index, of: page) { return index }
      index += 1
    }
    return page.count
  }

  /// Whether a word in small letters stands at a place, in small or capital letters.
  private static func stands(_ word: String, at index: Int, of page: [UInt8]) -> Bool {
    let bytes = page[index...].prefix(word.utf8.count)
    return bytes.elementsEqual(word.utf8) { byte, letter in
      byte == letter || (letter >= 0x61 && letter <= 0x7A && byte | 0x20 == letter)
        || (letter >= 0x41 && letter <= 0x5A && byte | 0x20 == letter | 0x20)
    }
  }
}
