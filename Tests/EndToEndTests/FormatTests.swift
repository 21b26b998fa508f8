import Commands
import JSON
import Testing

@Suite("Formats")
struct FormatTests {
  @Test(
    "a field of a CSV row is quoted where it has to be",
    arguments: [
      (["a", "b c"], "a,b c"), (["a,b", "c"], #""a,b",c"#), ([#"say "no""#], #""say ""no""""#),
      (["two\nlines", ""], "\"two\nlines\","), (["a\r\nb"], "\"a\r\nb\""),
    ]
  )
  func csv(_ fields: [String], _ row: String) {
    #expect(CSVWriter.row(fields) == row)
  }

  @Test(
    "a line of questions is a question, a blank or refused",
    arguments: [
      ("  why? ", QuestionLine.question("why?", id: .null)),
      ("", .blank), (" \t\u{a0}", .blank),
      (#"{"question":" why?","id":"x"}"#, .question("why?", id: "x")),
      (#"{"question":"why?","more":[1]}"#, .question("why?", id: .null)),
      (#"{"question":" "}"#, .refused(" ", id: .null, .emptyQuestion)),
      (#"{"id":[1]}"#, .refused(#"{"id":[1]}"#, id: .null, .noQuestionText)),
    ]
  )
  func questionLine(_ line: String, _ expected: QuestionLine) {
    #expect(QuestionLine(line) == expected)
  }

  @Test("a question may have 4000 characters and no more", arguments: [4000, 4001])
  func longest(_ count: Int) throws {
    let question = String(repeating: "é", count: count)
    if count == 4000 {
      #expect(try QuestionLine.check(question) == question)
    } else {
      #expect(throws: ToolError.questionTooLong(characters: 4001)) {
        try QuestionLine.check(question)
      }
    }
  }

  @Test(
    "a misspelt name is known again",
    arguments: [
      ("serch", "search"), ("FACTS", "facts"), ("artcles", "articles"), ("hlep", "help"),
      ("schem", "schema"), ("rolls", "roles"), ("banana", nil), ("", nil), ("x", nil),
    ]
  )
  func nearest(_ word: String, _ name: String?) {
    let names = ["ask", "search", "facts", "roles", "articles", "show", "schema", "help"]
    #expect(NearestName.of(word, in: names) == name)
  }
}
