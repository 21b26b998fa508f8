/// Words by which pages give away what is not part of the article.
///
/// This is knowledge about web pages in general, kept in one place.
package enum PageNoise {
  /// Lines that are nothing but this belong to the site.
  private static let navigationLines = [
    "advertisement", "cookies", "log in", "logo", "menu", "reply", "sign up", "subscribe",
    "trending",
  ]

  /// Lines that begin so belong to the site, unless they go on as a sentence.
  private static let navigationStarts = [
    "table of contents", "related articles", "related reading", "see also", "share this",
    "share on", "share tweet", "skip to", "jump to", "you may also like", "people are hiring",
    "people also", "view salary info", "view all", "posted in", "read more", "on this page",
    "cookie settings", "cookie policy", "cookie preferences", "[image", "print |", "back to top",
    "home /", "home >", "home about", "filed under", "tags:", "trending:", "video transcript",
  ]

  /// Lines that begin so belong to the site, even as sentences.
  private static let sitePhrases = [
    "we use cookies", "this site uses cookies", "all rights reserved", "(c) all", "(c) 1", "(c) 2",
    "©", "subscribe to our", "subscribe to the newsletter", "sign up for our",
    "sign up for the newsletter",
  ]

  /// Whether a line is part of the page around the article.
  static func isNavigation(_ text: String) -> Bool {
    navigation.fits(text) || isReadingTime(text)
  }

  private static let navigation = LineMarks(
    navigationLines.map(LineMark.line) + navigationStarts.map(LineMark.start)
      + sitePhrases.map(LineMark.letters) + lastChanges.map(LineMark.start)
  )

  private static let lastChanges = [
    "last modified", "last updated", "last reviewed", "page last", "page updated",
  ]

  /// Whether a line tells when the page was changed.
  static func tellsLastChange(_ text: String) -> Bool { changeMarks.fits(text) }

  private static let changeMarks = LineMarks(lastChanges.map(LineMark.start))

  /// Whether a line announces links to other pages.
  static func announcesLinks(_ text: String) -> Bool { linkHeadings.fits(text) }

  private static let linkHeadings = LineMarks(
    ["related articles", "related reading", "see also", "you may also like", "people also"]
      .map(LineMark.start)
  )

  /// Whether a line tells how long the article is: "5 min read", "Reading time: 5 minutes".
  static func isReadingTime(_ text: String) -> Bool {
    guard text.utf8.count <= 160, text.isNoLonger(than: 80),
      text.utf8.contains(where: { (0x30...0x39).contains($0) }),
      text.containsFolded("read")
    else { return false }
    let folded = text.lowercased()
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
  package static func beginsJobAdvert(_ text: String) -> Bool {
    advertStarts.fits(text)
  }

  private static let advertStarts = LineMarks(
    [
      "featured job", "featured jobs", "sponsored job", "sponsored jobs", "hot job", "hot jobs",
      "job of the day",
    ].map(LineMark.start)
  )

  /// Whether a job advert ends with this line: terms of employment and pay.
  static func endsJobAdvert(_ text: String) -> Bool {
    advertEnds.fits(text)
  }

  private static let advertEnds = LineMarks(
    ["full time", "full-time", "part time", "part-time", "contract", "freelance"]
      .map(LineMark.letters)
  )

  /// Whether a line announces how the page wants to be cited.
  static func announcesCitation(_ text: String) -> Bool {
    citationLines.fits(text)
  }

  private static let citationLines = LineMarks(
    ["suggested citation", "recommended citation", "cite this article", "cite this page"]
      .flatMap { [LineMark.line($0), .line($0 + ":")] }
  )

  /// Whether a heading or sentence offers the site's own service.
  static func isPromotion(_ text: String) -> Bool {
    promotionStarts.fits(text)
  }

  private static let promotionStarts = LineMarks(
    [
      "ready to hire", "looking for a new job", "check out all", "apply now", "enroll now",
      "enroll today", "enrol now", "enrol today", "we are hiring", "we're hiring", "now hiring",
      "join our team",
    ].map(LineMark.words)
  )

  /// Whether a heading announces what readers said: "11 Comments", "Comments (3)".
  static func isCommentHeading(_ text: String) -> Bool {
    guard text.containsFolded("comment") else { return false }
    let words = LineShape.words(text.lowercased())
    guard words.count <= 2, words.contains(where: { $0 == "comments" || $0 == "comment" }) else {
      return false
    }
    return words.count == 1 || words.contains { $0.contains(where: \.isNumber) }
  }
}
