import JSON
import Testing

@Suite("JSON")
struct JSONTests {
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
    #expect(JSONWriter.line(try read(text)) == text)
  }

  @Test(
    "JSON may be written in other ways",
    arguments: [
      (" [ 1 , 2 ] ", "[1,2]"), (#""\u00e9\ud83d\ude00\/""#, #""é😀/""#), ("1.50e2", "150"),
      ("-0", "0"), ("{\"a\" :\r\n1}", #"{"a":1}"#),
    ]
  )
  func otherSpellings(_ text: String, _ plain: String) throws {
    #expect(JSONWriter.line(try read(text)) == plain)
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
    #expect(throws: JSONReadingError.self) { try read(text) }
  }

  @Test("no number becomes null")
  func notNumbers() {
    #expect(JSONWriter.line(.array([.number(.nan), .number(.infinity)])) == "[null,null]")
  }

  @Test(
    "every value knows its bytes",
    arguments: [
      (#" {"a" : ["é\n", 12 ]}"#, ["a", "0"], #""é\n""#),
      (#" {"a" : ["é\n", 12 ]}"#, ["a", "1"], "12"),
      (#"{"é":{"b":null}}"#, ["é"], #"{"b":null}"#),
      ("\r\n[ true ]\n", [], "[ true ]"),
    ]
  )
  func places(_ text: String, _ path: [String], _ spelled: String) throws {
    var element = try JSONReader.read(Array(text.utf8))
    for step in path {
      if case .array(let elements) = element.content {
        element = elements[try #require(Int(step))]
      } else {
        element = try #require(element[step])
      }
    }
    #expect(String(decoding: Array(text.utf8)[element.bytes], as: UTF8.self) == spelled)
  }

  /// The value of a text, read without its places.
  private func read(_ text: String) throws -> JSONValue { try JSONReader.read(text) }
}
