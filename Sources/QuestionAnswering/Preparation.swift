import CareerLibrary
import RoleFacts

/// What the first questions over a library will need, in steps of a few milliseconds at most.
struct Preparation {
  enum Step {
    case reading(String)
    case spelling
    case article(Int)
    case facts(Range<Int>)
    case passages(Range<Int>)
    case question(String)
  }

  let library: Library
  private var steps: ArraySlice<Step>

  /// Articles are decoded beforehand only where all can be: of many nobody knows which are asked for, and
  /// a question over them would take longer than a step may.
  private static let mostArticles = 32
  private static let factsInStep = 256
  private static let passagesInStep = 64
  private static let mostQuestions = 12

  init(_ library: Library) {
    self.library = library
    var steps: [Step] = [.reading("which role earns more?"), .spelling]
    if library.articles.count <= Self.mostArticles {
      steps += library.articles.indices.map { .article($0) }
      steps += Self.parts(of: library.facts.count, Self.factsInStep).map { .facts($0) }
      steps += Self.parts(of: library.passages.count, Self.passagesInStep).map { .passages($0) }
      steps += Self.questions(over: library).map { .question($0) }
    }
    self.steps = steps[...]
  }

  /// What is to be done next; `nil` when all is done.
  mutating func next() -> Step? { steps.popFirst() }

  private static func parts(of count: Int, _ size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// Questions of several kinds, each about other roles.
  private static func questions(over library: Library) -> [String] {
    let suggestions = Suggestions(library: library)
    let roles = library.catalog.roles.filter { !$0.articles.isEmpty }
    let single = roles.prefix(mostQuestions).enumerated().compactMap { place, role in
      let own = suggestions.questions(about: role.id)
      return own.isEmpty ? nil : own[place % own.count]
    }
    guard roles.count > 1 else { return single }
    let (first, second) = (roles[0].name, roles[1].name)
    return single + [
      "compare \(first) and \(second)", "how do I become a \(second)?", "which role earns more?",
      "I like numbers, which suits me?", "where do the articles disagree about \(first)?",
      "which articles mention training?", "what does a \(second) earn in Europe?",
    ]
  }
}
