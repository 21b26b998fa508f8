/// The answer to one question, the same object for every surface (schema `rolecall/answer/1`).
public struct Answer: Sendable, Equatable {
  /// The name of the schema that every surface follows.
  public static let schema = "rolecall/answer/1"

  /// What came of a question.
  public enum Status: String, Sendable, CaseIterable {
    /// The articles answer it.
    case answered
    /// A part is missing and named.
    case partial
    /// Articles disagree; all of them are shown.
    case conflicting
    /// The question can be read in more than one way; `missing` holds the choices.
    case ambiguous
    /// The articles do not answer it.
    case notFound = "not_found"
    /// The question is about something else.
    case outOfScope = "out_of_scope"

    /// Whether something was found.
    public var isAnswered: Bool {
      switch self {
      case .answered, .partial, .conflicting: true
      case .ambiguous, .notFound, .outOfScope: false
      }
    }
  }

  /// The caller's own name for the question, given back as it came.
  public var id: String?
  /// The question as it was asked.
  public var question: String
  /// How the question was read.
  public var readAs: ReadAs
  /// What came of it.
  public var status: Status
  /// The whole answer in words: the sentences, one after the other.
  public var text: String
  /// The answer's statements, each with its citations.
  public var sentences: [AnswerSentence]
  /// How much the evidence bears it out.
  public var confidence: Confidence
  /// Which role, where the question asks for one.
  public var verdict: Verdict?
  /// The structured facts that the answer rests on.
  public var facts: [AnswerFact]
  /// Roles side by side, where the question compares.
  public var comparison: Comparison?
  /// Values that the articles give differently.
  public var disagreements: [Disagreement]
  /// What the articles do not say: role, attribute, region, year.
  public var missing: [String]
  /// What a reader should know before relying on the answer.
  public var warnings: [String]
  /// The words cited, in order of use.
  public var citations: [Citation]
  /// Questions that can be answered next.
  public var suggestions: [String]
  /// The corpus that was asked.
  public var corpus: CorpusSummary
}

/// How a question was read.
public struct ReadAs: Sendable, Equatable {
  /// definition, attribute, comparison, superlative, suitability, yes_no, how_to, number, list,
  /// corpus or other.
  public var intent: String
  /// Names of roles.
  public var roles: [String]
  /// The attribute in question, as the vocabulary names it, or `nil`.
  public var attribute: String?
  /// "more", "less" or `nil`.
  public var direction: String?
  /// Whether the question denies something.
  public var negated: Bool
  /// Region, year, level and the like that the answer must meet, in order of their keys.
  public var qualifiers: [QualifierPair]
  /// What was taken from the conversation: "roles", "attribute", "region".
  public var carriedOver: [String]
  /// Misspelt words that were read as others.
  public var corrections: [Correction]
}

/// One qualifier of a question or fact.
public struct QualifierPair: Sendable, Equatable {
  /// The key.
  public var key: String
  /// The value in words.
  public var value: String
}

/// A misspelt word of the question and what it was read as.
public struct Correction: Sendable, Equatable {
  /// The word as asked.
  public var from: String
  /// The word it was read as.
  public var to: String
}

/// One statement of an answer.
public struct AnswerSentence: Sendable, Equatable {
  /// What a statement is.
  public enum Kind: String, Sendable {
    /// The judgement that follows from the evidence.
    case verdict
    /// A typed fact with its role and attribute.
    case fact
    /// Words of an article.
    case quote
    /// Anything about the answer itself: what is missing, what to know.
    case notice
  }

  /// The words.
  public var text: String
  /// What the statement is.
  public var kind: Kind
  /// Numbers of citations, in increasing order.
  public var citations: [Int]
}

/// Which role, by how many articles.
public struct Verdict: Sendable, Equatable {
  /// What the articles come to.
  public enum Outcome: String, Sendable, CaseIterable {
    /// The roles named are above the others.
    case role
    /// The roles named are all of those in question.
    case both
    /// No role is, or what was asked holds for none.
    case neither
    /// It depends on what the evidence names.
    case depends
  }

  /// What the articles say.
  public var outcome: Outcome
  /// Names of roles; empty where none stands above the others.
  public var roles: [String]
  /// The attribute in question, as the vocabulary names it, or `nil`.
  public var attribute: String?
  /// Articles that say so.
  public var forCount: Int
  /// Articles that say otherwise.
  public var againstCount: Int
  /// Articles about the roles that do not say.
  public var silentCount: Int
  /// How sure the evidence makes it.
  public var confidence: Confidence.Level
}

/// A structured fact of an answer.
public struct AnswerFact: Sendable, Equatable {
  /// The role's name.
  public var role: String
  /// The attribute, as the vocabulary or the article names it.
  public var attribute: String
  /// The value with its typed form.
  public var value: AnswerValue
  /// What limits it: place, year, level and the like.
  public var qualifiers: [QualifierPair]
  /// Numbers of citations, in increasing order.
  public var citations: [Int]
}

/// A value with its raw words and, where it has one, its number.
public struct AnswerValue: Sendable, Equatable {
  /// money, percent, score, count, duration, term or text.
  public var kind: String
  /// The article's own words.
  public var raw: String
  /// Members of the typed form in a fixed order, such as `minimum`, `maximum`, `number`, `of`.
  public var numbers: [NumberMember]
  /// Members in words, such as `currency`, `period`.
  public var words: [QualifierPair]
}

/// A named number of a value.
public struct NumberMember: Sendable, Equatable {
  /// The key.
  public var key: String
  /// The number.
  public var value: Double
}

/// Roles side by side.
public struct Comparison: Sendable, Equatable {
  /// Names of roles.
  public var roles: [String]
  /// One row for each attribute.
  public var rows: [ComparisonRow]
}

/// One attribute of a comparison; a cell for each role, in their order.
public struct ComparisonRow: Sendable, Equatable {
  /// The attribute, as the vocabulary or the article names it.
  public var attribute: String
  /// What of the attribute, in words of an article ("Software Engineering" of ratings), or `nil`.
  public var topic: String?
  /// A cell for each role, in their order.
  public var cells: [ComparisonCell]
}

/// What the articles say of one role: the most telling values; none when they do not say.
public struct ComparisonCell: Sendable, Equatable {
  /// Values that several articles give are one value with a citation of each.
  public var values: [ComparisonValue]
  /// Values that are left out.
  public var moreCount: Int

  /// The words of all values; empty without any.
  public var text: String { values.map(\.text).joined(separator: "; ") }
  /// Numbers of citations of all values, in increasing order.
  public var citations: [Int] { Array(Set(values.flatMap(\.citations))).sorted() }
}

/// One value of a cell.
public struct ComparisonValue: Sendable, Equatable {
  /// The words.
  public var text: String
  /// Numbers of citations, in increasing order.
  public var citations: [Int]
}

/// What articles say of one role and attribute and that does not simply fit together.
public struct Disagreement: Sendable, Equatable {
  /// The role's name.
  public var role: String
  /// The attribute, as the vocabulary or the article names it.
  public var attribute: String
  /// conflict, different_measure, opinion or outdated; where all is asked for also agree,
  /// complementary, other_scope and incomplete.
  public var kind: String
  /// What it is about within the attribute, in words of an article, or `nil`.
  public var topic: String?
  /// What sets the sides apart ("average, median"); empty when the values alone do.
  public var difference: String
  /// The sides, in order of the articles.
  public var values: [DisagreementValue]
}

/// One side of a disagreement.
public struct DisagreementValue: Sendable, Equatable {
  /// The words.
  public var text: String
  /// How many articles say so.
  public var articleCount: Int
  /// Numbers of citations, in increasing order.
  public var citations: [Int]
}

/// Words of an article and where they stand.
public struct Citation: Sendable, Equatable {
  /// Counted from 1, in order of use.
  public var number: Int
  /// The article's path inside its corpus.
  public var article: String
  /// The article's title, or its path when it has none.
  public var title: String
  /// Headings above the words, outermost first.
  public var section: [String]
  /// Lines of the file, counted from 1.
  public var lines: ClosedRange<Int>
  /// Bytes of the file, counted from 0.
  public var bytes: Range<Int>
  /// The words, markup taken out; parts that do not follow each other are set apart by `…`.
  public var text: String
  /// SHA-256 of the article's bytes in `bytes`, in hexadecimal.
  public var sha256: String
  /// Whether damaged characters of these lines were repaired for reading.
  public var isRepaired: Bool
  /// How well the passage fits the question; compares within one answer only.
  public var score: Double
}

/// The corpus that was asked.
public struct CorpusSummary: Sendable, Equatable {
  /// SHA-256 over the paths and bytes of all articles, in hexadecimal.
  public var fingerprint: String
  /// The number of articles.
  public var articles: Int
  /// The number of passages.
  public var passages: Int
}
