import QuestionAnswering
import Testing

@Suite("Questions in words that the articles do not use")
struct HintTests {
  private func ask(_ question: String) throws -> Answer {
    try answer(question, from: Plainly.articles)
  }

  @Test(
    "a word that only hints at an attribute is read so where nothing else answers",
    arguments: [
      ("Which computer systems does an archivist type into?", "AtoM"),
      ("What devices does a paramedic handle?", "Defibrillator"),
      ("Which test must a glazier sit?", "glass safety card"),
    ]
  )
  func hints(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.status.isAnswered && answer.text.contains(words), "\(answer.text)")
  }

  @Test(
    "a hint at what is not known of the role is none",
    arguments: [
      "Which promotions does a brewer get?", "What credential can a baker earn?",
      "How many exams does a glazier fail?",
    ]
  )
  func unknown(_ question: String) throws {
    let answer = try ask(question)
    #expect(!answer.status.isAnswered, "\(answer.text)")
  }

  @Test(
    "what is denied in a question and in a piece of advice speaks for the role",
    arguments: [
      ("I want to begin soon and without years of schooling. Librarian or archivist?", "Librarian"),
      ("I don't fancy much schooling, archivist or librarian?", "Librarian"),
      ("I'd be happy with one box of letters. Library or archive?", "Archivist"),
    ]
  )
  func dislikes(_ question: String, _ role: String) throws {
    let answer = try ask(question)
    #expect(answer.verdict?.roles == [role], "\(answer.text)")
  }

  @Test(
    "a passage without a time or number does not answer how long or how many",
    arguments: [
      ("How long is the course for a paramedic?", "30 months"),
      ("How many vats does a brewer check a day?", "six vats"),
      ("How many loaves does a baker shape in a day?", "400 loaves"),
    ]
  )
  func measures(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test(
    "the place where both work is no part of what is compared",
    arguments: [
      ("Who needs more Latin in a city library, the librarian or the archivist?", "Archivist"),
      ("Who needs less Latin at a small museum, a librarian or an archivist?", "Librarian"),
      ("Librarian or archivist: who needs more Latin in the public sector?", "Archivist"),
    ]
  )
  func surroundings(_ question: String, _ role: String) throws {
    let answer = try ask(question)
    #expect(answer.verdict?.roles == [role], "\(answer.text)")
  }

  @Test(
    "the way from one role to another is told before what else is said of both",
    arguments: [
      ("How can a librarian get into an archivist post?", "diploma by distance learning"),
      ("How do librarians retrain for archives?", "diploma by distance learning"),
      ("How does a roofer become a glazier?", "trial month"),
    ]
  )
  func changes(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.sentences.first?.text.contains(words) ?? false, "\(answer.text)")
  }

  @Test("an empty cell is no answer, though its label has all words of the question")
  func emptyCell() throws {
    let answer = try ask("What relocation grant does a librarian get?")
    #expect(!answer.status.isAnswered, "\(answer.text)")
  }

  @Test(
    "a definition is asked for in many ways",
    arguments: [
      ("Brewer - what's that?", "makes beer"), ("In plain words, what is a baker for?", "bread"),
      ("wot does a brewer do plz", "makes beer"), ("What is a paramedic?", "first at the door"),
    ]
  )
  func definitions(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test("what sets two roles apart is a comparison")
  func apart() throws {
    let answer = try ask("What sets a librarian apart from an archivist?")
    #expect(answer.readAs.intent == "comparison")
    #expect(answer.status.isAnswered, "\(answer.text)")
  }
}
