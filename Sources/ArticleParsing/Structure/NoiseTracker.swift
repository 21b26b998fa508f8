/// Tells which blocks are page noise because of the lines before them.
struct NoiseTracker {
  /// Adverts have a few blocks; one that does not end as expected must not swallow the article.
  private static let longestAdvert = 8
  /// Words of a line that says no more than that an advert follows, and perhaps for which job.
  private static let longestOpening = 10

  private var advertBlocksLeft = 0
  /// Level of the heading that opened the advert.
  private var advertLevel: Int?
  private var isCitationNext = false

  /// Why the next block of the article is noise, or `nil`.
  mutating func noise(of block: DraftBlock) -> NoiseKind? {
    if let noise = block.noise { return noise }
    if isInAdvert(block) { return .jobAdvert }
    if isCitationNext, block.kind == .paragraph {
      isCitationNext = false
      return .navigation
    }
    isCitationNext = PageNoise.announcesCitation(block.text.text)
    return isCitationNext ? .navigation : nil
  }

  private mutating func isInAdvert(_ block: DraftBlock) -> Bool {
    let text = block.text.text
    if PageNoise.beginsJobAdvert(text) {
      let isWhole = LineShape.wordCount(text) > Self.longestOpening
      advertBlocksLeft = isWhole ? 0 : Self.longestAdvert
      advertLevel = block.headingLevel
      return true
    }
    guard advertBlocksLeft > 0 else { return false }
    if let level = block.headingLevel, advertLevel.map({ level <= $0 }) ?? true {
      advertBlocksLeft = 0
      return false
    }
    advertBlocksLeft = PageNoise.endsJobAdvert(text) ? 0 : advertBlocksLeft - 1
    return true
  }
}

extension DraftBlock {
  fileprivate var headingLevel: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }
}
