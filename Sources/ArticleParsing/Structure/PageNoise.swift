/// Words by which pages give away what is not part of the article.
///
/// This is knowledge about web pages in general, kept in one place.
enum PageNoise {
  /// Lines that are nothing but this belong to the site.
  private static let navigationLines: Set<String> = [
    "advertisement", "cookies", "log in", "logo", "menu", "reply", "sign up", "subscribe",
    "trending",
  ]

  /// Lines that begin so belong to the site, unless they go on as a sentence.
  private static let navigationStarts = [
    "table of contents", "related articles", "related reading", "see also", "share this",
    "share on", "share tweet", "skip to", "jump to", "you may also like", "people are hiring",
    "people also", "view salary info", "view all", "posted in", "read more", "on this page",
    "cookie settings", "cookie policy", "cookie preferences", "[image", "print |", "back to top",
    "home /", "home >", "home about", "filed under", "tags:", "trending:",
  ]

  /// Lines that begin so belong to the site, even as sentences.
  private static let sitePhrases = [
    "we use cookies", "this site uses cookies", "all rights reserved", "(c) all", "(c) 1", "(c) 2",
    "©", "subscribe to our", "subscribe to the newsletter", "sign up for our",
    "sign up for the newsletter",
  ]

  /// Whether a line is part of the page around the article.
  static func isNavigation(_ text: String) -> Bool {
    guard mayBeNavigation(text) else { return false }
    let folded = text.lowercased()
    if navigationLines.contains(folded) { return true }
    if sitePhrases.contains(where: { folded.hasPrefix($0) }) { return true }
    if navigationStarts.contains(where: { begins(folded, with: $0) }), !isSentence(folded) {
      return true
    }
    return isReadingTime(folded)
  }

  /// First bytes, in lower case, of everything that marks page noise.
  private static let firstBytes: Set<UInt8> = Set(
    (Array(navigationLines) + navigationStarts + sitePhrases).compactMap(\.utf8.first)
  )

  /// A quick look: the first letter fits, or the line is short enough to tell a reading time.
  private static func mayBeNavigation(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return firstBytes.contains(first | 0x20) || firstBytes.contains(first)
      || text.utf8.count <= 160 && text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Whether a line tells how long the article is: "5 min read", "Reading time: 5 minutes".
  static func isReadingTime(_ folded: String) -> Bool {
    guard folded.utf8.count <= 160, folded.count <= 80, folded.contains("read"),
      folded.contains(where: \.isNumber)
    else { return false }
    if folded.contains("reading time:") { return true }
    let words = LineShape.words(folded)
    return words.indices.dropFirst().contains { index in
      guard words[index].hasPrefix("read"), words[index].count <= 5 else { return false }
      let unit = words[index - 1]
      let before = index >= 2 ? words[index - 2] : ""
      guard unit.hasSuffix("min") || unit.hasSuffix("minute") else { return false }
      return unit.contains(where: \.isNumber) || before.contains(where: \.isNumber)
    }
  }

  /// Whether a job advert begins with this line.
  static func beginsJobAdvert(_ text: String) -> Bool {
    let folded = text.lowercased()
    return ["featured job", "sponsored job", "hot job", "job of the day"].contains {
      begins(folded, with: $0) && !isSentence(folded)
    }
  }

  /// Whether a job advert ends with this line: terms of employment and pay.
  static func endsJobAdvert(_ text: String) -> Bool {
    let folded = text.lowercased()
    let terms = ["full time", "full-time", "part time", "part-time", "contract", "freelance"]
    return terms.contains { folded.hasPrefix($0) }
  }

  /// Whether a heading or sentence offers the site's own service.
  static func isPromotion(_ text: String) -> Bool {
    let folded = text.lowercased()
    let starts = [
      "ready to hire", "looking for a new job", "check out all", "apply now", "enroll now",
      "enroll today", "enrol now", "enrol today",
    ]
    return starts.contains { begins(folded, with: $0) }
  }

  /// Whether a heading announces what readers said: "11 Comments", "Comments (3)".
  static func isCommentHeading(_ text: String) -> Bool {
    let words = LineShape.words(text.lowercased())
    guard words.count <= 2, words.contains(where: { $0 == "comments" || $0 == "comment" }) else {
      return false
    }
    return words.count == 1 || words.contains { $0.contains(where: \.isNumber) }
  }

  /// Whether a text begins with a phrase that ends where a word does.
  private static func begins(_ text: String, with phrase: String) -> Bool {
    guard text.hasPrefix(phrase) else { return false }
    guard let last = phrase.last, last.isLetter else { return true }
    return text.dropFirst(phrase.count).first?.isLetter != true
  }

  /// Whether a line is long enough for a sentence and ends like one.
  private static func isSentence(_ text: String) -> Bool {
    text.hasSuffix(".") && LineShape.words(text).count >= 5
  }
}
