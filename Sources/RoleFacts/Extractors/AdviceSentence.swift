/// A sentence of advice that begins with its condition: "If you like stone, become a mason".
struct AdviceSentence {
  /// UTF-8 offsets of the words of the condition, without "if" and the comma behind it.
  let condition: Range<Int>
  /// UTF-8 offsets of what is advised.
  let main: Range<Int>
  /// Whether it tells whom to call in.
  let isHiring: Bool
  /// Whether its words advise anything at all; "you have probably met both" does not.
  let recommends: Bool

  /// `nil` where a sentence has no such condition, or no comma behind it.
  init?(_ sentence: Range<Int>, _ folded: [UInt8]) {
    let (start, end) = (sentence.lowerBound, sentence.upperBound)
    guard folded.last != UInt8(ascii: "?"),
      let opening = Self.openings.match(in: folded, at: start, end: end)
    else { return nil }
    var commas: [Int] = []
    var next = opening.range.upperBound
    while let comma = Self.commas.first(in: folded, next..<end)?.range {
      commas.append(comma.lowerBound)
      next = comma.upperBound
    }
    let turn =
      commas.first { Self.advising.match(in: folded, at: $0 + 2, end: end) != nil } ?? commas.last
    guard let turn, turn > opening.range.upperBound else { return nil }
    condition = opening.range.upperBound..<turn
    main = turn + 2..<end
    let hires = Self.hiring.match(in: folded, at: main.lowerBound, end: end) != nil
    isHiring = hires
    recommends = hires || Self.words.isFound(in: folded, main)
    guard opening.phrase == 0 || hires else { return nil }
  }

  private static let commas = PhraseList([", "])
  private static let openings = PhraseList(["if ", "for "])

  /// How the part behind the condition begins.
  private static let advising = PhraseList([
    "choose ", "pick ", "go for ", "consider ", "become ", "try ", "opt ", "aim ", "look ", "call ",
    "hire ", "bring in ", "take on ", "recruit ", "contact ", "instruct ", "consult ", "engage ",
    "see a", "you need ", "you want ",
    "you will ", "you'll ", "you’ll ", "you may ", "you might ", "you should ", "you could ",
    "a career ", "then ",
  ])
  /// How a part begins that tells whom to call in.
  private static let hiring = PhraseList([
    "call a", "hire ", "bring in ", "take on ", "recruit ", "contact a", "instruct a", "consult a",
    "engage a", "see a ", "you need a",
    "you want a", "you'll need a", "you’ll need a", "you will need a",
  ])
  private static let words = PhraseList(
    [
      "choose", "pick", "go for", "consider", "become", "becoming", "try", "opt", "aim", "look",
      "call", "hire", "bring in", "take on", "recruit", "contact", "instruct", "consult", "need",
      "want", "suit", "suits", "fit",
      "fits", "better", "best", "right", "ideal", "perfect", "for you", "enjoy", "happy", "happier",
      "thrive", "bet", "choice", "option", "match", "route", "path", "good", "great", "like",
      "love",
      "appeal", "appeals", "be a", "be an", "prefer", "made for", "cut out for", "your", "answer",
    ],
    wholeWords: true
  )
}
