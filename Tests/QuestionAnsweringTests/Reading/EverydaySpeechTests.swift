import QuestionAnswering
import Testing

@Suite("Questions in everyday speech")
struct EverydaySpeechTests {
  private func ask(_ question: String) throws -> Answer {
    try answer(question, from: Everyday.articles)
  }

  @Test(
    "what somebody tells of themselves is held against the advice of articles",
    arguments: [
      ("I lose interest fast and love change; beekeeper or shepherd?", "Beekeeper"),
      ("Insects terrify me. Which of the two heath jobs would be mine?", "Shepherd"),
      ("I keep my head when people yell at each other. Glassblower or potter?", "Glassblower"),
      ("I don't mind if the result has to wait. Should I be a glassblower or a potter?", "Potter"),
    ]
  )
  func selves(_ question: String, _ role: String) throws {
    let answer = try ask(question)
    #expect(answer.readAs.intent == "suitability")
    #expect(answer.verdict?.roles == [role], "\(answer.text)")
  }

  @Test(
    "what is asked for besides is no question of taste",
    arguments: [
      ("My aunt keeps sheep. What does a shepherd earn?", "attribute"),
      ("I am a potter. How do I qualify as a glassblower?", "how_to"),
      ("I know some bees. Which of the two pays more, beekeeper or shepherd?", "superlative"),
    ]
  )
  func others(_ question: String, _ intent: String) throws {
    let answer = try ask(question)
    #expect(answer.readAs.intent == intent)
    #expect(answer.status.isAnswered, "\(answer.text)")
  }

  @Test(
    "phrases stand for the plain word that articles use",
    arguments: [
      ("Which of these heath jobs leaves you most on your own?", "Shepherd"),
      ("Which of the two sees more lambs or swarms?", "Shepherd"),
      ("Shepherd or beekeeper: who earns more going by the median?", "Beekeeper"),
    ]
  )
  func phrases(_ question: String, _ role: String) throws {
    let answer = try ask(question)
    #expect(answer.verdict?.roles == [role], "\(answer.text)")
  }

  @Test(
    "everyday words decide nothing",
    arguments: [
      ("Are beekeepers required to hold a permit?", "every hive is entered in a register"),
      ("How do I land my first honey customers?", "Stand at the market"),
      ("Does a potter need a degree? I have heard opposite things.", "a degree in ceramics"),
      ("How could a cave guide move across to diving?", "two courses in open water"),
    ]
  )
  func everyday(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test(
    "the shape of a question tells what it asks for",
    arguments: [
      ("What do potters measure heat with?", "cones"),
      ("cave guide €/group", "€18"),
      ("What is the SRT in cave diving?", "known as the SRT"),
      ("How many visitors does a cave guide count per day?", "200 visitors a day"),
    ]
  )
  func shapes(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test(
    "what no fact defines is told by its own heading or by what is said in general",
    arguments: [
      ("What does a glassblower do?", "Shapes molten glass by breath and tongs."),
      ("Explain what a potter is", "Throws bowls on a wheel"),
      ("What is a beekeeper?", "Beekeepers look after hives and harvest honey."),
    ]
  )
  func generics(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test(
    "what the articles do not say stays unsaid",
    arguments: [
      "Which permit must a glassblower hold?", "What is the pension of a shepherd?",
      "How do I land a job as a plumber?", "Do cave divers get a uniform?",
      "What is the SRT in banking?",
    ]
  )
  func silence(_ question: String) throws {
    let answer = try ask(question)
    #expect(!answer.status.isAnswered, "\(answer.text)")
  }
}
