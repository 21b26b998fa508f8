import Testing

@testable import QuestionAnswering

@Suite("Finding a text in the lines of a file")
struct SourceWordsTests {
  @Test(
    "keeps a text whose words stand there, whatever markup is between",
    arguments: [
      ("A **potter** shapes _clay_.", false, "A potter shapes clay."),
      ("| Potter | Clay |", false, "Potter Clay"),
      ("<p>A <b>pot</b>ter shapes clay.</p>", true, "A potter shapes clay."),
      ("<li>Glaze</li><li>Fire</li>", true, "Glaze Fire"),
      ("<p>Clay &amp; glaze</p>", true, "Clay & glaze"),
      ("Caf\u{E9} owner", false, "Cafe\u{301} owner"),
      ("wet\n   clay", false, "wet clay"),
    ]
  )
  func found(_ raw: String, _ isHTML: Bool, _ text: String) {
    #expect(SourceWords(raw, isHTML: isHTML).verified(text) == text)
  }

  @Test("marks where words were left out")
  func gaps() {
    let words = SourceWords("| Aspect | Potter | Glazier |\n| Heat | High | Low |", isHTML: false)
    #expect(words.verified("Aspect Glazier … Heat Low") == "Aspect … Glazier … Heat … Low")
  }

  @Test(
    "refuses words that are not there or stand in another order",
    arguments: ["A potter shapes glass.", "clay shapes", "potters", "", "…", "— !"]
  )
  func refused(_ text: String) {
    #expect(SourceWords("A potter shapes clay.", isHTML: false).verified(text) == nil)
  }

  @Test("leaves out a part that is not there and keeps the rest")
  func parts() {
    let words = SourceWords("Wet the clay. Turn the wheel.", isHTML: false)
    #expect(
      words.verified("Wet the clay. … Paint it. … Turn the wheel.")
        == "Wet the clay. … Turn the wheel."
    )
  }

  @Test("takes no letters of a tag for words of the text")
  func tags() {
    let words = SourceWords(#"<p class="secret">open</p>"#, isHTML: true)
    #expect(words.verified("secret") == nil)
    #expect(words.verified("open") == "open")
  }

  @Test(
    "finds words of linked data, whatever escapes and markup they are spelt with",
    arguments: [
      (#""text": "Caf\u00e9s &amp; <b>ba</b>rs\/pubs"}"#, "Cafés & bars/pubs"),
      (#"{"text":"\u003cp\u003eWet clay.\u003c/p\u003e"}"#, "Wet clay."),
      (#""educationRequirements": {"name": "diploma"}"#, "Education requirements: … diploma"),
      (#""percentile10": 39000, "unit": "P1Y""#, "percentile 10 39000 … P1Y"),
      ("\"currency\": \"USD\",\n\"median\": \"61770.50\"", "median … USD … 61770.50"),
    ]
  )
  func linkedData(_ raw: String, _ text: String) {
    #expect(SourceWords(linkedData: raw).verified(text) == text)
  }

  @Test(
    "refuses words that the linked data does not have",
    arguments: ["Dry clay.", "clay wet", "p1m", "uni003c"]
  )
  func noLinkedData(_ text: String) {
    let words = SourceWords(linkedData: #"{"text":"\u003cp\u003eWet clay.","unit":"P1Y"}"#)
    #expect(words.verified(text) == nil)
  }
}
