import QuestionAnswering
import Testing

/// One thing asked for in many ways, in three fields.
@Suite("Ways to ask for the same")
struct PhrasingTests {
  private func ask(_ question: String) throws -> Answer {
    try answer(question, from: Phrasings.articles)
  }

  @Test(
    "each way of asking is read as asking for the attribute",
    arguments: [
      ("Define midwife", "definition"), ("What's a paralegal?", "definition"),
      ("Whats a welder", "definition"), ("Tell me about midwives", "definition"),
      ("What would I do as a welder?", "responsibility"),
      ("What does the work of a paralegal involve?", "responsibility"),
      ("what is the daily work of a midwife", "responsibility"),
      ("What's in the toolbox of a welder?", "tool"), ("tech stack of a paralegal", "tool"),
      ("What does a midwife use every day?", "tool"), ("What do welders work with?", "tool"),
      ("Are there going to be more midwives?", "growth"),
      ("Will there be jobs for welders?", "growth"),
      ("How is the market for paralegals?", "growth"),
      ("What education do I need to be a midwife?", "education"),
      ("What does it take to become a welder?", "education"),
      ("paralegal requirements", "education"),
      ("Name the key skills of a midwife", "skill"),
      ("What do I need to be good at to be a welder?", "skill"),
      ("what does it take to be a good paralegal", "skill"),
      ("What kind of companies hire welders?", "employer"),
      ("Where would I work as a paralegal?", "employer"), ("Who hires midwives?", "employer"),
      ("What hours does a midwife work?", "working_hours"),
      ("How many hours do welders work?", "working_hours"),
    ]
  )
  func attributes(_ question: String, _ attribute: String) throws {
    let answer = try ask(question)
    #expect(answer.readAs.attribute == attribute)
    #expect(answer.status.isAnswered, "\(answer.text)")
  }

  @Test(
    "words that only look like a way of asking mean what they say",
    arguments: [
      ("How many dollars an hour does a welder make?", "$24"),
      ("What is the hourly wage of a welder?", "$24"),
      ("Which requirements does a paralegal read to the client?", "mortgage"),
    ]
  )
  func others(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test(
    "common words are no slips, though no article has them",
    arguments: [
      "What are the chances of finding work as a welder?", "In plain words, what is a welder?",
    ]
  )
  func slips(_ question: String) throws {
    let answer = try ask(question)
    #expect(answer.readAs.corrections.isEmpty)
    #expect(answer.status.isAnswered, "\(answer.text)")
  }
}

/// Three profiles of one shape about care, law and trades.
private enum Phrasings {
  static let articles: [(name: String, text: String)] = [
    profile(
      "midwife",
      is: "person who helps at births",
      skills: "patience, calm",
      tools: "stethoscope, scales",
      employers: "hospitals, birth centres",
      degree: "bachelor's degree",
      duties: "Listens to the heart of the child",
      pay: "£38,000 a year",
      extra: ""
    ),
    profile(
      "paralegal",
      is: "person who prepares files",
      skills: "care with words",
      tools: "land register, word processor",
      employers: "law firms, banks",
      degree: "diploma of two years",
      duties: "Searches the register",
      pay: "£41,000 a year",
      extra: "The paralegal reads the requirements of the mortgage to the client."
    ),
    profile(
      "welder",
      is: "worker who joins metal",
      skills: "a steady hand",
      tools: "torch, mask",
      employers: "shipyards, workshops",
      degree: "high school diploma",
      duties: "Cuts plates and joins them",
      pay: "$24 an hour",
      extra: ""
    ),
  ]

  private static func profile(
    _ role: String,
    is definition: String,
    skills: String,
    tools: String,
    employers: String,
    degree: String,
    duties: String,
    pay: String,
    extra: String
  ) -> (name: String, text: String) {
    let text = """
      # \(role.prefix(1).uppercased() + role.dropFirst())

      A \(role) is a \(definition).

      | | |
      |---|---|
      | Skills | \(skills) |
      | Tools | \(tools) |
      | Employers | \(employers) |
      | Education | \(degree) |
      | Salary | \(pay) |
      | Job growth | 6% |
      | Working hours | 38 hours a week |

      ## Duties

      - \(duties)
      - Writes down what was done

      \(extra)
      """
    return ("\(role).md", text)
  }
}
