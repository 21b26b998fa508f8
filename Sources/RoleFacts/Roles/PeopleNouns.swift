import TextAnalysis

/// Nouns for people and work that name no occupation: how somebody stands to work, a school or a trade.
///
/// Words of the language, kept as data in one place. What is said of "graduates" or "employees" is said
/// of those in the role that a text is about.
enum PeopleNouns {
  /// Whether a singular, folded word is such a noun.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = WordSet(
    """
    adult anybody anyone apprentice applicant beginner boss boy candidate career child client \
    colleague company customer earner employee employer entrant everybody everyone expert family field firm freelancer \
    friend girl graduate group guest hire holder individual industry intern job jobseeker learner man member men \
    mentor mother newcomer novice occupation one parent partner passenger patient people person player position \
    practitioner professional profession pupil recruit resident role salary senior somebody someone specialist staff \
    starter student team that those trade trainee user veteran visitor volunteer woman women worker
    """.parts(at: " ")
  )
}
