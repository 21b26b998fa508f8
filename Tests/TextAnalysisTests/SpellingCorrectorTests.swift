import TestSupport
import Testing
import TextAnalysis

@Suite struct SpellingCorrectorTests {
  private static let words = [
    "salary": 90, "celery": 2, "engineer": 50, "engine": 9, "degree": 40, "decree": 1,
    "skill": 30, "still": 60, "spill": 30, "statistics": 20, "electrician": 8, "weld": 5,
    "held": 70, "phlebotomist": 4, "certification": 12, "python": 15,
  ]
  private let corrector = SpellingCorrector(words: words)

  @Test(
    "finds the word that was meant",
    arguments: [
      ("salery", "salary"),  // one letter wrong, and the same first letter
      ("enginer", "engineer"),  // engine and engineer are one edit away; the frequent one wins
      ("degere", "degree"),  // swapped
      ("degre", "degree"),
      ("skilll", "skill"),
      ("statsitcs", "statistics"),
      ("lectrician", "electrician"),
      ("phlabotamyst", "phlebotomist"),
      ("certifcasion", "certification"),
    ]
  )
  func corrects(_ word: String, _ expected: String) {
    #expect(corrector.correction(of: word) == expected)
  }

  @Test("prefers the more frequent word, then the alphabet")
  func ties() {
    #expect(corrector.correction(of: "sill") == "still")
    let even = SpellingCorrector(words: ["spill": 3, "skill": 3])
    #expect(even.correction(of: "sill") == "skill")
  }

  @Test(
    "leaves a word alone that is known, short, a number, or like nothing",
    arguments: ["salary", "skl", "sk1ll", "", "zzzzzzzz", "wold1", "geld", "welding", "phyton"]
  )
  func leavesAlone(_ word: String) {
    #expect(corrector.correction(of: word) == nil)
  }

  @Test(
    "finds what comparing with every word finds",
    arguments: 0..<30 as Range<UInt64>
  )
  func losesNothing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var words: [String: Int] = [:]
    for _ in 0..<200 { words[randomWord(using: &random)] = Int.random(in: 1...3, using: &random) }
    let corrector = SpellingCorrector(words: words)
    for _ in 0..<50 {
      let word = randomWord(using: &random)
      #expect(
        corrector.correction(of: word) == exhaustiveCorrection(of: word, among: words),
        "seed \(seed), word \(word)"
      )
    }
  }

  private func randomWord(using random: inout SeededGenerator) -> String {
    String(
      (0..<Int.random(in: 3...13, using: &random)).map { _ in
        "abc".randomElement(using: &random) ?? "a"
      }
    )
  }

  /// The definition, word by word.
  private func exhaustiveCorrection(of word: String, among words: [String: Int]) -> String? {
    guard word.count >= 4, words[word] == nil else { return nil }
    let limit = word.count <= 7 ? 1 : word.count <= 11 ? 2 : 3
    return words.compactMap { candidate, frequency -> (Int, Int, Int, String)? in
      let distance = alignmentDistance(Array(word), Array(candidate))
      let differs = candidate.first == word.first ? 0 : 1
      guard distance <= limit, word.count >= 7 || differs == 0 else { return nil }
      return (distance, differs, -frequency, candidate)
    }.min { $0 < $1 }?.3
  }

  /// The full matrix of optimal string alignment.
  private func alignmentDistance(_ a: [Character], _ b: [Character]) -> Int {
    var cells = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
    for row in 0...a.count { cells[row][0] = row }
    for row in a.indices {
      for column in b.indices {
        var cost = cells[row][column] + (a[row] == b[column] ? 0 : 1)
        cost = min(cost, cells[row][column + 1] + 1, cells[row + 1][column] + 1)
        if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
          cost = min(cost, cells[row - 1][column - 1] + 1)
        }
        cells[row + 1][column + 1] = cost
      }
    }
    return cells[a.count][b.count]
  }
}
