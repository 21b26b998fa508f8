import Foundation
import Testing

@Suite("Articles about nursing, law and trades")
struct OutsideTechnologyTests {
  @Test(
    "give all of their facts",
    arguments: [
      (
        "registered-nurse.md", "Registered Nurse",
        [
          "salary | $93,600 per year", "salary | $45.00", "education | Bachelor's degree",
          "experience | None", "employment | 3,391,000", "growth | 5%", "openings | 189,100",
          "responsibility | Writing care plans", "responsibility | Giving medicines on time",
          "responsibility | Teaching patients before they go home", "tool | Infusion pumps",
          "tool | Blood pressure cuffs", "tool | Electronic health records", "alias | RN",
        ]
      ),
      (
        "paralegal.md", "Paralegal",
        [
          "salary | $61,010 per year", "salary | $39,710 per year", "salary | $98,990 per year",
          "education | Associate's degree", "employment | 376,200", "growth | 0%",
          "openings | 39,300", "responsibility | Drafting contracts",
          "responsibility | Filing documents with the court",
          "responsibility | Interviewing witnesses", "tool | Case management software",
          "tool | Legal databases",
        ]
      ),
      (
        "diesel-mechanic.md", "Diesel Mechanic",
        [
          "salary | $60,640 per year", "education | High school diploma",
          "training | 3 to 4 years", "employment | 319,900", "growth | 2%", "openings | 26,500",
          "responsibility | Reading fault codes", "responsibility | Repairing brakes and gearboxes",
          "responsibility | Test driving trucks", "tool | Torque wrenches",
          "tool | Engine analyzers",
        ]
      ),
    ]
  )
  func facts(article: String, role: String, expected: [String]) throws {
    let own = try list(["facts", "--format", "json"]).filter { $0["article"] as? String == article }
    let lines = own.compactMap { fact -> String? in
      let value = fact["value"] as? [String: Any]
      guard let attribute = fact["attribute"] as? String, let raw = value?["raw"] as? String else {
        return nil
      }
      return "\(attribute) | \(raw)"
    }
    for line in expected { #expect(lines.contains(line), "\(lines)") }
    #expect(Set(own.compactMap { $0["role"] as? String }) == [role])
  }

  @Test("become occupations of schema.org, with nothing that schema.org does not know")
  func linkedData() throws {
    let output = try Program.run([
      "facts", "--format", "jsonld", "--corpus", ComparingTests.callings,
    ])
    let data = Data(output.output.utf8)
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(root["@context"] as? String == "https://schema.org")
    let graph = try #require(root["@graph"] as? [[String: Any]])
    #expect(
      graph.compactMap { $0["name"] as? String } == [
        "Diesel Mechanic", "Paralegal", "Registered Nurse",
      ]
    )
    for occupation in graph { try check(occupation) }
    let nurse = try #require(graph.last)
    let salaries = try #require(nurse["estimatedSalary"] as? [[String: Any]])
    let median = try #require(salaries.first { $0["median"] as? Double == 93_600 })
    #expect(median["duration"] as? String == "P1Y" && median["currency"] as? String == "USD")
  }

  /// The properties that schema.org knows of each type used.
  private static let properties: [String: Set<String>] = [
    "Occupation": [
      "name", "alternateName", "description", "responsibilities", "skills", "qualifications",
      "educationRequirements", "experienceRequirements", "estimatedSalary", "subjectOf",
    ],
    "MonetaryAmountDistribution": [
      "name", "currency", "duration", "median", "percentile10", "percentile90", "subjectOf",
    ],
    "MonetaryAmount": ["name", "currency", "value", "subjectOf"],
    "QuantitativeValue": ["value", "minValue", "maxValue", "unitText"],
    "CreativeWork": ["name", "isBasedOn", "citation", "about", "text", "isPartOf"],
    "Article": ["name", "datePublished"],
  ]

  private func check(_ object: [String: Any]) throws {
    if let type = object["@type"] as? String {
      let known = try #require(Self.properties[type], "\(type)")
      #expect(Set(object.keys).subtracting(["@type", "@id"]).isSubset(of: known), "\(object)")
    } else {
      #expect(Set(object.keys) == ["@id"], "a reference has nothing but its name: \(object)")
    }
    for value in object.values {
      for part in (value as? [Any]) ?? [value] {
        if let part = part as? [String: Any] { try check(part) }
      }
    }
  }

  @Test("are asked where they disagree, with each side and its article")
  func disagreement() throws {
    let answer = try object("where do the articles disagree?")
    #expect(answer["status"] as? String == "conflicting")
    let kinds = (answer["disagreements"] as? [[String: Any]])?.compactMap { $0["kind"] as? String }
    #expect(Set(kinds ?? []) == ["conflict", "outdated"])
    let text = try #require(answer["answer"] as? String)
    #expect(text.contains("$77,600") && text.contains("$93,600"))
  }

  @Test("tell a disagreement about the value that is asked for")
  func asked() throws {
    let answer = try object("What is the job outlook for registered nurses?")
    #expect(answer["status"] as? String == "conflicting")
    #expect((answer["disagreements"] as? [[String: Any]])?.count == 1)
    let agreed = try object("What is the job outlook for diesel mechanics?")
    #expect(agreed["status"] as? String == "answered")
    #expect((agreed["disagreements"] as? [Any])?.isEmpty == true)
  }

  @Test("list what is not believed, with the reason")
  func rejected() throws {
    let folder = try TemporaryFolder()
    let text = "# Welder\n\n| Item | Figure |\n|---|---|\n| Pay | $999,000,000 per year |\n"
    try folder.file("welder.md", Data(text.utf8))
    let result = try Program.run(["facts", "--rejected", "--corpus", folder.path])
    #expect(result.status == 0)
    #expect(result.output.contains("$999,000,000 per year"))
    #expect(result.output.contains("too large"))
    #expect(try Program.run(["facts", "--corpus", folder.path]).status == 1)
  }

  private func list(_ arguments: [String]) throws -> [[String: Any]] {
    let result = try Program.run(arguments + ["--corpus", ComparingTests.callings])
    let data = Data(result.output.utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
  }

  private func object(_ question: String) throws -> [String: Any] {
    let result = try Program.run([
      "ask", question, "--format", "json", "--corpus", ComparingTests.callings,
    ])
    let data = Data(result.output.utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}
