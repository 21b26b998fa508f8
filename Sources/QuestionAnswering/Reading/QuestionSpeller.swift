import ArticleParsing
import CareerLibrary
import RoleFacts
import SearchIndex
import TextAnalysis

/// Corrects misspelt words of a question against the words of the corpus and of questions.
///
/// The words are collected when the first unknown one is met.
final class QuestionSpeller {
  private let library: Library
  private lazy var coreWords = Self.coreWords(of: library)
  /// Names of roles and words that questions are made of: what a short word may be a slip for.
  private lazy var core = SpellingCorrector(words: coreWords)
  private lazy var corrector = corrector(besides: coreWords)
  private lazy var spokenWords = Set(
    library.analyzer.tokens(in: library.vocabulary.spokenText).map(\.term)
  )
  private let openers = SpellingCorrector(
    words: ["which": 1, "what": 1, "where": 1, "when": 1, "does": 1, "should": 1, "compare": 1]
  )

  init(library: Library) { self.library = library }

  /// A corrector that knows the words of the articles, of the thesaurus and of questions; all but the
  /// last lie ready elsewhere, and of many articles they are many.
  private func corrector(besides coreWords: [String: Int]) -> SpellingCorrector {
    let functionWords = Dictionary(FunctionWords.all.map { ($0, 5) }) { $0 + $1 }
    return SpellingCorrector { [library] word in
      // Of short words too many others are near; only longer ones may be slips for the thesaurus'.
      library.wordCount(of: word) + (functionWords[word] ?? 0) + Thesaurus.count(of: word)
        + (coreWords[word] ?? 0)
    } forEachWord: { [library] body in
      library.forEachWord(body)
      Thesaurus.forEachWord(body)
      for word in functionWords.keys { body(Array(word.utf8)[...]) }
      for word in coreWords.keys { body(Array(word.utf8)[...]) }
    }
  }

  private static func coreWords(of library: Library) -> [String: Int] {
    let analyzer = library.analyzer
    var words = library.nameWordCounts.mapValues { $0 * 20 }
    for token in analyzer.tokens(in: library.vocabulary.questionText) {
      words[token.term, default: 0] += 3
    }
    for word in QuestionWords.empty.union(QuestionWords.more).union(QuestionWords.less) {
      words[word, default: 0] += 1
    }
    return words
  }

  /// Makes what the first unknown word would need.
  func prepare() { _ = corrector.correction(of: "") }

  /// The question with its misspelt words put right, and what was changed.
  func corrected(_ question: String) -> (text: String, corrections: [Correction]) {
    var bytes = Array(question.utf8)
    var corrections: [Correction] = []
    let tokens = library.analyzer.tokens(in: question)
    for (index, token) in tokens.enumerated().reversed() {
      guard !isKnown(token),
        let right = auxiliary(token.term, behind: tokens[..<index])
          ?? correction(of: token.term, isFirst: index == 0)
      else { continue }
      let raw = String(decoding: bytes[token.range], as: UTF8.self)
      corrections.append(Correction(from: raw, to: right))
      bytes.replaceSubrange(token.range, with: Array(right.utf8))
    }
    return (String(decoding: bytes, as: UTF8.self), corrections.reversed())
  }

  /// The auxiliary that a word behind a question word was meant for ("how much dose").
  private func auxiliary(_ term: String, behind before: ArraySlice<Token>) -> String? {
    guard let last = before.last, before.count <= 3,
      ["what", "how", "much", "many", "where", "when", "why", "who"].contains(last.term)
    else { return nil }
    let expected =
      QuestionWords.auxiliaries.sorted() + (last.term == "how" ? ["much", "many"] : [])
    return expected.first {
      $0 != term && $0.utf8.count > 2 && $0.sorted() == term.sorted()
    }
  }

  /// A first word is most likely one that questions begin with.
  private func correction(of term: String, isFirst: Bool) -> String? {
    if isFirst, let opener = openers.correction(of: term) { return opener }
    if let right = soundingAlike(term) { return right }
    if library.wordCount(of: term) > 0 { return nil }
    let words = term.utf8.count <= 5 ? core : corrector
    guard let right = words.correction(of: term), isLikely(term, right) else { return nil }
    return right
  }

  private func isKnown(_ token: Token) -> Bool {
    FunctionWords.contains(token.term) || QuestionWords.empty.contains(token.term)
      || QuestionWords.more.contains(token.term) || QuestionWords.less.contains(token.term)
      || Thesaurus.contains(token.term) || HeadNouns.contains(RoleName.singular(token.term))
      || EverydayWords.contains(token.term) || isInCorpus(token)
      || Places.isPlace(token.term) || spokenWords.contains(token.term)
  }

  /// Whether the corpus has the word, in this form or without a common ending.
  private func isInCorpus(_ token: Token) -> Bool {
    guard library.searcher.documentFrequency(of: token.stem) > 0 else { return false }
    let root = token.stem.hasSuffix("e") ? String(token.stem.dropLast()) : token.stem
    guard token.term.hasPrefix(root) else { return false }
    return ["", "s", "ed", "ing", "e", "es"].contains(token.term.dropFirst(root.count))
  }

  /// Endings that make another word of a word, not a slip.
  private static let endings: Set<Substring> = ["r", "er", "d", "ed", "ing", "ly", "s"]

  /// A slip keeps the first letter, or what sounds like it, and most of the word.
  private func isLikely(_ wrong: String, _ right: String) -> Bool {
    guard RoleName.singular(wrong) != RoleName.singular(right) else { return false }
    if right.hasPrefix(wrong), Self.endings.contains(right.dropFirst(wrong.count)) { return false }
    if wrong.hasPrefix(right), Self.endings.contains(wrong.dropFirst(right.count)) { return false }
    if wrong.first == right.first { return wrong.utf8.count >= 5 || right.utf8.count >= 5 }
    return Self.sounds.contains { wrong.hasPrefix($0) && right.hasPrefix($1) }
  }

  /// Letters by which words are begun that sound alike: as heard, as written.
  private static let sounds = [
    ("f", "ph"), ("k", "c"), ("c", "k"), ("n", "kn"), ("s", "ps"), ("s", "c"), ("j", "g"),
  ]

  /// A word of a role's name that begins with the same sound ("farmacy").
  private func soundingAlike(_ term: String) -> String? {
    guard term.utf8.count >= 5 else { return nil }
    return Self.sounds.lazy.filter { term.hasPrefix($0.0) }
      .map { $0.1 + term.dropFirst($0.0.utf8.count) }
      .first { core.knows($0) }
  }
}
