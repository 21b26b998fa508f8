import QuestionAnswering
import Testing

@MainActor
@Suite("Verdicts that leave a choice open")
struct OpenVerdictTests {
  /// An article about two roles with one more paragraph.
  private func page(_ title: String, _ text: String) -> (name: String, text: String) {
    (
      name: title.lowercased().split(separator: " ").joined(separator: "-") + ".md",
      text: "# \(title)\n\n\(text)\n"
    )
  }

  private let nursing = """
    A midwife cares for mothers. A dietitian plans meals.

    ## Night shifts

    Neither midwives nor dietitians choose their own night shifts; the ward does.

    ## Is a car needed?

    It depends on the district. Home visits need one.
    """

  private let law = """
    A notary certifies deeds. A bailiff serves writs.

    ## Courtroom speeches

    Neither of the two gives courtroom speeches.

    ## Travel

    Which of the two has more travel depends on the county, not on the office.
    """

  private let trades = """
    A roofer lays tiles. A glazier fits panes.

    ## Does a roofer need a licence?

    It depends on the state: some want one, most do not.

    ## Algebra

    Neither trade needs algebra.
    """

  private func answer(_ question: String, _ title: String, _ text: String) throws -> Answer {
    try QuestionAnsweringTests.answer(question, from: [page(title, text)])
  }

  @Test("are 'neither' where an article says so of both roles")
  func neither() throws {
    for (question, title, text, words) in [
      (
        "Who chooses night shifts, a midwife or a dietitian?", "Midwife vs Dietitian", nursing,
        "Neither midwives nor dietitians choose"
      ),
      (
        "Which gives courtroom speeches, a notary or a bailiff?", "Notary vs Bailiff", law,
        "Neither of the two gives courtroom speeches."
      ),
      (
        "Which needs algebra, a roofer or a glazier?", "Roofer vs Glazier", trades,
        "Neither trade needs algebra."
      ),
    ] {
      let answer = try answer(question, title, text)
      #expect(answer.verdict?.outcome == .neither, "\(answer.text)")
      #expect(answer.verdict?.roles == [])
      #expect(answer.text.hasPrefix("Neither. 1 article for it."))
      #expect(answer.text.contains(words), "\(answer.text)")
      #expect(!answer.citations.isEmpty)
    }
  }

  @Test("are 'it depends' where an article says so")
  func depends() throws {
    for (question, title, text, words) in [
      ("Do midwives need a car?", "Midwife vs Dietitian", nursing, "It depends on the district."),
      (
        "Which has more travel, a notary or a bailiff?", "Notary vs Bailiff", law,
        "depends on the county"
      ),
      ("Does a roofer need a licence?", "Roofer vs Glazier", trades, "It depends on the state"),
    ] {
      let answer = try answer(question, title, text)
      #expect(answer.verdict?.outcome == .depends, "\(answer.text)")
      #expect(answer.text.hasPrefix("It depends. 1 article for it."))
      #expect(answer.text.contains(words), "\(answer.text)")
    }
  }

  @Test(
    "are none where the sentence speaks of something else, of other roles, or decides after all",
    arguments: [
      (
        "Which needs more patience, a roofer or a glazier?",
        "Neither trade needs algebra. Glaziers need more patience than roofers."
      ),
      (
        "Which needs more patience, a roofer or a glazier?",
        "Glaziers need more patience than roofers. How much depends on the pane."
      ),
      (
        "Which needs algebra, a roofer or a glazier?",
        "Neither tilers nor masons need algebra. Glaziers need algebra to cut curved panes."
      ),
      (
        "Does a glazier need a van?",
        "A glazier needs a van. What it costs depends on its age."
      ),
    ]
  )
  func decided(_ question: String, _ told: String) throws {
    let text = "A roofer lays tiles. A glazier fits panes.\n\n## Daily work\n\n\(told)"
    let answer = try answer(question, "Roofer vs Glazier", text)
    #expect(
      answer.verdict?.outcome != .neither && answer.verdict?.outcome != .depends,
      "\(answer.text)"
    )
  }

  @Test("are none where the question is which does not")
  func turned() throws {
    let question = "Which does not need algebra, a roofer or a glazier?"
    #expect(try answer(question, "Roofer vs Glazier", trades).verdict?.outcome != .neither)
  }
}
