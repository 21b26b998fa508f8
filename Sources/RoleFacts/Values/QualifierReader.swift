import ArticleParsing
import TextAnalysis

/// Finds what limits a value in the words around it: place, years, statistic, level, who is quoted.
///
/// The same labels, headings and captions surround neighbouring values, so what the last texts told is
/// kept.
struct QualifierReader {
  /// What one text tells.
  private struct Limits {
    var region: String?
    var year: String?
    var statistic: String?
    var seniority: String?
    var attributedTo: String?

    mutating func fill(from other: Limits) {
      region = region ?? other.region
      year = year ?? other.year
      statistic = statistic ?? other.statistic
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
    var result = Limits()
    for text in context {
      guard let own = limits(in: text) else { continue }
      result.seniority = result.seniority ?? own.seniority
      result.attributedTo = result.attributedTo ?? own.attributedTo
      result.fill(from: own)
    }
    if let own = limits(ofSection: blocks[block].section) { result.fill(from: own) }
    return Qualifiers(
      region: result.region,
      year: result.year,
      statistic: result.statistic,
      seniority: result.seniority,
      attributedTo: result.attributedTo
    )
  }

  /// What the headings of a section tell, the nearest first.
  private mutating func limits(ofSection section: Int) -> Limits? {
    if let limits = knownSections[section] { return limits }
    var result = sections[section].heading.flatMap { limits(in: $0.text) }
    if let parent = sections[section].parent, let outer = limits(ofSection: parent) {
      var filled = result ?? Limits()
      filled.fill(from: outer)
      result = filled
    }
    knownSections[section] = .some(result)
    return result
  }

  /// What a text tells; `nil` if nothing.
  private mutating func limits(in text: String) -> Limits? {
    if text.isEmpty { return nil }
    for known in recent where known.text == text { return known.limits }
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
    let limits = read(text) ?? Limits()
    return Qualifiers(
      region: limits.region,
      year: limits.year,
      statistic: limits.statistic,
      seniority: limits.seniority
    )
  }

  private static func read(_ text: String) -> Limits? {
    let bytes = Array(text.utf8)
    let folded = [UInt8].folded(bytes)
    let limits = Limits(
      region: Places.first(in: bytes),
      year: folded.contains(where: NumberReader.isDigit) ? years(in: text) : nil,
      statistic: statistics(in: folded).first,
      seniority: seniority(in: folded),
      attributedTo: attribution(in: text, folded: folded)
    )
    let tells =
      limits.region != nil || limits.year != nil || limits.statistic != nil
      || limits.seniority != nil || limits.attributedTo != nil
    return tells ? limits : nil
  }

  // MARK: Statistics and levels

  private static let statistics = PhraseList(statisticWords.map(\.words), wholeWords: true)
  private static let statisticWords: [(words: String, name: String)] = [
    ("median", "median"), ("medians", "median"), ("average", "average"), ("averages", "average"),
    ("averaged", "average"), ("than average", ""), ("than the average", ""), ("as average", ""),
    ("averaging", "average"), ("mean", "average"),
    ("typical", "typical"), ("typically", "typical"), ("lowest ten", "lowest tenth"),
    ("lowest tenth", "lowest tenth"), ("lowest 10", "lowest tenth"),
    ("highest ten", "highest tenth"), ("highest tenth", "highest tenth"),
    ("highest 10", "highest tenth"), ("top 10", "highest tenth"), ("top tenth", "highest tenth"),
    ("best paid 10", "highest tenth"), ("best-paid 10", "highest tenth"),
    ("bottom 10", "lowest tenth"), ("10th percentile", "lowest tenth"),
    ("percentile 10", "lowest tenth"), ("25th percentile", "lowest quarter"),
    ("percentile 25", "lowest quarter"), ("75th percentile", "highest quarter"),
    ("percentile 75", "highest quarter"), ("90th percentile", "highest tenth"),
    ("percentile 90", "highest tenth"), ("starting", "starting"), ("range", "range"),
    ("ranges", "range"), ("ranging", "range"),
  ]

  static func statistic(in text: String) -> String? { statistics(in: .folded(text)).first }

  /// The statistic named last before a figure: in "the lowest tenth earned … and the highest tenth
  /// earned …" each has its own.
  static func statistic(before text: String) -> String? { statistics(in: .folded(text)).last }

  /// All statistics that a folded text names; "faster than average" measures by an average and is
  /// none.
  private static func statistics(in folded: [UInt8]) -> [String] {
    var found: [String] = []
    var start = 0
    while let match = statistics.first(in: folded, start..<folded.count) {
      found.append(statisticWords[match.phrase].name)
      start = match.range.upperBound
    }
    return found.filter { !$0.isEmpty }
  }

  private static let levels = PhraseList(levelWords.map(\.words), wholeWords: true)
  private static let levelWords: [(words: String, level: String)] = [
    ("junior", "junior"), ("juniors", "junior"), ("senior", "senior"), ("seniors", "senior"),
    ("mid", "mid"), ("mid-level", "mid-level"), ("mid-weight", "mid-weight"),
    ("mid-career", "mid-career"), ("entry", "entry"), ("entry-level", "entry-level"),
    ("lead", "lead"), ("principal", "principal"), ("freelance", "freelance"),
    ("contractor", "contractor"), ("starting", "starting"), ("newly qualified", "newly qualified"),
    ("newly-qualified", "newly qualified"), ("new graduates", "graduate"),
    ("graduate", "graduate"), ("graduates", "graduate"), ("experienced", "experienced"),
    ("starter", "starter"), ("starters", "starter"), ("trainee", "trainee"),
    ("trainees", "trainee"), ("apprentice", "apprentice"),
    ("apprentices", "apprentice"),
  ]

  static func seniority(in text: String) -> String? { seniority(in: .folded(text)) }

  private static func seniority(in bytes: [UInt8]) -> String? {
    var start = 0
    while let match = levels.first(in: bytes, start..<bytes.count) {
      let level = levelWords[match.phrase].level
      let isMeant =
        switch level {
        case "entry": isLevel(behindEntry: match.range, in: bytes)
        case "graduate":
          studies.match(in: bytes, at: match.range.upperBound, end: bytes.count) == nil
        default: true
        }
      if isMeant { return level }
      start = match.range.upperBound
    }
    return nil
  }

  /// What "graduate" is no level of: a graduate degree is one that somebody has.
  private static let studies = PhraseList([
    " degree", " school", " program", " stud", " certificate", " diploma", " education",
    " training", " course", " qualification",
  ])

  private static let entryThings = PhraseList([
    " level", " salar", " pay", " wage", " role", " job", " position",
  ])

  /// Whether "entry" is a level: alone or with what people have at that level, not "entry exam".
  private static func isLevel(behindEntry entry: Range<Int>, in bytes: [UInt8]) -> Bool {
    let end = entry.upperBound
    guard end < bytes.count else { return entry.lowerBound == 0 }
    if entryThings.match(in: bytes, at: end, end: bytes.count) != nil { return true }
    let next = bytes[end...].first { $0 != 0x20 }
    return entry.lowerBound == 0 && next.map { !NumberReader.isLetter($0) } ?? true
  }

  // MARK: Who is quoted

  private static let according = PhraseList(["according to "])
  private static let smallWords: Set<Substring> = ["the", "of", "and"]

  /// Who is quoted: the name after "according to".
  static func attribution(in text: String) -> String? {
    attribution(in: text, folded: .folded(text))
  }

  private static func attribution(in text: String, folded bytes: [UInt8]) -> String? {
    guard let mark = according.first(in: bytes) else { return nil }
    let rest = String(text.utf8.dropFirst(mark.range.upperBound)) ?? ""
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
