import RoleFacts
import Testing

@Suite("Tables of one role with several columns")
struct GridTableTests {
  private func lines(_ title: String, _ table: String) throws -> [String] {
    try SmallCorpus("# \(title)\n\n## Figures\n\n\(table)").facts.map {
      "\($0.attribute.name) | \($0.value.raw) | \($0.qualifiers.label ?? "")"
    }
  }

  @Test(
    "give what each column tells at the level or place of the row",
    arguments: [
      (
        "Plumber", "| State | Jobs | Median pay |\n|---|---|---|\n| Ohio | 17,100 | $62,300 |",
        ["employment | 17,100 | Ohio", "salary | $62,300 | Ohio"]
      ),
      (
        "Roofer", "| Level | UK | US |\n|---|---|---|\n| Senior | £36,000 | $58,000 |",
        ["salary | £36,000 | Senior", "salary | $58,000 | Senior"]
      ),
      (
        "Crane Mechanic",
        "| Region | Low ($/hour) | High ($/hour) |\n|---|---|---|\n| Alberta | 30.00 | 58.00 |",
        ["salary | 30.00 | Alberta", "salary | 58.00 | Alberta"]
      ),
    ]
  )
  func grids(title: String, table: String, expected: [String]) throws {
    #expect(try lines(title, table) == expected)
  }

  @Test("give nothing where the article is about several roles or no column tells an attribute")
  func others() throws {
    let pay = "| Town | Flats | Rent |\n|---|---|---|\n| Leeds | 12 | low |"
    #expect(try lines("Plumber", pay).isEmpty)
    let jobs = "| State | Jobs | Median pay |\n|---|---|---|\n| Ohio | 17,100 | $62,300 |"
    #expect(try lines("Plumber vs Roofer", jobs).isEmpty)
  }

  @Test("of several roles give sums below headers that name no attribute")
  func rows() throws {
    let corpus = try SmallCorpus(
      """
      # Jobs in a theatre

      | Who | Does what | Evening |
      |---|---|---|
      | Stage manager | Calls the show | £120 |
      | Lighting designer | Plans the light | £190 |
      """
    )
    #expect(
      corpus.factLines == [
        "Stage Manager | responsibility | Calls the show | label=Does what",
        "Stage Manager | salary | £120 | label=Evening",
        "Lighting Designer | responsibility | Plans the light | label=Does what",
        "Lighting Designer | salary | £190 | label=Evening",
      ]
    )
  }
}
