import RoleFacts
import Testing

@Suite("What is good and bad about work")
struct ProsAndConsTests {
  @Test(
    "is told by sections, labels, rows and answers",
    arguments: [
      ("## Downsides\n\n- Standing all day\n- Wet hands", "disadvantage", "Standing all day"),
      ("## Pros\n\n- Regular clients\n- Creative work", "advantage", "Regular clients"),
      ("| | Barber |\n|---|---|\n| Cons | Busy Saturdays |", "disadvantage", "Busy Saturdays"),
      ("**Drawbacks:** Long days.\n\n**Perks:** Free tea.", "advantage", "Free tea"),
      ("**Worst thing about it?** Drains at Christmas.", "disadvantage", "Drains at Christmas"),
      ("## What are the cons?\n\nBarber: sore feet", "disadvantage", "sore feet"),
    ]
  )
  func told(text: String, attribute: String, value: String) throws {
    let corpus = try SmallCorpus("# Barber\n\n\(text)")
    #expect(corpus.facts.contains { $0.attribute.name == attribute && $0.value.raw == value })
  }

  @Test(
    "is not told by a heading that names both",
    arguments: ["Pros and cons", "Benefits and drawbacks", "Advantages or disadvantages"]
  )
  func both(heading: String) throws {
    let corpus = try SmallCorpus("# Barber\n\n## \(heading)\n\n- Regular clients")
    #expect(!corpus.facts.contains { ["advantage", "disadvantage"].contains($0.attribute.name) })
  }
}
