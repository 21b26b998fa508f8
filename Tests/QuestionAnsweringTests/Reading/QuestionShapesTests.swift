import QuestionAnswering
import Testing

@Suite("What a question asks for, by its shape")
struct QuestionShapesTests {
  private func ask(_ question: String) throws -> Answer {
    try answer(question, from: Crafts.articles)
  }

  @Test(
    "'how' with an adjective asks for a measure; with a verb's manner for the attribute",
    arguments: [
      ("How old must you be to start an upholsterer's apprenticeship?", "age of 16"),
      ("How fast is the employment of upholsterers growing?", "1 percent"),
      ("How quickly will the employment of dressmakers shrink?", "3 percent"),
    ]
  )
  func measures(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test("a speed that no article knows is no growth")
  func speed() throws {
    #expect(try !ask("How fast does a dressmaker run?").status.isAnswered)
  }

  @Test(
    "a verb behind 'which' or 'who' asks for a role",
    arguments: [
      ("Which earns more, a stage manager or a sound technician?", "Stage Manager"),
      (
        "Which carries the greater responsibility, sound technician or stage manager?",
        "Stage Manager"
      ),
      ("Who calls the cues?", "Stage Manager"), ("Who covers sofas?", "Upholsterer"),
      ("Which training takes longer, stage manager or sound technician?", "Stage Manager"),
      ("Who looks after the instruments on board?", "Oceanographic Technician"),
    ]
  )
  func whichRole(_ question: String, _ role: String) throws {
    let answer = try ask(question)
    #expect(answer.readAs.intent == "superlative")
    #expect(answer.verdict?.roles == [role], "\(answer.text)")
  }

  @Test(
    "a noun for what a role has asks for no role",
    arguments: [
      "Which tools does a dressmaker use most?", "Which skills does an upholsterer need?",
      "Who do dressmakers work with?", "Who won the regatta?",
    ]
  )
  func noRole(_ question: String) throws {
    let answer = try ask(question)
    #expect(answer.verdict == nil, "\(answer.text)")
  }

  @Test(
    "what somebody tells of themselves asks for what suits them",
    arguments: [
      "I'm a tidy person. Dressmaker or upholsterer?", "I am strong, which job is mine?",
      "My hands are steady. Which of the two?",
    ]
  )
  func oneself(_ question: String) throws {
    #expect(try ask(question).readAs.intent == "suitability")
  }

  @Test("what somebody asks of their own job does not")
  func ownJob() throws {
    let answer = try ask("I am a dressmaker. Which salary is usual?")
    #expect(answer.readAs.intent != "suitability")
  }

  @Test(
    "clipped names stand for the role that begins with them",
    arguments: [
      ("What does a sound tech do?", "Sound Technician"),
      ("What does an ocean technician earn?", "Oceanographic Technician"),
      ("How much does a stage mgr earn?", "Stage Manager"),
    ]
  )
  func clipped(_ question: String, _ role: String) throws {
    #expect(try ask(question).readAs.roles == [role])
  }

  @Test(
    "a taste without a role is answered by what speaks of it, not by what suits others",
    arguments: [
      ("Which suits somebody who likes heights?", "heights"),
      ("Which suits somebody who likes colour?", "colour"),
    ]
  )
  func tasteOnly(_ question: String, _ word: String) throws {
    let trades = """
      # Florist or arborist?

      ## What's the work like?

      Florists cut and wire flowers. Arborists climb trees.

      ## Who is it for?

      Go for floristry if you like people and colour. Go for tree work if you like heights.
      """
    let answer = try answer(question, from: [("trades.md", trades)])
    #expect(answer.text.contains("if you like") && answer.text.contains(word), "\(answer.text)")
  }

  @Test("a mere beginning of a name does not")
  func notClipped() throws {
    #expect(try ask("What lives in the ocean?").readAs.roles.isEmpty)
    #expect(try ask("What does a dress cost?").readAs.roles.isEmpty)
  }
}
