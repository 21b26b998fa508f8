import QuestionAnswering
import Testing

@MainActor
@Suite("Evidence that says the opposite or something else")
struct TurnedQuestionTests {
  @Test("speaks for the other of two roles when 'less' is asked of a sentence with 'more'")
  func lessOfMore() throws {
    let answer = try Callings.answer(
      "Which job brings less contact with families, nurse or paramedic?"
    )
    #expect(answer.verdict?.roles != ["Nurse"], "\(answer.text)")
  }

  @Test(
    "speaks for the other role when the question asks which does not",
    arguments: [
      ("Which needs more chemistry, nurse or paramedic?", "Nurse"),
      ("Which role has paperwork, nurse or paramedic?", "Nurse"),
      ("Which role does not have much paperwork, nurse or paramedic?", "Paramedic"),
    ]
  )
  func negated(_ question: String, _ role: String) throws {
    #expect(try Callings.answer(question).verdict?.roles == [role])
  }

  @Test("of two lengths the longer one wins")
  func durations() throws {
    let question = "apprenticeship, electrician or plumber?"
    let longer = try Callings.answer("Which has the longer \(question)")
    #expect(longer.text.contains("four years") && longer.text.contains("five years"))
    let shorter = try Callings.answer("Which has the shorter \(question)")
    #expect(shorter.verdict?.roles != ["Plumber"])
    #expect(longer.verdict?.roles != ["Electrician"], "\(longer.text)")
  }

  @Test("that a taste suits a role is no advice for somebody who hates it")
  func dislikes() throws {
    let answer = try Callings.answer("I hate order and quiet archives. Solicitor or paralegal?")
    #expect(answer.verdict?.roles != ["Paralegal"], "\(answer.text)")
  }

  @Test(
    "about the way from one role to another is no answer about any other way",
    arguments: ["Can a nurse become a paramedic?", "Can a plumber become a nurse?"]
  )
  func otherWay(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect(!answer.text.contains("Yes. A paramedic can become a nurse"), "\(answer.text)")
  }

  @Test("of one role alone decides nothing between two")
  func oneSided() throws {
    let answer = try Callings.answer("Who earns more per hour, a nurse or a paramedic?")
    #expect(answer.verdict == nil, "\(answer.text)")
  }

  @Test(
    "of some roles decides nothing among all",
    arguments: ["Which role pays best?", "Which job has the highest salary?"]
  )
  func amongAll(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect(answer.verdict?.roles != ["Electrician"], "\(answer.text)")
    #expect(answer.verdict?.roles != nil || answer.status == .ambiguous)
  }

  @Test("of scores is quoted with the role that each belongs to")
  func scores() throws {
    let answer = try Callings.answer("Is the physical strain of a nurse 9/10?")
    #expect(answer.text.contains("7/10"))
    #expect(answer.text.contains("Nurse"), "\(answer.text)")
  }

  @Test("about a change of jobs does not say which job is better")
  func better() throws {
    let answer = try Callings.answer("Which is better, nurse or paramedic?")
    #expect(!answer.text.contains("bridging course"), "\(answer.text)")
  }

  @Test("of another place is left out where the question names one")
  func otherPlaces() throws {
    let answer = try Callings.answer("What do nurses and paramedics earn in Ireland?")
    #expect(
      answer.comparison?.rows.first?.cells.map(\.text) == [
        "€43,100 per year (Ireland)", "€46,800 per year (Ireland)",
      ]
    )
    #expect(!answer.text.contains("$81,200"), "\(answer.text)")
  }
}
