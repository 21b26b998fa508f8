import TextAnalysis

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
        "focus more on ", "focuses more on ", "focus mainly on ", "focus on ", "focuses on ",
        "focused on ", "concentrate on ", "concentrates on ", "specialize in ", "specializes in ",
        "specialise in ", "specialises in ", "deal with ", "deals with ",
      ]
    ),
    (
      "skill",
      [
        "emphasize ", "emphasise ", "excel in ", "excels in ", "excel at ", "excels at ",
        "profit from ", "must be good at ", "need to be good at ", "require strong ",
        "requires strong ", "need strong ", "needs strong ", "typically require ",
      ]
    ),
    ("goal", ["aims to deliver ", "aim to deliver ", "aims to ", "aim to "]),
    (
      "collaboration",
      [
        "work closely with ", "works closely with ", "work alongside ", "works alongside ",
        "collaborate with ", "collaborates with ", "collaborate closely with ", "liaise with ",
        "liaises with ", "partner with ", "partners with ", "coordinate with ", "report to ",
        "reports to ",
      ]
    ),
    (
      "education",
      [
        "hold degrees in ", "hold a ", "holds a ", "come from backgrounds in ",
        "come from a background in ", "have a background in ", "come from ", "studied ", "need a ",
        "needs a ",
        "need an ", "needs an ", "need at least a ", "needs at least a ", "require a ",
        "requires a ", "usually hold ", "typically need ", "typically have a ", "must have a ",
        "must hold a ", "must complete a ", "must complete an ", "complete a ", "complete an ",
        "usually need ",
        "must earn a ", "train through a ", "train through an ", "attend a ", "attends a ",
        "attend an ", "attends an ",
      ]
    ),
    (
      "working_hours",
      [
        "work early", "work late", "work rotating", "work alternating", "work split shifts",
        "work full time", "work part time", "work shifts", "work in shifts", "work nights",
        "work evenings", "work weekends", "work irregular hours", "work regular hours",
        "work long hours", "work office hours", "work overtime", "are on call", "is on call",
        "be on call", "often on call", "on call", "rotate through ",
      ]
    ),
    (
      "licence",
      [
        "must be licensed", "must be registered", "must register with ", "need to be licensed",
        "are licensed", "is licensed", "must pass ",
      ]
    ),
    ("tool", ["often use ", "use ", "uses "]),
    (
      "employer",
      [
        "are employed by ", "are employed in ", "mostly work in ", "mainly work in ",
        "work mainly in ", "find them in ", "find them at ", "find them on ", "see them in ",
        "meet them in ", "meet them at ",
      ]
    ),
    (
      "career_path",
      [
        "tend to become ", "often become ", "later become ", "move on to ", "moves on to ",
        "can become ", "may become ", "could become ", "go on to become ", "goes on to become ",
        "can rise to ", "rise to ", "rises to ", "move up to ", "moves up to ", "can move into ",
        "advance to ", "progress to ", "be promoted to ",
      ]
    ),
  ]

  /// Verbs behind which below a heading about tools stands what somebody works with.
  static let ofUse = PhraseList([
    "relies on ", "rely on ", "rely heavily on ", "depends on ", "depend on ", "works with ",
    "work with ", "working with ", "lives by ", "live by ", "swears by ", "swear by ", "time with ",
    "operate ", "operates ", "carry ", "carries ", "make use of ", "makes use of ",
  ])

  /// Verbs of sentences about pay and cost.
  static let ofPay: WordSet = [
    "average", "averages", "earn", "earns", "earned", "charge", "charges", "cost", "costs", "paid",
    "pays", "pay", "salary", "salaries",
  ]

  /// Words that weigh somebody against others instead of telling what they are.
  static let ofComparison = PhraseList([
    " more than ", " less than ", " than the other", " the most ", " the least ", " is a good fit",
    " is a great fit", " is a good match",
    " is right for", " is for ", " are for ", " is ideal for", " is perfect for", " is the better",
  ])

  /// Verbs that tell what somebody has, gets or is like.
  static let hollow: WordSet = [
    "have", "has", "get", "gets", "live", "lives", "need", "needs", "want", "wants", "start",
    "starts", "begin", "begins", "enjoy", "enjoys", "love", "loves", "like", "likes", "tend",
    "tends", "must", "should", "will", "would", "remain", "remains", "stay", "stays", "seem",
    "seems", "feel", "feels", "come", "comes", "vs", "versus", "see", "sees",
  ]

  /// Nouns behind the name of a role that are the subject in its place: "Nurse jobs grow".
  static let ofOthers: WordSet = [
    "jobs", "job", "posts", "positions", "roles", "vacancies", "openings", "careers", "programs",
    "programmes", "courses", "schools", "training", "skills", "duties", "numbers", "unions",
  ]

  /// Words that may stand between a subject and its verb.
  static let adverbs: WordSet = [
    "also", "usually", "often", "always", "typically", "generally", "mainly", "mostly",
    "primarily", "basically", "simply", "essentially", "really", "sometimes", "both", "who",
    "however", "can", "may", "therefore", "today", "themselves",
  ]

  /// Words behind "is" that begin to tell a kind: "is a …", "is someone who …".
  static let kinds: WordSet = [
    "a", "an", "the", "one", "someone", "somebody", "people", "those", "anyone", "responsible",
    "concerned", "tasked", "professional", "professionals", "specialists", "experts", "what",
  ]
}
