import QuestionAnswering
import Testing

@Suite("What a question is about, apart from what is told around it")
struct QuestionPrefaceTests {
  private func ask(_ question: String) throws -> Answer {
    try answer(question, from: Crafts.articles)
  }

  @Test(
    "what stands before the last sentence is no topic",
    arguments: [
      ("My neighbour swears by her night shifts. What does a dressmaker earn?", "$36,000"),
      ("Sick of selling insurance. What equipment does an upholsterer use?", "staple gun"),
      ("We rehearsed all night! Will machines replace sound technicians?", "They already mix"),
    ]
  )
  func preface(_ question: String, _ words: String) throws {
    #expect(try ask(question).text.contains(words))
  }

  @Test("what somebody likes is, where they ask what suits them")
  func taste() throws {
    let answer = try ask("I dislike dust. Which should I become, dressmaker or upholsterer?")
    #expect(answer.verdict?.roles == ["Dressmaker"], "\(answer.text)")
  }

  @Test(
    "manner and permission are no topic either",
    arguments: [
      ("What, truthfully, does an upholsterer earn?", "$41,000"),
      ("Are sound technicians allowed to be replaced by machines?", "They already mix"),
      ("What does a UK stage manager earn?", "£31,000"),
    ]
  )
  func manner(_ question: String, _ words: String) throws {
    let answer = try ask(question)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test(
    "what one must be able to do is asked by yes or no, whatever one wants",
    arguments: [
      "Must I be able to draw if I want to cover sofas?",
      "Do I have to like dust if I want to be an upholsterer?",
      "Can I want a pension as a dressmaker?",
    ]
  )
  func necessity(_ question: String) throws {
    #expect(try ask(question).readAs.intent == "yes_no")
  }

  @Test(
    "a general sentence in the middle of a text defines a role",
    arguments: [
      ("What is a glazier?", "A glazier cuts panes and sets them in frames."),
      ("Explain what a roofer is", "A roofer seals houses against the rain."),
    ]
  )
  func generics(_ question: String, _ sentence: String) throws {
    let text = """
      # On the scaffold with a glazier and a roofer

      It is six o'clock and cold. A glazier needs gloves. A glazier cuts panes and sets them in
      frames. The glazier of today is called Meera. A roofer seals houses against the rain. The
      roofer earns more.
      """
    let answer = try answer(question, from: [("day.md", text)])
    #expect(answer.text.contains(sentence), "\(answer.text)")
  }

  @Test("a figure with its period in a sentence answers, a place beside it does not")
  func period() throws {
    let text = """
      # Glazier vs Roofer

      | Pay | Glazier | Roofer |
      |---|---|---|
      | Poland, a month | PLN 6,200 | PLN 5,900 |

      Freelance glazier: agencies sell a day for 190 euros, more or less.

      Norway: Iceland: roofers get good money, ISK 640,000 a month.
      """
    let day = try answer("Day rate of a freelance glazier?", from: [("pay.md", text)])
    #expect(day.text.contains("190 euros"), "\(day.text)")
    let norway = try answer("What does a roofer earn in Norway?", from: [("pay.md", text)])
    #expect(!norway.status.isAnswered, "\(norway.text)")
  }
}
