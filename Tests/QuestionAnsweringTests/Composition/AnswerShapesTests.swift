import QuestionAnswering
import Testing

@Suite("Answers to questions whose words the articles do not have")
struct AnswerShapesTests {
  private func ask(_ question: String) throws -> Answer {
    try answer(question, from: Crafts.articles)
  }

  @Test(
    "what roles have in common is told by the section or the sentences on it",
    arguments: [
      "What do stage managers and sound technicians have in common?",
      "How are a stage manager and a sound technician alike?",
      "What similarities are there between sound technicians and stage managers?",
    ]
  )
  func likeness(_ question: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains("dress in black"), "\(answer.text)")
    #expect(!answer.text.contains("£"))
  }

  @Test("no likeness is made up of what each of them is")
  func noLikeness() throws {
    let answer = try ask("What do dressmakers and oceanographers have in common?")
    #expect(answer.status == .notFound)
    #expect(answer.missing == ["similarities"])
  }

  @Test(
    "'both', where an article answers with it and sets none above the other",
    arguments: [
      (
        "Who needs more patience, a stage manager or a sound technician?",
        ["Sound Technician", "Stage Manager"]
      ),
      (
        "Who needs more heavy lifting, a stage manager or a sound technician?",
        ["Sound Technician"]
      ),
    ]
  )
  func both(_ question: String, _ roles: [String]) throws {
    let answer = try ask(question)
    #expect(answer.verdict?.roles.sorted() == roles, "\(answer.text)")
  }

  @Test("'both' in a question above an answer means the roles of its article")
  func meantByBoth() throws {
    let answer = try ask("Can one person be stage manager and sound technician?")
    #expect(answer.text.contains("In a small house, yes"), "\(answer.text)")
  }

  @Test(
    "what is easier is told by what the other one rarely is, and by a question above it",
    arguments: [
      ("Which is easier to get into, stage manager or sound technician?", "Sound Technician"),
      (
        "Which is easier to get into, oceanographer or oceanographic technician?",
        "Oceanographic Technician"
      ),
    ]
  )
  func easier(_ question: String, _ role: String) throws {
    let answer = try ask(question)
    #expect(answer.verdict?.roles == [role], "\(answer.text)")
  }

  @Test(
    "people say equipment, AI, soft skills and 'work with'; articles may say it otherwise",
    arguments: [
      ("What equipment does an upholsterer use?", "staple gun"),
      ("What gear does a dressmaker need?", "shears"),
      ("Will AI replace the sound technician?", "not the show"),
      ("Name the soft skills of a dressmaker", "tact"),
      ("Who do upholsterers work with?", "antique dealers"),
      ("Whom do dressmakers deal with?", "brides"),
    ]
  )
  func words(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test("a sentence with a figure for the place answers where no fact was read from it")
  func place() throws {
    let answer = try ask("What does a sound technician earn in Ireland?")
    #expect(answer.text.contains("€900"), "\(answer.text)")
    #expect(try !ask("What does a stage manager earn in Ireland?").status.isAnswered)
  }

  @Test("a claim comes with what the article says of it")
  func myth() throws {
    let answer = try ask("Is a stage manager a prompter?")
    #expect(answer.text.contains("Wrong"), "\(answer.text)")
  }

  @Test("a short definition goes on with the sentence that says 'they'")
  func definition() throws {
    let answer = try ask("What is a stage manager?")
    #expect(answer.text.contains("prompt book"), "\(answer.text)")
    #expect(!answer.text.contains("microphones"))
  }

  @Test("who dislikes something is sent where an article says so")
  func dislike() throws {
    let answer = try ask("I dislike dust. Dressmaker or upholsterer?")
    #expect(answer.verdict?.roles == ["Dressmaker"], "\(answer.text)")
  }

  @Test(
    "rows of degrees, 'yes' and 'no' decide, whatever their label is",
    arguments: [
      ("Which of them has to pass an eye test?", "Land Surveyor"),
      ("Which needs more drone flying, cartographer or land surveyor?", "Cartographer"),
      ("Which job needs no drone flying, cartographer or land surveyor?", "Land Surveyor"),
      ("Who has a company car, a cartographer or a land surveyor?", "Land Surveyor"),
    ]
  )
  func rows(_ question: String, _ role: String) throws {
    let answer = try answer(question, from: [Crafts.survey])
    #expect(answer.verdict?.roles == [role], "\(answer.text)")
  }

  @Test("a row without a word of the question decides nothing")
  func otherRow() throws {
    let answer = try answer("Which of them needs more Latin?", from: [Crafts.survey])
    #expect(answer.verdict == nil, "\(answer.text)")
  }

  @Test(
    "a role that answers a question, or an activity, is whom advice is about",
    arguments: [
      ("I like mud and tripods. Which job is for me?", "Land Surveyor"),
      ("I am happy with a screen all day, which one suits me?", "Cartographer"),
      ("I dream of atlases. Cartographer or land surveyor?", "Cartographer"),
      ("Quarrels between neighbours amuse me, what should I become?", "Land Surveyor"),
    ]
  )
  func advice(_ question: String, _ role: String) throws {
    let answer = try answer(question, from: [Crafts.survey])
    #expect(answer.verdict?.roles == [role], "\(answer.text)")
  }

  @Test("a day rate is found where only the activity is named, and no other rate instead of it")
  func period() throws {
    let day = try answer("What does a land surveyor earn per day?", from: [Crafts.survey])
    #expect(day.text.contains("$600 a day"), "\(day.text)")
    let hour = try answer("What does a land surveyor earn per hour?", from: [Crafts.survey])
    #expect(!hour.status.isAnswered, "\(hour.text)")
  }

  @Test("what somebody calls themselves is no role that is missing; work of a kind is none either")
  func oneself() throws {
    for question in ["I'm a storyteller, which job suits me?", "I like detective work. Which job?"]
    {
      let answer = try answer(question, from: [Crafts.survey])
      #expect(!answer.text.contains("do not speak of the role"), "\(answer.text)")
    }
  }
}
