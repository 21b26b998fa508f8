import ArticleParsing

/// The figures of one role and measure, and of each two articles those that compare best.
///
/// Figures that differ in nothing but their places relate alike to all others, and so do articles
/// whose figures are equal: what many articles repeat is compared once.
struct FigurePairs {
  /// Figures that relate to others in one way.
  struct Related {
    /// By figure whether it is one of them.
    fileprivate(set) var isMember: [Bool]
    /// How they relate, in the order of the first articles that relate so; none is missing, though
    /// those of figures that say the same are left out.
    fileprivate(set) var outcomes: [FigureRule.Outcome] = []
  }

  let figures: [Figure]
  /// By figure the first one that says the same; its own index where it is that one.
  let firsts: [Int]
  private let scopes: [Int]
  private var known: [Int: FigureRule.Outcome] = [:]
  private var related: [FactRelation.Kind: Related] = [:]

  init(_ figures: [Figure]) {
    self.figures = figures
    firsts = Self.firsts(of: figures.map(\.saying))
    scopes = Self.firsts(of: figures.map(\.scope))
    let articles = Self.groups(of: figures.map(\.fact.provenance.article))
    let forms = Self.groups(of: articles.map { figures in figures.map { firsts[$0] } })
    for (left, right) in Self.meetings(of: forms) { compare(left, right, of: articles) }
  }

  /// The figures that relate to others in one way, `nil` when none do.
  func related(by kind: FactRelation.Kind) -> Related? { related[kind] }

  /// By element the index of the first that equals it.
  private static func firsts<Element: Hashable>(of elements: [Element]) -> [Int] {
    var known: [Element: Int] = [:]
    return elements.enumerated().map { index, element in
      if let first = known[element] { return first }
      known[element] = index
      return index
    }
  }

  /// The indexes of equal elements, in the order of the first of each.
  private static func groups<Element: Hashable>(of elements: [Element]) -> [[Int]] {
    var groups: [Int: [Int]] = [:]
    let firsts = firsts(of: elements)
    for (index, first) in firsts.enumerated() { groups[first, default: []].append(index) }
    return elements.indices.compactMap { groups[$0] }
  }

  /// For each two forms, of which some article has the first and a later one the second, all such
  /// articles, in the order in which they first meet.
  private static func meetings(of forms: [[Int]]) -> [(left: [Int], right: [Int])] {
    var meetings: [(left: [Int], right: [Int])] = []
    for left in forms {
      for right in forms {
        let behind = right.filter { $0 > left[0] }
        guard let last = behind.last else { continue }
        meetings.append((left.filter { $0 < last }, behind))
      }
    }
    return meetings.sorted { ($0.left[0], $0.right[0]) < ($1.left[0], $1.right[0]) }
  }

  /// Notes how the figures of two forms of articles relate.
  ///
  /// An hourly figure beside a yearly one of the same article tells nothing that the yearly one does
  /// not; only the yearly one is set against another article's yearly figure.
  private mutating func compare(_ left: [Int], _ right: [Int], of articles: [[Int]]) {
    let (first, second) = (articles[left[0]], articles[right[0]])
    var pairs: [(left: Int, right: Int, outcome: FigureRule.Outcome)] = []
    var nearest: (left: [Int: Int], right: [Int: Int]) = ([:], [:])
    for (row, one) in first.enumerated() {
      for (column, other) in second.enumerated() {
        let outcome = outcome(one, other)
        pairs.append((row, column, outcome))
        nearest.left[scopes[one]] = min(nearest.left[scopes[one]] ?? .max, outcome.distance)
        nearest.right[scopes[other]] = min(nearest.right[scopes[other]] ?? .max, outcome.distance)
      }
    }
    for (row, column, outcome) in pairs
    where outcome.distance == nearest.left[scopes[first[row]]]
      && outcome.distance == nearest.right[scopes[second[column]]]
    {
      let members = left.map { articles[$0][row] } + right.map { articles[$0][column] }
      note(outcome, of: members)
    }
  }

  private mutating func note(_ outcome: FigureRule.Outcome, of members: [Int]) {
    var all =
      related[outcome.kind]
      ?? Related(isMember: Array(repeating: false, count: figures.count))
    related[outcome.kind] = nil
    for member in members { all.isMember[member] = true }
    all.outcomes.append(outcome)
    related[outcome.kind] = all
  }

  private mutating func outcome(_ left: Int, _ right: Int) -> FigureRule.Outcome {
    let key = firsts[left] * figures.count + firsts[right]
    if let outcome = known[key] { return outcome }
    let outcome = FigureRule.outcome(figures[left], figures[right])
    known[key] = outcome
    return outcome
  }

  /// Figures that tell the same form one side.
  ///
  /// - Parameter members: indexes of figures, rising.
  /// - Returns: the sides in the order of their first figures.
  func sides(of members: [Int]) -> [FactRelation.Side] {
    var sides: [[Int]] = []
    var known: [Int: Int] = [:]
    for member in members {
      let side = known[firsts[member]] ?? sides.firstIndex { tellsTheSame($0[0], member) }
      if let side { sides[side].append(member) } else { sides.append([member]) }
      known[firsts[member]] = side ?? sides.count - 1
    }
    return sides.map { side in FactRelation.Side(facts: side.map { figures[$0].fact }) }
  }

  private func tellsTheSame(_ left: Int, _ right: Int) -> Bool {
    FigureRule.outcome(figures[left], figures[right]).kind == .agree
      && figures[left].isRange == figures[right].isRange
  }
}

extension Figure {
  /// All by which a figure relates to others.
  fileprivate struct Saying: Hashable {
    let attribute: Attribute
    let amounts: [Double]
    let period: Money.Period?
    let scope: [String]
    let words: [String?]
  }

  fileprivate var saying: Saying {
    let told = fact.qualifiers
    return Saying(
      attribute: fact.attribute,
      amounts: [minimum, maximum],
      period: period,
      scope: scope,
      words: [told.region, told.year, told.statistic, told.seniority, group]
    )
  }
}
