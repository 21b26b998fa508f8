import ArticleParsing
import CareerLibrary
import JSON
import RoleFacts

/// Facts as linked data: one `Occupation` of schema.org for each role.
struct OccupationGraph {
  private let library: Library
  private let facts: [Fact]

  init(library: Library, facts: [Fact]) {
    self.library = library
    self.facts = facts
  }

  var json: JSONValue {
    let groups = Dictionary(grouping: facts, by: \.role)
    let occupations = library.catalog.roles.compactMap { role in
      groups[role.id].map { occupation(role, $0) }
    }
    return ["@context": "https://schema.org", "@graph": .array(occupations)]
  }

  /// Properties whose values are words, and the attributes that fill them.
  private static let properties: [(name: String, attributes: [String])] = [
    ("alternateName", ["alias"]),
    ("description", ["definition"]),
    ("responsibilities", ["responsibility"]),
    ("skills", ["skill", "knowledge", "language", "framework", "platform", "tool"]),
    ("qualifications", ["certification", "licence"]),
    ("educationRequirements", ["education"]),
    ("experienceRequirements", ["experience", "training"]),
  ]

  private func occupation(_ role: Role, _ facts: [Fact]) -> JSONValue {
    var members = [
      JSONMember("@type", "Occupation"),
      JSONMember("@id", .string("#" + Self.slug(role.name))),
      JSONMember("name", .string(role.name)),
    ]
    var used: [Fact] = []
    for (name, attributes) in Self.properties {
      let own = facts.filter { attributes.contains($0.attribute.name) && !$0.qualifiers.isDenied }
      guard !own.isEmpty else { continue }
      used += own
      members.append(JSONMember(name, .strings(Self.unique(own.map(\.value.raw)))))
    }
    let pay = facts.filter { $0.attribute.name == "salary" }
    let salaries = pay.compactMap(salary)
    if !salaries.isEmpty { members.append(JSONMember("estimatedSalary", .array(salaries))) }
    used += pay.filter { salary($0) != nil }
    if !used.isEmpty { members.append(JSONMember("subjectOf", sources(role, used))) }
    return .object(members)
  }

  // MARK: - Pay

  /// Durations of ISO 8601; a word has none.
  private static let durations: [Money.Period: String] = [
    .year: "P1Y", .month: "P1M", .week: "P1W", .day: "P1D", .hour: "PT1H",
  ]

  /// Properties of a distribution by the statistic of an article.
  private static let quantiles = [
    "median": "median", "lowest tenth": "percentile10", "highest tenth": "percentile90",
  ]

  /// A distribution where the statistic is a part of one, else a plain amount.
  private func salary(_ fact: Fact) -> JSONValue? {
    guard case .money(let money) = fact.value.typed else { return nil }
    let limits = fact.qualifiers
    let name = [limits.statistic, limits.seniority, limits.region, limits.year]
      .compactMap(\.self).joined(separator: ", ")
    let duration = money.period.flatMap { Self.durations[$0] }
    var members = [JSONMember("name", .string(name.isEmpty ? "pay" : name))]
    if let quantile = limits.statistic.flatMap({ Self.quantiles[$0] }),
      money.minimum == money.maximum
    {
      members.insert(JSONMember("@type", "MonetaryAmountDistribution"), at: 0)
      members.append(JSONMember("currency", .string(money.currency)))
      if let duration { members.append(JSONMember("duration", .string(duration))) }
      members.append(JSONMember(quantile, .number(money.minimum)))
    } else {
      members.insert(JSONMember("@type", "MonetaryAmount"), at: 0)
      members.append(JSONMember("currency", .string(money.currency)))
      members.append(JSONMember("value", quantity(money)))
    }
    members.append(JSONMember("subjectOf", ["@id": .string(place(of: fact))]))
    return .object(members)
  }

  private func quantity(_ money: Money) -> JSONValue {
    var members = [JSONMember("@type", "QuantitativeValue")]
    if money.minimum == money.maximum {
      members.append(JSONMember("value", .number(money.minimum)))
    } else {
      members.append(JSONMember("minValue", .number(money.minimum)))
      members.append(JSONMember("maxValue", .number(money.maximum)))
    }
    if let period = money.period {
      members.append(JSONMember("unitText", .string(period.rawValue.uppercased())))
    }
    return .object(members)
  }

  // MARK: - Sources

  /// The work that the occupation's facts make up, with the articles it is based on and the lines that
  /// it cites.
  private func sources(_ role: Role, _ facts: [Fact]) -> JSONValue {
    let paths = Self.unique(facts.map(\.provenance.article.path))
    var seen: Set<String> = []
    let citations = facts.filter { seen.insert(place(of: $0) + "\n" + $0.value.raw).inserted }
    return [
      "@type": "CreativeWork",
      "name": .string("What the articles say of: \(role.name)"),
      "isBasedOn": .array(paths.map(article)),
      "citation": .array(
        citations.map { fact in
          [
            "@type": "CreativeWork", "@id": .string(place(of: fact)),
            "about": .string(fact.attribute.name), "text": .string(fact.value.raw),
            "isPartOf": ["@id": .string(fact.provenance.article.path)],
          ]
        }
      ),
    ]
  }

  private func article(_ path: String) -> JSONValue {
    let article = library.index(of: ArticleID(path)).map { library.heads[$0] }
    var members = [
      JSONMember("@type", "Article"), JSONMember("@id", .string(path)),
      JSONMember("name", .string(article?.displayTitle ?? path)),
    ]
    if let date = article?.date { members.append(JSONMember("datePublished", .string(date))) }
    return .object(members)
  }

  /// An article's path with the lines as a fragment: `article.md#L12-L15`.
  private func place(of fact: Fact) -> String {
    let lines = fact.provenance.lines
    let last = lines.upperBound == lines.lowerBound ? "" : "-L\(lines.upperBound)"
    return "\(fact.provenance.article.path)#L\(lines.lowerBound)\(last)"
  }

  private static func slug(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  /// Each text once, at its first place.
  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
