import Commands
import Testing

@Suite("Formats")
struct FormatTests {
  @Test(
    "JSON comes back as it was",
    arguments: [
      #"{"b":1,"a":[true,false,null],"c":{}}"#,
      #"["\"\\\n\t\u0000\u001b\u007f\u009b\u2028é😀"]"#,
      "[0,-1,9007199254740991,0.1,1e+20,-2.5e-07]",
      "[]",
    ]
  )
  func roundTrip(_ text: String) throws {
    #expect(JSONWriter.line(try JSONReader.read(text)) == text)
  }

  @Test(
    "JSON may be written in other ways",
    arguments: [
      (" [ 1 , 2 ] ", "[1,2]"), (#""\u00e9\ud83d\ude00\/""#, #""é😀/""#), ("1.50e2", "150"),
      ("-0", "0"), ("{\"a\" :\r\n1}", #"{"a":1}"#),
    ]
  )
  func otherSpellings(_ text: String, _ plain: String) throws {
    #expect(JSONWriter.line(try JSONReader.read(text)) == plain)
  }

  @Test(
    "what is no JSON is refused",
    arguments: [
      "", "{", "[1,]", "{\"a\":1,}", "{a:1}", "01", "1.", ".5", "+1", "1e", "nul", "'a'", "[1] 2",
      "\"\u{01}\"", "\"open", #""\x""#, #""\ud83d""#, #""\ude00""#, #""\ud83dA""#,
      #""\u12""#, "{\"a\":1,\"a\":2}", "NaN", "\u{feff}[]",
      String(repeating: "[", count: 100_000),
    ]
  )
  func refused(_ text: String) {
    #expect(throws: JSONReadingError.self) { try JSONReader.read(text) }
  }

  @Test("no number becomes null")
  func notNumbers() {
    #expect(JSONWriter.line(.array([.number(.nan), .number(.infinity)])) == "[null,null]")
  }

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
