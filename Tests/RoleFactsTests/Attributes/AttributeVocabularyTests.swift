import RoleFacts
import TextAnalysis
import Testing

@Suite("Naming attributes")
struct AttributeVocabularyTests {
  private let analyzer = Analyzer()
  private let vocabulary: AttributeVocabulary

  init() { vocabulary = AttributeVocabulary(analyzer: analyzer) }

  private func label(_ text: String) -> String? {
    vocabulary.attribute(ofLabel: analyzer.tokens(in: text))?.name
  }

  @Test(
    "knows an attribute by many labels",
    arguments: [
      ("Median pay", "salary"), ("Wages", "salary"), ("What shepherds earn: salary", "salary"),
      ("Job outlook, 2022-32", "growth"), ("Employment change", "growth"),
      ("Number of jobs, 2022", "employment"), ("Job openings", "openings"),
      ("Tools of the trade", "tool"), ("Equipment", "tool"), ("Programming languages", "language"),
      ("Important qualities", "skill"), ("Soft skills", "skill"),
      ("Typical entry-level education", "education"), ("Minimum degree", "education"),
      ("Work experience", "experience"), ("Certificates", "certification"),
      ("Licences", "licence"), ("License", "licence"), ("Duties", "responsibility"),
      ("Who does what", "responsibility"), ("Deliverables", "output"), ("Main goals", "goal"),
      ("Primary focus", "focus"), ("Where they work", "employer"), ("Industries", "industry"),
      ("Works with", "collaboration"), ("Career ladder", "career_path"),
      ("Similar occupations", "similar"), ("Shift and working hours", "working_hours"),
      ("Also known as", "alias"), ("Cost to hire", "hiring_cost"),
      ("Which one should you choose?", "preference"), ("Hiring advice", "recommendation"),
      ("Key competencies", "skill"), ("Work week", "working_hours"), ("Roster", "working_hours"),
      ("Fields of employment", "employer"), ("Registered with", "licence"), ("Kit", "tool"),
      ("Where", "employer"), ("Route", "education"), ("Growth path", "career_path"),
      ("What members don't like", "disadvantage"), ("What's good about the job", "advantage"),
    ]
  )
  func labels(text: String, expected: String) { #expect(label(text) == expected) }

  @Test(
    "takes a word that names an attribute only by itself for none in a longer label",
    arguments: [
      "Where they went", "Data entry", "Time management", "Competitive sports", "Bus route",
    ]
  )
  func longerLabels(text: String) { #expect(label(text) == nil) }

  @Test(
    "takes the words of a question's phrase, not those between them",
    arguments: [
      ("Where do shepherds mostly work?", "where do work"),
      ("How many of the jobs hold shepherds?", "how many jobs"),
    ]
  )
  func wordsOfPhrase(question: String, expected: String) {
    let tokens = analyzer.tokens(in: question)
    let words = Set(expected.split(separator: " ").map(String.init))
    let longest = vocabulary.questionMatches(tokens).max { $0.wordCount < $1.wordCount }
    #expect(Set((longest?.tokens ?? []).map { tokens[$0].term }) == words)
  }

  @Test(
    "prefers the longest phrase, then the first one",
    arguments: [
      ("On-the-job training", "training"), ("Training", "education"),
      ("Licenses, certifications and registrations", "licence"),
      ("Certifications", "certification"), ("Job openings per year", "openings"),
      ("Moving from tools to pay", "transition"), ("Pay and tools", "salary"),
      ("Tools and pay", "tool"),
    ]
  )
  func longestPhrase(text: String, expected: String) { #expect(label(text) == expected) }

  @Test(
    "does not know other labels",
    arguments: ["Colour of the van", "Weather", "Parking", "2024", ""]
  )
  func unknown(text: String) {
    #expect(label(text) == nil)
  }

  @Test(
    "keeps words of one stem apart that mean different things",
    arguments: [
      ("Demand", "growth"), ("Physical demands", nil), ("Yearly", "salary"),
      ("Years of practice", nil), ("Jobs, 2022", "employment"), ("Job satisfaction", nil),
      ("Advancement", "career_path"), ("Advanced knots", nil), ("Becoming a farrier", "education"),
      ("Can a groom become a farrier?", nil), ("Requirements", "education"),
      ("Lifting required", nil), ("Shifts", "working_hours"), ("Calls per shift", nil),
    ] as [(String, String?)]
  )
  func exactWords(text: String, expected: String?) { #expect(label(text) == expected) }

  @Test("lists labels without the signs of the table")
  func plainLabels() {
    let labels = vocabulary.labels(of: Attribute("growth"))
    #expect(labels.contains("demand") && !labels.contains { $0.contains("=") })
  }

  @Test("takes the last attribute where a phrase narrows another")
  func lastAttribute() {
    let tokens = analyzer.tokens(in: "strong skills in languages")
    #expect(vocabulary.lastAttribute(ofLabel: tokens)?.name == "language")
    #expect(vocabulary.attribute(ofLabel: tokens)?.name == "skill")
  }

  @Test(
    "names all attributes of a text once, the longest phrase first",
    arguments: [
      ("Tools, pay and work experience", ["experience", "tool", "salary"]),
      ("Pay: salary and wages", ["salary"]),
    ]
  )
  func allAttributes(text: String, expected: [String]) {
    let attributes = vocabulary.attributes(ofQuestion: analyzer.tokens(in: text))
    #expect(attributes.map(\.name) == expected)
  }

  @Test(
    "hears what a question asks for",
    arguments: [
      ("How much does a florist make?", "salary"), ("What does a roofer get paid?", "salary"),
      ("Where do shepherds work?", "employer"), ("Do barbers need a licence?", "licence"),
      ("How many jobs are there for tilers?", "employment"),
      ("Which degree does a coroner need?", "education"),
      ("What is a cooper's job outlook?", "growth"),
      ("Which software do paralegals use?", "tool"), ("Who employs midwives?", "employer"),
    ]
  )
  func questions(text: String, expected: String) {
    #expect(
      vocabulary.attributes(ofQuestion: analyzer.tokens(in: text)).map(\.name).contains(expected)
    )
  }

  @Test("names each attribute once")
  func attributes() {
    let names = vocabulary.attributes.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("salary") && names.contains("preference"))
    #expect(names.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLowercase || $0 == "_" } })
  }
}
