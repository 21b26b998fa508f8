/// Words by which questions show what kind of answer they want.
enum QuestionWords {
  /// Words of a question that say nothing about its topic.
  static let empty: Set<String> = [
    "role", "roles", "job", "jobs", "position", "profession", "professions", "occupation",
    "occupations", "career", "careers", "article", "articles", "source", "sources", "text", "two",
    "three", "both", "kind", "kinds", "sort", "type", "thing", "things", "person", "people", "one",
    "ones", "someone", "anyone", "usual", "usually", "typical", "typically", "common", "mostly",
    "main", "mainly", "compare", "compared", "comparison", "difference", "differences", "differ",
    "different", "differently", "respectively", "describe", "name", "list", "give", "mention",
    "mentioned", "mentions", "according", "say", "says", "said", "know", "question", "answer",
    "need", "needs", "needed", "require", "requires", "required", "use", "uses", "used", "get",
    "gets", "getting", "got", "go", "goes", "become", "becoming", "want", "wants", "like",
    "likes", "love", "enjoy", "hate", "dislike", "prefer", "rather", "keen", "fond", "interested",
    "suits", "suit",
    "fits", "right", "pick", "choose", "best", "better", "more", "most", "less", "least", "fewer",
    "many", "much", "high", "higher", "highest", "low", "lower", "lowest", "between", "versus",
    "vs", "side", "sides", "guide", "nutshell", "actually", "exactly", "important", "look",
    "looking", "whole", "day", "all", "make", "makes", "take", "takes", "takes", "expected",
    "expect", "percent", "percentage", "average", "figure", "figures", "number", "projected",
    "offer", "offers", "stand", "mean", "means", "meaning", "explain", "involve", "involves",
    "recommend", "recommended", "suggest", "suggests", "exist", "certain", "popular", "annual",
    "annually", "yearly", "year", "years", "hour", "hourly", "month", "monthly", "able",
    "thinking", "think", "tell", "order", "field", "area", "work", "works", "working", "worker",
    "does", "doing", "scores", "score", "points", "ten", "again", "still", "long", "example",
    "something", "anything", "come", "comes", "hire", "employ", "employed", "hired", "country",
    "whom", "possible", "agree", "disagree", "level", "end", "start", "starts", "keep", "keeps",
    "already", "told", "called", "apart", "ranked", "often", "necessary", "must", "matter",
    "depend", "depends", "given", "new", "employs", "employing", "top", "share", "always", "never",
    "ever", "trade", "trades", "sometimes", "generally", "normally", "frequently", "rarely",
    "seldom", "bring", "brings", "bringing", "put", "puts", "set", "let", "afterwards",
    "eventually", "spend", "spends", "allowed", "permitted", "supposed", "entitled", "sets", "post",
    "posts", "distinguishes", "tells", "define",
  ]

  /// Nouns for what people do for a living.
  static let jobs: Set<String> = [
    "role", "roles", "job", "jobs", "position", "positions", "profession", "professions",
    "occupation", "occupations", "career", "careers", "trade", "trades", "worker", "workers",
    "calling", "post",
  ]

  static let more: Set<String> = [
    "more", "most", "higher", "highest", "better", "best", "faster", "fastest", "stronger",
    "strongest", "deeper", "deepest", "bigger", "biggest", "larger", "largest", "greater",
    "greatest", "longer", "longest", "harder", "hardest", "sooner", "quicker", "higher", "farther",
    "expensive", "friendlier", "likely", "often", "later", "latest", "older", "oldest", "ahead",
  ]

  static let less: Set<String> = [
    "less", "least", "fewer", "fewest", "lower", "lowest", "cheaper", "cheapest", "slower",
    "slowest", "slowly", "smaller", "smallest", "shorter", "shortest", "weaker", "weakest",
    "worse", "worst", "easier", "easiest", "poorer", "earlier", "earliest", "younger", "youngest",
  ]

  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "can", "could", "should", "will", "would",
    "has", "have", "must", "may", "am", "isnt", "arent", "dont", "doesnt", "cant",
  ]

  /// Words by which a sentence denies something.
  static let denials: Set<String> = [
    "not", "never", "rarely", "seldom", "hardly", "scarcely", "no", "cannot", "neither",
  ]

  /// Words that end the main clause of a sentence.
  static let subordinating: Set<String> = [
    "when", "if", "because", "while", "whereas", "although", "though", "since", "unless", "until",
    "that", "which", "who", "or", "so",
  ]

  /// Stems of verbs for becoming something else.
  static let changes: Set<String> = [
    "becom", "switch", "transit", "move", "retrain", "turn", "cross",
  ]

  /// Words by which people ask whom to hire.
  static let hiring: Set<String> = [
    "hire", "hires", "hired", "hiring", "recruit", "employ", "missing", "enough",
  ]

  /// Pronouns that stand for what was spoken of before.
  static let pronouns: Set<String> = [
    "they", "them", "their", "theirs", "it", "its", "that", "those", "this", "these", "he", "she",
    "his", "her",
  ]

  /// Words by which people say what they like or ask what suits them.
  static let tastes: [String] = [
    "i love", "i like", "i enjoy", "i prefer", "id rather", "i would rather", "i want", "i need",
    "i am keen", "im keen", "i am drawn", "im drawn", "i am good at", "im good at", "i dislike",
    "i hate", "excites me", "thrills me", "suits me", "suit me", "right for me", "fits me",
    "fit me",
    "if you like", "if you love", "if you enjoy", "if you prefer", "if i like", "if i love",
    "is for me", "for me if", "do i fit", "should i become", "should i pick", "should i be",
    "should i choose", "should i study",
  ]
}
