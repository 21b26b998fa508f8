/// The words by which statistics and levels are known.
extension QualifierReader {
  /// The first statistic and level that a folded text names, and where "according to" ends, all found
  /// while its words are walked over once.
  struct Named {
    private(set) var statistic: String?
    private(set) var level: String?
    private(set) var attributionEnd: Int?

    init(in folded: [UInt8]) {
      var (statisticEnd, levelEnd) = (0, 0)
      beginnings.forEachPlace(in: folded) { offset in
        if statistic == nil, offset >= statisticEnd,
          let match = statistics.match(in: folded, at: offset, end: folded.count)
        {
          statisticEnd = match.range.upperBound
          let name = statisticWords[match.phrase].name
          if !name.isEmpty { statistic = name }
        }
        if level == nil, offset >= levelEnd,
          let match = levels.match(in: folded, at: offset, end: folded.count)
        {
          levelEnd = match.range.upperBound
          level = QualifierReader.level(match, in: folded)
        }
        if attributionEnd == nil {
          attributionEnd =
            according.match(in: folded, at: offset, end: folded.count)?.range.upperBound
        }
      }
    }
  }

  private static let beginnings = PhraseList.Beginnings(of: [statistics, levels, according])

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
      if let level = level(match, in: bytes) { return level }
      start = match.range.upperBound
    }
    return nil
  }

  /// The level that some words mean where they stand; `nil` if none.
  private static func level(_ match: PhraseList.Match, in bytes: [UInt8]) -> String? {
    let level = levelWords[match.phrase].level
    let isMeant =
      switch level {
      case "entry": isLevel(behindEntry: match.range, in: bytes)
      case "graduate":
        studies.match(in: bytes, at: match.range.upperBound, end: bytes.count) == nil
      default: true
      }
    return isMeant ? level : nil
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
}
