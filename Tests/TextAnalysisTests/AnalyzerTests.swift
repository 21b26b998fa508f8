import TestSupport
import Testing
import TextAnalysis

@Suite struct AnalyzerTests {
  @Test(
    "reads the terms that people look up",
    arguments: [
      ("", ""),
      (" \n\t—!?… ", ""),
      ("Bakers start at FOUR.", "bakers start at four"),
      ("C++, C# and F# or plain C", "c++ c# and f# or plain c"),
      ("C++17 c+ c#x", "c++ 17 c c x"),
      (".NET and Node.js", "net and node js"),
      ("don't who's it's let's", "dont who it let"),
      ("a master's degree, the nurses' shifts", "a master degree the nurses shifts"),
      ("don’t, MASTER’S, O’Brien", "dont master obrien"),
      ("'quoted' ’tis", "quoted tis"),
      ("front-end and/or back_end", "front end and or back end"),
      ("Ph.D. or M.B.A. in the U.S., at 9 a.m.", "phd or mba in the us at 9 am"),
      ("ph.d, B.Sc. and a Ph.D.'s pay", "phd bsc and a phd pay"),
      ("Plan B. Then go on.Next", "plan b then go on next"),
      ("114,121 people, $1,234,567.89", "114121 people 1234567.89"),
      ("$65.40 an hour, up 3.5%", "65.40 an hour up 3.5"),
      ("9/10 140k 24-36 2nd", "9 10 140k 24 36 2nd"),
      ("1,2,3 and 1,2345 and 12345,678", "1 2 3 and 1 2345 and 12345 678"),
      ("in 2024. Then 3.12.1", "in 2024 then 3.12.1"),
      ("the 1990's", "the 1990"),
      ("h2o web3", "h2o web3"),
      ("Résumé, naïve ﬁgures", "resume naive figures"),
      ("co\u{AD}operate", "cooperate"),
      ("m² is ½", "m is"),
      ("\u{301}\u{301}", ""),
    ]
  )
  func terms(_ text: String, _ expected: String) {
    let terms = Analyzer().tokens(in: text).map(\.term)
    #expect(terms.joined(separator: " ") == expected)
  }

  @Test(
    "tells where each word stands",
    arguments: [
      "⟦A⟧ ⟦master⟧'s ⟦degree⟧, ⟦don't⟧ ⟦wait⟧",
      "⟦Ph.D⟧. ⟦in⟧ ⟦C++⟧ – $⟦1,234.50⟧",
      "“⟦Résumés⟧” ⟦für⟧ ⟦日本語⟧",
    ]
  )
  func ranges(_ example: String) {
    let marked = MarkedText(example)
    let ranges = Analyzer().tokens(in: marked.text).map(\.range)
    #expect(MarkedText.mark(ranges, in: marked.text) == example)
  }

  @Test("gives the stems of the tokens")
  func stems() {
    let analyzer = Analyzer()
    let text = "Programmers were organising 3 maths classes in C++"
    #expect(analyzer.stems(in: text) == analyzer.tokens(in: text).map(\.stem))
    #expect(
      analyzer.stems(in: text) == ["program", "were", "organiz", "3", "math", "class", "in", "c++"]
    )
  }

  @Test(
    "gives the same tokens to words met before as to new ones",
    arguments: [
      "Nurses nurse NURSES nurse’s", "Café cafe CAFÉ café", "ﬁre fire Ａ a", "3.5 35 3.50",
    ]
  )
  func wordsMetBefore(text: String) {
    let analyzer = Analyzer()
    let first = analyzer.tokens(in: text)
    #expect(analyzer.tokens(in: text) == first)
    for token in first {
      let word = String(decoding: Array(text.utf8)[token.range], as: UTF8.self)
      let alone = Analyzer().tokens(in: word)
      #expect(alone.map(\.term) == [token.term])
      #expect(alone.map(\.stem) == [token.stem])
    }
  }

  @Test("looks for no more tokens than it is asked for", arguments: [0, 1, 2, 3, 4, 9])
  func limit(count: Int) {
    let text = "Nurses' pay, by county"
    let all = Analyzer().tokens(in: text)
    #expect(Analyzer().tokens(in: text, atMost: count) == Array(all.prefix(count)))
  }

  @Test("remembers no more words than it may and still answers right")
  func manyWords() {
    let analyzer = Analyzer()
    for number in 0..<70_000 {
      let word = String(decoding: String(number).utf8.map { $0 + 0x31 }, as: UTF8.self)
      #expect(analyzer.tokens(in: word).map(\.term) == [word])
    }
    #expect(analyzer.stems(in: "coders") == ["code"])
  }

  @Test(
    "ranges of any text are in order, apart and on characters",
    arguments: 0..<200 as Range<UInt64>
  )
  func anyText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "B", "s", "7", ",", ".", "'", "’", "+", "#", " ", "é", "\u{301}", "日", "½", "\r\n", "😀",
    ]
    let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    var end = 0
    for token in Analyzer().tokens(in: text) {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty, "seed \(seed): \(text)")
      end = token.range.upperBound
      let words = Array(text.utf8)[token.range]
      #expect(String(validating: words, as: UTF8.self) != nil, "seed \(seed): \(text)")
      #expect(token.term == Folding.fold(token.term), "seed \(seed): \(text)")
    }
    #expect(end <= text.utf8.count)
  }
}
