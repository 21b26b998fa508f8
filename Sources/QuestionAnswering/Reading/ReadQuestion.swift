import RoleFacts
import TextAnalysis

/// A question as it was understood.
struct ReadQuestion {
  enum Intent: String {
    case definition, attribute, comparison, superlative, suitability, number, list, corpus, other
    case yesNo = "yes_no"
    case howTo = "how_to"
  }

  /// Which end of a scale is asked for.
  enum Direction: String { case more, less }

  /// A word that the answer should be about.
  struct Topic: Equatable {
    let term: String
    let stem: String
    /// How much the word tells, by its rarity in the corpus; above 0.
    var weight: Float
    /// Whether the word names the attribute that is asked for.
    var isCue: Bool
    /// Whether the word is an adjective of degree ("more physical"), which no name is.
    var isQuality = false

    /// The word as one that names the attribute.
    var naming: Topic {
      var named = self
      named.isCue = true
      named.weight *= 0.7
      return named
    }

    /// The opposite of a quality, and any other word as it is.
    var turned: Topic {
      guard isQuality, let opposite = Opposites.of(stem).first else { return self }
      return Topic(term: opposite, stem: opposite, weight: weight, isCue: isCue)
    }
  }

  var text: String
  var tokens: [Token]
  /// UTF-8 offsets in the text of the sentence that asks; what stands around it only leads to it.
  var asking = 0..<Int.max
  var intent: Intent
  /// Roles the question names, in its order, or those it takes from the conversation.
  var roles: [RoleID]
  /// Whether the roles are all those that a noun or a field stands for ("Which therapist …").
  var areRolesImplied = false
  /// The words of an occupation that the corpus does not know.
  var unknownRole: String?
  /// What is asked for, the most telling first.
  var attributes: [Attribute]
  var direction: Direction?
  var isNegated: Bool
  var regions: [String]
  /// The question's own words for places ("london"), which tell more than the country does.
  var placeWords: Set<String> = []
  /// Whether places are asked for to be left out ("outside London").
  var excludesPlace = false
  /// Whether the question is in another language than English.
  var isForeign = false
  var years: [Int]
  var seniority: String?
  var period: Money.Period?
  /// Whether the question asks what the articles agree on.
  var asksForAgreement: Bool
  /// Whether the question asks what roles have in common.
  var asksForLikeness = false
  /// Whether the question goes on to ask which role.
  var asksWhich = false
  /// Whether the question asks who does or leads something.
  var asksWho: Bool
  var topics: [Topic]
  var carriedOver: [String]
  var corrections: [Correction]

  var attribute: Attribute? { attributes.first }
}

/// What later questions of a conversation may refer to.
public struct Conversation: Sendable {
  var roles: [RoleID] = []
  var attributes: [Attribute] = []
  var topics: [String] = []
  var regions: [String] = []
  /// Whether the last question asked which role, and for which end of the scale.
  var asksWhich = false
  var direction: ReadQuestion.Direction?
  /// Roles that questions are about which name none, because somebody said so.
  var settledRoles: [RoleID] = []

  /// A conversation in which nothing was asked.
  public init() {}
}
