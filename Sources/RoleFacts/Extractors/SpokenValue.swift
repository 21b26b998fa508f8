import ArticleParsing

/// What a sentence below a heading says of the heading's attribute without naming it.
enum SpokenValue {
  /// Headings whose sentences speak of the attribute without naming it.
  private static let spoken: Set<String> = [
    "tool", "education", "employer", "skill", "industry", "certification", "licence",
    "collaboration", "working_hours", "career_path", "goal", "focus", "experience", "training",
    "similar", "language", "example_project", "responsibility", "advantage", "disadvantage",
  ]

  /// The part of a predicate that is the value, or `nil` if it speaks of something else.
  static func range(
    in predicate: Range<Int>,
    _ attribute: Attribute,
    _ bytes: [UInt8]
  )
    -> Range<Int>?
  {
    // "Barbers, because …" only names them.
    guard spoken.contains(attribute.name), bytes[predicate].first != UInt8(ascii: ",") else {
      return nil
    }
    let value = withoutParenthesis(predicate, bytes)
    switch attribute.name {
    case "employer": return employer(in: value, bytes)
    case "tool": return tools(in: value, bytes)
    case "education":
      return Degrees.areNamed(in: bytes, value) || learning.isFound(in: bytes, value) ? value : nil
    case "certification", "licence":
      let hold = holds.preferred(in: bytes, value, reach: verbReach)
      return hold.map { $0.range.upperBound..<value.upperBound } ?? value
    case "working_hours": return times.isFound(in: bytes, value) ? value : nil
    case "skill":
      let need = needs.match(in: bytes, at: value.lowerBound + 1, end: value.upperBound)
      return need.map { $0.range.upperBound..<value.upperBound } ?? value
    default: return value
    }
  }

  /// Verbs by which a sentence below a heading about certificates begins to name them.
  private static let holds = PhraseList([
    "hold the ", "hold ", "have the ", "earn the ", "take the ", "get the ", "need the ",
    "pass the ",
    "start with ", "choose ",
  ])
  /// Verbs by which a sentence below a heading about skills begins to name them.
  private static let needs = PhraseList([
    "need to have ", "need to be ", "needs to be ", "should be ", "must be ", "have to be ",
    "need ", "needs ", "require ", "requires ", "should have ", "must have ",
    "benefit from ", "have ", "has ",
  ])

  /// Words of which a sentence about working hours has one.
  private static let times = PhraseList(
    [
      "hours", "hour", "week", "weeks", "weekend", "weekends", "full time", "full-time",
      "part time",
      "part-time", "shift", "shifts", "overtime", "evening", "evenings", "night", "nights",
      "schedule", "schedules", "on call", "holidays", "days",
    ],
    wholeWords: true
  )

  /// How far behind the subject a verb of use may begin, in bytes.
  private static let verbReach = 30

  /// What somebody works with: behind the verb of use, up to what it is compared with.
  private static func tools(in value: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard let verb = Verbs.ofUse.preferred(in: bytes, value, reach: verbReach) else { return value }
    let rest = verb.range.upperBound..<value.upperBound
    let end = comparisons.first(in: bytes, rest)?.range.lowerBound
    return rest.lowerBound..<(end ?? rest.upperBound)
  }

  private static let comparisons = PhraseList([" than ", " rather than ", " instead of "])

  private static let learning = PhraseList([
    "learn", "train", "stud", "graduat", "course", "class", "school", "background", "self-taught",
    "apprentice", "academy",
  ])

  /// Work environments have more than employers: only where somebody works counts.
  private static func employer(in value: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    if let share = shares.first(in: bytes, value), share.range.upperBound < value.upperBound {
      return value
    }
    if isEnumeration(value, bytes) { return value }
    guard let mark = places.first(in: bytes, value),
      mark.range.lowerBound - value.lowerBound <= 60
    else { return nil }
    let rest = mark.range.upperBound..<value.upperBound
    guard conditions.match(in: bytes, at: rest.lowerBound, end: rest.upperBound) == nil else {
      return nil
    }
    let end = ends.first(in: bytes, rest)?.range.lowerBound ?? rest.upperBound
    return rest.lowerBound..<end
  }

  /// Whether a sentence only names things: "Zoos, aquariums and circuses".
  private static func isEnumeration(_ value: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[value].contains(UInt8(ascii: ",")) && value.count <= 160
      && !ofSentences.isFound(in: bytes, value) && !places.isFound(in: bytes, value)
  }

  /// Words that no plain enumeration has.
  private static let ofSentences = PhraseList(
    [
      "is", "are", "was", "were", "be", "been", "has", "have", "can", "could", "will", "would",
      "may", "might", "must", "should", "do", "does", "they", "it", "you", "we", "who", "which",
      "that", "if", "there", "not", "no", "work", "works", "need", "needs", "use", "employ", "hire",
    ],
    wholeWords: true
  )

  private static let shares = PhraseList(["employ ", "employs "])
  private static let places = PhraseList([
    "work in ", "work on ", "works in ", "working in ", "work for ", "works for ", "work at ",
    "works at ",
    "employed in ", "employed by ", "found in ", "jobs in ", "jobs with ", "posts in ",
    "positions in ", "job in ", "hired by ", "work mainly in ", "work mostly in ",
    "work primarily in ",
  ])
  /// How people work rather than where: "work in shifts".
  private static let conditions = PhraseList([
    "shifts", "teams", "a team", "groups", "pairs", "close ", "confined", "all ", "tight",
    "conditions", "poor", "bad",
  ])
  private static let ends = PhraseList([
    " to ", " or work ", " where ", ", but ", " that ", " which ", " when ", " because ",
    " and may ",
    ", and may ",
    ", mostly ", " although ",
  ])

  /// A predicate without the remark in parentheses in front of it.
  private static func withoutParenthesis(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard let start = bytes[range].firstIndex(where: { $0 != 0x20 }),
      bytes[start] == UInt8(ascii: "("),
      let close = bytes[range].firstIndex(of: UInt8(ascii: ")"))
    else { return range }
    return close + 1..<range.upperBound
  }
}
