import QuestionAnswering

/// A question that a person can ask by its number.
struct Offer: Equatable {
  /// As it is listed.
  let label: String
  /// As it is asked.
  let question: String

  /// What an answer offers: the readings of a question that can be read in several ways, then what
  /// the articles answer besides.
  static func list(of answer: Answer) -> [Offer] {
    let choices = answer.status == .ambiguous ? answer.missing : []
    // Behind the words of the question, without its question mark.
    let asked = answer.question.reversed().drop { "?!. ".contains($0) }.reversed()
    let readings = choices.map { choice in
      Offer(label: choice, question: "\(String(asked)), by \(choice)?")
    }
    return readings + answer.suggestions.map { Offer(label: $0, question: $0) }
  }
}
