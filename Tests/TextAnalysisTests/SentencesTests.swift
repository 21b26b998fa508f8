import TestSupport
import Testing
import TextAnalysis

@Suite struct SentencesTests {
  @Test(
    "finds each sentence",
    arguments: [
      "",
      "⟦no stop at all⟧",
      "  ⟦One.⟧ \n ⟦Two?⟧ ⟦Three!⟧  ",
      "⟦A line\nfeed ends nothing.⟧\n\n⟦A stop does.⟧",
      "⟦Some tools, e.g. Docker, i.e. boxes, vs. Mr. Hart and Dr. Lee of St. Ives.⟧ ⟦Next.⟧",
      "⟦Bring pens, paper, etc. to class.⟧ ⟦Bring pens, paper, etc.⟧ ⟦Then write.⟧",
      "⟦The U.S. Forest Service hires.⟧ ⟦They moved to the U.S.⟧ ⟦They stayed.⟧",
      "⟦See No. 5 and approx. 20 others.⟧ ⟦Is it hard?⟧ ⟦No.⟧ ⟦It is not.⟧",
      "⟦J. R. Smith and K. Okafor wrote it.⟧ ⟦So did I.⟧ ⟦We agreed.⟧",
      "⟦It pays $65.40 an hour, or 3.5 times more.⟧ ⟦In 2023.⟧ ⟦45 people left.⟧",
      "⟦She holds a Ph.D. in law.⟧ ⟦He has no Ph.D.⟧ ⟦This is common.⟧",
      "⟦The shift ends at 3 a.m. and repeats.⟧ ⟦It ends at 3 a.m.⟧ ⟦Bakers sleep then.⟧",
      "⟦It starts at 9 a.m. Monday.⟧",
      "⟦Well... perhaps.⟧ ⟦Well…⟧ ⟦Perhaps not...⟧ ⟦Yes.⟧",
      "⟦... and then it rained.⟧",
      "⟦“Start early.”⟧ ⟦(He meant it.)⟧ ⟦**Bold claim.**⟧ ⟦Cited.[12]⟧ ⟦End.⟧",
      "⟦“Is it hard?” she asked.⟧ ⟦‘Yes!’⟧ ⟦Done.⟧",
      "⟦1. Learn to weld.⟧ ⟦2. Practise.⟧ ⟦A. First point.⟧",
      "⟦Written in Node.js for www.example.org today.⟧",
      "⟦It takes three years after a bachelor's.⟧ ⟦Pilots need less.⟧",
      "⟦The work is the state’s.⟧ ⟦Wages are the firm's.⟧ ⟦So be it.⟧",
      "⟦The 's. Johnson files sold.⟧",
      "⟦Acme Inc. employs 40.⟧ ⟦He joined Acme Inc.⟧ ⟦It grew.⟧",
      "⟦Really?!⟧ ⟦Yes.⟧",
      "⟦Born Jan. 5 in Feb.⟧ ⟦Or not.⟧",
      "⟦Ça va.⟧ ⟦Élan counts.⟧\u{A0}⟦Next.⟧",
      "⟦sloppy texts. go on in small letters.⟧ ⟦But: is it?⟧ ⟦yes.⟧",
    ]
  )
  func ranges(_ example: String) {
    let marked = MarkedText(example)
    #expect(MarkedText.mark(Sentences.ranges(in: marked.text), in: marked.text) == example)
  }

  @Test("loses no visible character of any text", arguments: 0..<200 as Range<UInt64>)
  func anyText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "The ", "U.S", ".", "?", " ", "\n", "\u{2009}", "…", "”", "[1]", "é", "7", "日", "(",
      "etc",
    ]
    let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let bytes = Array(text.utf8)
    let ranges = Sentences.ranges(in: text)
    let sentences = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    let visible = { (text: String) in text.unicodeScalars.filter { !$0.properties.isWhitespace } }
    #expect(Array(visible(sentences.joined())) == Array(visible(text)), "seed \(seed)")
    for sentence in sentences {
      #expect(sentence.unicodeScalars.first?.properties.isWhitespace == false, "seed \(seed)")
      #expect(sentence.unicodeScalars.last?.properties.isWhitespace == false, "seed \(seed)")
    }
  }

  @Test("is linear in the length of the text", .timeLimit(.minutes(1)))
  func hostileText() {
    for piece in [". ", "... ", "a.", "[1", "(\"", ".\"", "? a ", "\u{A0}"] {
      _ = Sentences.ranges(in: String(repeating: piece, count: 100_000))
    }
  }
}
