/// What verbs tell about the sentences they stand in; words of the language, kept as data.
enum Verbs {
  /// Phrases that introduce an attribute; the first of the list that fits decides.
  static let phrases = PhraseList(table.flatMap(\.verbs))
  /// The attribute of each phrase.
  static let attributes = table.flatMap { line in line.verbs.map { _ in line.attribute } }

  private static let table: [(attribute: String, verbs: [String])] = [
    (
      "focus",
      [
        "focus more on ", "focuses more on ", "focus on ", "focuses on ", "focused on ",
        "concentrate on ", "concentrates on ", "deal with ", "deals with ",
      ]
    ),
    (
      "skill",
      [
        "emphasize ", "emphasise ", "excel in ", "excels in ", "profit from ", "typically require ",
      ]
    ),
    ("goal", ["aims to deliver ", "aim to deliver ", "aims to ", "aim to ", " is creating "]),
    (
      "collaboration",
      [
        "work closely with ", "works closely with ", "collaborate with ", "collaborates with ",
        "report to ", "reports to ",
      ]
    ),
    ("certification", ["certification comes from ", "certificates are "]),
    ("licence", ["licensed after passing ", "take the "]),
    (
      "education",
      [
        "hold degrees in ", "hold a ", "come from backgrounds in ", "often come from ",
        "come from ",
        "studied ", "need a ", "need an ", "enter with ", "usually hold ", "typically need ",
        "must have a ", "usually need ",
      ]
    ),
    (
      "tool",
      [
        "often use ", "use ", "uses ", "draw in ", "work primarily in ", "named ",
      ]
    ),
    ("career_path", ["tend to become ", "move on to ", "can become ", "may advance to "]),
  ]

  /// Verbs of sentences about pay and cost.
  static let ofPay: Set<String> = [
    "earn", "earns", "earned", "cost", "costs", "paid", "pays", "pay", "salary", "salaries",
  ]

  /// Verbs that tell what somebody has, gets or is like.
  static let hollow: Set<String> = [
    "have", "has", "get", "gets", "live", "lives", "need", "needs", "want", "wants", "start",
    "starts", "begin", "begins", "enjoy", "enjoys", "love", "loves", "like", "likes", "tend",
    "tends", "must", "should", "will", "would", "remain", "remains", "stay", "stays", "seem",
    "seems", "feel", "feels", "come", "comes",
  ]

  /// Words that may stand between a subject and its verb.
  static let adverbs: Set<String> = [
    "also", "usually", "often", "always", "typically", "generally", "mainly", "mostly",
    "primarily", "basically", "simply", "essentially", "really", "sometimes", "both", "who",
    "however", "can", "may", "therefore", "today", "themselves",
  ]

  /// Words behind "is" that begin to tell a kind: "is a …", "is someone who …".
  static let kinds: Set<String> = [
    "a", "an", "the", "one", "someone", "somebody", "people", "those", "anyone", "responsible",
    "concerned", "tasked", "professional", "professionals", "specialists", "experts", "what",
  ]
}
