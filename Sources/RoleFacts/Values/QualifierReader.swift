import ArticleParsing
import TextAnalysis

/// Finds what limits a value in the words around it: place, years, statistic, level, who is quoted.
///
/// The same labels, headings and captions surround neighbouring values, so what the last texts told is
/// kept.
struct QualifierReader {
  /// What one text tells; never changes, so that whoever remembers it shares it.
  private final class Limits {
    let region: String?
    let year: String?
    let statistic: String?
    let seniority: String?
    let attributedTo: String?

    init(
      region: String?,
      year: String?,
      statistic: String?,
      seniority: String?,
      attributedTo: String?
    ) {
      self.region = region
      self.year = year
      self.statistic = statistic
      self.seniority = seniority
      self.attributedTo = attributedTo
    }

    /// What it tells and, where it says nothing, what the headings around it tell.
    func filled(from outer: Limits) -> Limits {
      Limits(
        region: region ?? outer.region,
        year: year ?? outer.year,
        statistic: statistic ?? outer.statistic,
        seniority: seniority,
        attributedTo: attributedTo
      )
    }
  }

  private let blocks: [Block]
  private let sections: [Section]
  /// The texts read last, and what they tell if anything.
  private var recent: [(text: String, limits: Limits?)] = []
  /// Which of them was read first.
  private var oldest = 0
  /// What the headings of a section tell, by section; the outer `nil` where they were not read.
  private var knownSections: [Limits??]

  /// As many texts as surround the cells of a row of a table.
  private static let recentCount = 8

  init(_ article: Article) {
    blocks = article.blocks
    sections = article.sections
    knownSections = Array(repeating: nil, count: article.sections.count)
  }

  /// What limits a value of a block.
  ///
  /// The texts around the value come the nearest first; the first that tells decides. The headings
  /// of the block count when the texts tell nothing.
  mutating func qualifiers(in context: [String], block: Int) -> Qualifiers {
    var result = Qualifiers()
    for text in context {
      guard let own = limits(in: text) else { continue }
      if result.seniority == nil { result.seniority = own.seniority }
      if result.attributedTo == nil { result.attributedTo = own.attributedTo }
      Self.fill(&result, from: own)
    }
    if let own = limits(ofSection: blocks[block].section) { Self.fill(&result, from: own) }
    return result
  }

  private static func fill(_ qualifiers: inout Qualifiers, from limits: Limits) {
    if qualifiers.region == nil { qualifiers.region = limits.region }
    if qualifiers.year == nil { qualifiers.year = limits.year }
    if qualifiers.statistic == nil { qualifiers.statistic = limits.statistic }
  }

  /// What the headings of a section tell, the nearest first.
  private mutating func limits(ofSection section: Int) -> Limits? {
    if let limits = knownSections[section] { return limits }
    var result = sections[section].heading.flatMap { limits(in: $0.text) }
    if let parent = sections[section].parent, let outer = limits(ofSection: parent) {
      result = result?.filled(from: outer) ?? outer
    }
    knownSections[section] = .some(result)
    return result
  }

  /// What a text tells; `nil` if nothing.
  private mutating func limits(in text: String) -> Limits? {
    if text.isEmpty { return nil }
    for index in recent.indices where recent[index].text == text { return recent[index].limits }
    let limits = Self.read(text)
    if recent.count < Self.recentCount {
      recent.append((text, limits))
    } else {
      recent[oldest] = (text, limits)
      oldest = (oldest + 1) % Self.recentCount
    }
    return limits
  }

  /// The place, years, statistic and level that the words of one text tell.
  static func own(_ text: String) -> Qualifiers {
    let limits = read(text)
    return Qualifiers(
      region: limits?.region,
      year: limits?.year,
      statistic: limits?.statistic,
      seniority: limits?.seniority
    )
  }

  private static func read(_ text: String) -> Limits? {
    let bytes = Array(text.utf8)
    let folded = [UInt8].folded(bytes)
    let named = Named(in: folded)
    let region = Places.first(in: bytes)
    let year = folded.contains(where: NumberReader.isDigit) ? years(in: bytes) : nil
    let attributedTo = named.attributionEnd.flatMap { attribution(in: text, behind: $0) }
    guard
      region != nil || year != nil || named.statistic != nil || named.level != nil
        || attributedTo != nil
    else { return nil }
    return Limits(
      region: region,
      year: year,
      statistic: named.statistic,
      seniority: named.level,
      attributedTo: attributedTo
    )
  }

  // MARK: Who is quoted

  static let according = PhraseList(["according to "])
  private static let smallWords: Set<Substring> = ["the", "of", "and"]

  /// Who is quoted: the name after "according to".
  static func attribution(in text: String) -> String? {
    guard let mark = according.first(in: .folded(text)) else { return nil }
    return attribution(in: text, behind: mark.range.upperBound)
  }

  private static func attribution(in text: String, behind end: Int) -> String? {
    let rest = String(text.utf8.dropFirst(end)) ?? ""
    var name: [Substring] = []
    for word in LineShape.words(rest).prefix(8) {
      guard word.first?.isUppercase == true || smallWords.contains(word) else { break }
      let core = isAbbreviation(word) ? word : trimmed(word)
      name.append(core)
      if core.utf8.count < word.utf8.count { break }
    }
    while let last = name.last, smallWords.contains(last) { name.removeLast() }
    guard let last = name.popLast() else { return nil }
    return (name + [trimmed(last)]).joined(separator: " ")
  }

  private static let titles: Set<Substring> = [
    "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "St.", "Sir.", "Rev.",
  ]

  /// Whether a full stop behind a word belongs to it: "Dr.", "U.S.", "J.".
  private static func isAbbreviation(_ word: Substring) -> Bool {
    guard word.last == "." else { return false }
    return titles.contains(word) || word.utf8.count == 2 || word.dropLast().contains(".")
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ",.;".contains(last) { word.removeLast() }
    return word
  }
}
