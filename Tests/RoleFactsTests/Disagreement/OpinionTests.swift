import RoleFacts
import Testing

@Suite("Opinions of two articles")
struct OpinionTests {
  @Test(
    "differ where one lists a task that the other lets another role lead",
    arguments: [
      (
        "Nurse", "Care Assistant", "Developing and updating care plans", "Care Plan Development"
      ),
      ("Paralegal", "Solicitor", "Drafting and reviewing contracts", "Contract Review"),
      ("Roofer", "Joiner", "Constructing timber frames", "Frame Construction"),
    ]
  )
  func stages(helper: String, leader: String, task: String, stage: String) throws {
    let corpus = try SmallCorpus([
      (
        "a.md",
        "# \(helper) or \(leader)\n\n## Responsibilities of a \(helper)\n\n- \(task)\n- Talking\n"
      ),
      (
        "b.md",
        """
        # \(helper) and \(leader)

        ## Who does what

        | Stage | \(helper) | \(leader) |
        |---|---|---|
        | \(stage) | Supports | Leads |
        """
      ),
    ])
    let opinion = try #require(corpus.relations.first { $0.kind == .opinion })
    #expect(corpus.catalog[opinion.role].name == helper)
    #expect(opinion.topic == stage)
    #expect(opinion.sides.map { $0.facts.map(\.value.raw) } == [[task], ["Leads", "Supports"]])
  }

  @Test(
    "differ where each gives a task to another role alone",
    arguments: [
      ("Nurse", "Midwife", "Teaching young parents", "Teaching parents"),
      ("Notary", "Solicitor", "Certifying foreign documents", "Certifying documents"),
      ("Plumber", "Roofer", "Repairing gutters", "Repairing gutters and pipes"),
    ]
  )
  func exchanged(first: String, second: String, task: String, other: String) throws {
    let corpus = try SmallCorpus([
      ("a.md", duties(first, task, second, "Keeping records")),
      ("b.md", duties(first, "Ordering supplies", second, other)),
    ])
    let opinion = try #require(corpus.relations.first { $0.kind == .opinion })
    #expect(opinion.sides.map { $0.facts.map(\.value.raw) } == [[task], [other]])
  }

  @Test(
    "do not differ where the task is another one, or both roles have it in one article",
    arguments: [
      ("Writing care plans", "Keeping records", "Ordering supplies", "Writing lesson plans"),
      ("Teaching parents", "Teaching parents", "Ordering supplies", "Teaching parents"),
      ("Washing patients", "Keeping records", "Ordering supplies", "Lifting patients"),
    ]
  )
  func same(one: String, two: String, three: String, four: String) throws {
    let corpus = try SmallCorpus([
      ("a.md", duties("Nurse", one, "Midwife", two)),
      ("b.md", duties("Nurse", three, "Midwife", four)),
    ])
    #expect(!corpus.relations.contains { $0.kind == .opinion })
  }

  @Test(
    "differ where scores or levels under one label do",
    arguments: [
      ("Nurse", "Stress", "7/10", "9/10", FactRelation.Kind.opinion),
      ("Notary", "Paperwork", "High", "Medium", .opinion),
      ("Roofer", "Physical strain", "9/10", "9/10", .agree),
    ]
  )
  func scores(role: String, label: String, a: String, b: String, kind: FactRelation.Kind) throws {
    let corpus = try SmallCorpus([
      ("a.md", scoreCard(role, label, a)), ("b.md", scoreCard(role, label, b)),
    ])
    let own = corpus.relations.filter { corpus.catalog[$0.role].name == role }
    #expect(own.map(\.kind) == [kind])
    #expect(own.first?.topic == label)
  }

  @Test(
    "differ where one demands what the other says is not needed",
    arguments: [
      ("Nurse", "Licence", "Required: a state licence", "No licence is needed"),
      ("Paralegal", "Certification", "mandatory certificate", "certificate not required"),
      ("Roofer", "Training", "required apprenticeship", "no formal apprenticeship"),
    ]
  )
  func demands(role: String, label: String, demand: String, denial: String) throws {
    let corpus = try SmallCorpus([
      ("a.md", "# \(role)\n\n| Item | What holds |\n|---|---|\n| \(label) | \(demand) |\n"),
      ("b.md", "# \(role)\n\n| Item | What holds |\n|---|---|\n| \(label) | \(denial) |\n"),
    ])
    let opinion = try #require(corpus.relations.first { $0.kind == .opinion })
    #expect(opinion.sides.map { $0.facts.map(\.value.raw) } == [[demand], [denial]])
  }

  @Test("complete each other where each names other things, and the counts tell how many agree")
  func complementary() throws {
    let corpus = try SmallCorpus([
      ("a.md", "# Carpenter\n\n## Tools\n\n- Saw\n- Plane\n"),
      ("b.md", "# Carpenter\n\n## Tools\n\n- Saws\n- Chisel\n"),
    ])
    let relation = try #require(corpus.relations.first)
    #expect(corpus.relations.count == 1)
    #expect(relation.kind == .complementary)
    #expect(relation.sides.map { $0.facts[0].value.raw } == ["Saw", "Plane", "Chisel"])
    #expect(relation.sides.map(\.articleCount) == [2, 1, 1])
  }

  // MARK: Articles

  private func duties(_ first: String, _ one: String, _ second: String, _ two: String) -> String {
    """
    # \(first) and \(second)

    ## Responsibilities of a \(first)

    - \(one)
    - Coming to work on time

    ## Responsibilities of a \(second)

    - \(two)
    - Staying until the end
    """
  }

  private func scoreCard(_ role: String, _ label: String, _ score: String) -> String {
    """
    # \(role) and Baker

    | Aspect | \(role) | Baker |
    |---|---|---|
    | \(label) | \(score) | Low |
    """
  }
}
