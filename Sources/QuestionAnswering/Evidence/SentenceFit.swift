import CareerLibrary
import SearchIndex
import TextAnalysis

/// How well one sentence of a passage bears out a question.
///
/// Words of a question that stand close together answer it; the same words strewn over a passage are
/// often about something else. A sentence that denies, says the opposite, or lacks a number of the
/// question speaks against.
struct SentenceFit {
  let library: Library
  let read: ReadQuestion

  /// A word of the question and how much it tells.
  private struct Word {
    let stem: String
    let weight: Float
    let isNumber: Bool
  }

  /// The confidence that a passage answers, by its best sentence.
  func confidence(of passage: Int) -> Confidence {
    let text = library.passages[passage].text
    let words = telling
    let total = words.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return Confidence(value: 0.5, reasons: []) }
    let whole = Set(library.analyzer.stems(in: text))
    let covered = weight(words, in: whole)
    guard covered > 0 else { return Confidence(value: 0, reasons: ["no word of it is found"]) }
    let best = bestSentence(text, words)
    let share = weight(words, in: best.stems) / covered
    let missing = words.filter { !whole.contains($0.stem) }
    let gap = (missing.map(\.weight).max() ?? 0) / max(1, library.searcher.idf(of: "\u{0}"))
    var value = 0.85 * share + 0.015 * Float(min(words.count, 10)) - 0.2 * min(1, gap)
    var reasons = ["one sentence holds \(percent(share)) of what the passage has of the question"]
    let told = missing.filter { !QuestionWords.empty.contains(term(of: $0.stem)) }
    if let word = told.max(by: { $0.weight < $1.weight }) {
      reasons.append("the passage does not speak of \"\(term(of: word.stem))\"")
    }
    for fault in faults(best, whole, words) {
      value -= fault.cost
      reasons.append(fault.reason)
    }
    return Confidence(value: Double(value), reasons: reasons)
  }

  private func faults(
    _ best: (text: String, stems: Set<String>),
    _ whole: Set<String>,
    _ words: [Word]
  ) -> [(reason: String, cost: Float)] {
    var faults: [(reason: String, cost: Float)] = []
    if denies(best.text) != denies(read.text) {
      faults.append(("one of question and sentence denies what the other says", 0.15))
    }
    if denies(read.text) { faults.append(("the question denies something", 0.3)) }
    let turned = words.first { word in
      !whole.contains(word.stem) && !Set(Opposites.of(word.stem)).isDisjoint(with: whole)
    }
    if let turned {
      faults.append(("the passage says the opposite of \"\(term(of: turned.stem))\"", 0.2))
    }
    if words.contains(where: { $0.isNumber && !whole.contains($0.stem) }) {
      faults.append(("a number of the question is not in the passage", 0.15))
    }
    return faults
  }

  private func bestSentence(
    _ text: String,
    _ words: [Word]
  ) -> (text: String, stems: Set<String>) {
    let bytes = Array(text.utf8)
    let sentences = Sentences.ranges(in: text).map { range -> (text: String, stems: Set<String>) in
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      return (sentence, Set(library.analyzer.stems(in: sentence)))
    }
    return sentences.enumerated().max { left, right in
      let (a, b) = (weight(words, in: left.element.stems), weight(words, in: right.element.stems))
      return a == b ? left.offset > right.offset : a < b
    }?.element ?? (text, [])
  }

  private func weight(_ words: [Word], in stems: Set<String>) -> Float {
    words.reduce(0) { $0 + (stems.contains($1.stem) ? $1.weight : 0) }
  }

  private var telling: [Word] {
    var seen: Set<String> = []
    return read.tokens.filter { token in
      !FunctionWords.contains(token.term) && seen.insert(token.stem).inserted
    }.map { token in
      Word(
        stem: token.stem,
        weight: library.searcher.idf(of: token.stem),
        isNumber: token.term.first?.isNumber ?? false
      )
    }
  }

  private func denies(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.contains { word in
      QuestionWords.denials.contains(String(word)) || word.hasSuffix("n't") || word.hasSuffix("n’t")
    }
  }

  private func term(of stem: String) -> String {
    read.tokens.first { $0.stem == stem }?.term ?? stem
  }

  private func percent(_ share: Float) -> String { "\(Int((share * 100).rounded())) %" }
}
