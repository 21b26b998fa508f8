import Testing

@testable import RoleFacts

@Suite("Looking for several phrases at once")
struct PhraseListTests {
  private func found(_ phrases: [String], in text: String, wholeWords: Bool = false) -> String? {
    let bytes = [UInt8].folded(text)
    let list = PhraseList(phrases, wholeWords: wholeWords)
    return list.first(in: bytes).map { "\($0.phrase): \(bytes.text($0.range))" }
  }

  @Test(
    "finds the phrase that begins earliest, of two at one place the first of the list",
    arguments: [
      ("ram and shepherd", "0: shep"), ("Shepherd", "0: shep"), ("a hen; a shepherd", "2: hen"),
      ("wool", nil), ("", nil),
    ] as [(String, String?)]
  )
  func first(text: String, expected: String?) {
    #expect(found(["shep", "shepherd", "hen"], in: text) == expected)
  }

  @Test(
    "finds a phrase of one byte at the end, and takes no second byte for another",
    arguments: [
      ("wool;", "0: ;"), (";wool", "0: ;"), ("wool !", nil), ("wool a", "1:  a"), ("wool ", nil),
    ] as [(String, String?)]
  )
  func secondByte(text: String, expected: String?) {
    // "a" and "!" have the same lowest six bits.
    #expect(found([";", " a"], in: text) == expected)
  }

  @Test("stands at an offset or not, and never at the end of the text")
  func atOffset() {
    let list = PhraseList([" degree", "pay"])
    let bytes = [UInt8].folded("pay degree")
    #expect(list.match(in: bytes, at: 0, end: 10)?.phrase == 1)
    #expect(list.match(in: bytes, at: 3, end: 10)?.phrase == 0)
    #expect(list.match(in: bytes, at: 3, end: 9) == nil)
    #expect(list.match(in: bytes, at: 10, end: 10) == nil)
    #expect(list.match(in: [], at: 0, end: 0) == nil)
  }

  @Test(
    "begins only where a word does",
    arguments: [
      ("coffee", nil), ("a fee", "0: fee"), ("(fee", "0: fee"), ("no-fee", "0: fee"),
      ("feeling", "0: fee"),
    ] as [(String, String?)]
  )
  func beginsWithWord(text: String, expected: String?) {
    #expect(found(["fee"], in: text) == expected)
  }

  @Test(
    "ends where a word does when it looks for whole words",
    arguments: [
      ("range", "0: range"), ("a range.", "0: range"), ("ranger", nil), ("mid-range", nil),
      ("range-bound", nil), ("ranger, range", "0: range"),
    ] as [(String, String?)]
  )
  func wholeWords(text: String, expected: String?) {
    #expect(found(["range"], in: text, wholeWords: true) == expected)
  }

  @Test("prefers the first phrase of the list among those that begin soon")
  func preferred() {
    let bytes = [UInt8].folded("They use ropes and often use knots")
    let list = PhraseList(["often use ", "use "])
    #expect(list.preferred(in: bytes, bytes.indices, reach: 30)?.phrase == 0)
    #expect(list.preferred(in: bytes, bytes.indices, reach: 10)?.range == 5..<9)
    #expect(list.preferred(in: bytes, 6..<12, reach: 40) == nil)
  }

  @Test("folds ASCII letters alone, so that offsets stay")
  func folding() {
    #expect([UInt8].folded("Ärzte VERDIENEN").text(0..<16) == "Ärzte verdienen")
  }
}
