import QuestionAnswering
import Testing

@MainActor
@Suite("The check of citations")
struct CitedWordsTests {
  @Test(
    "finds unbroken words in their order",
    arguments: [
      ("wet the clay", true), ("Wet … clay", true), ("the clay … turn it", true),
      ("wet clay", false), ("clay the", false), ("turn it … wet", false), ("wet … wet", false),
      ("", false), ("…", false), ("clays", false),
    ]
  )
  func order(_ text: String, _ isThere: Bool) {
    #expect(stands(text, in: words("Wet the **clay**, turn it.")) == isThere)
  }

  @Test("finds a wrong line, byte, checksum and word")
  func wrong() throws {
    let answer = try Callings.answer("What is a plumber?")
    let right = try #require(answer.citations.first)
    #expect(try faults(of: right, in: Callings.folder) == [])
    var line = right
    line.lines = right.lines.lowerBound - 1...right.lines.upperBound - 1
    #expect(try faults(of: line, in: Callings.folder).contains("bytes are not the lines"))
    var byte = right
    byte.bytes = right.bytes.lowerBound..<right.bytes.upperBound - 1
    #expect(try faults(of: byte, in: Callings.folder).first == "checksum")
    var word = right
    word.text += " surely"
    #expect(try faults(of: word, in: Callings.folder) == ["words: \(word.text)"])
  }
}
