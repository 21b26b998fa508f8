import Testing

@Suite("Finding whose a list is and what it tells")
struct ListOwnerTests {
  @Test("keeps the role of an outer heading, and its attribute")
  func inheritance() throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Notary

      ## Notary

      ### Tools

      - stamp

      ### Skills

      #### In the office

      - honesty
      """
    )
    #expect(corpus.factLines == ["Notary | tool | stamp", "Notary | skill | honesty"])
  }

  @Test("reads lines that begin with a role, and what holds for both")
  func roleLabels() throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Legal Secretary

      ## Tools

      - Paralegal: Westlaw, Clio
      - **Secretary:** Word
      - Both: telephone
      - Legal team: coffee
      """
    )
    #expect(
      corpus.factLines == [
        "Paralegal | tool | Westlaw", "Paralegal | tool | Clio", "Legal Secretary | tool | Word",
        "Legal Secretary | tool | telephone", "Paralegal | tool | telephone",
      ]
    )
  }

  @Test("reads the scores of a score card under the name of what they rate")
  func scoreCards() throws {
    let corpus = try SmallCorpus(
      """
      # Paralegal vs Notary

      ## Working hours

      ### Paralegal

      7/10

      ### Notary

      3/10

      ## Barrier to entry

      - Paralegal: 4/10
      - Notary: 9/10
      """
    )
    #expect(
      corpus.factLines == [
        "Paralegal | rating | 7/10 | label=Working hours",
        "Notary | rating | 3/10 | label=Working hours",
        "Paralegal | rating | 4/10 | label=Barrier to entry",
        "Notary | rating | 9/10 | label=Barrier to entry",
      ]
    )
  }

  @Test("reads scores of what the vocabulary does not know")
  func unknownScores() throws {
    let corpus = try SmallCorpus("# Notary\n\n## Boredom\n\n- Notary: 3/10")
    #expect(corpus.factLines == ["Notary | rating | 3/10 | label=Boredom"])
  }

  @Test("reads every role that a paragraph names as a label")
  func labelsInsideParagraphs() throws {
    let corpus = try SmallCorpus(
      """
      # Midwife vs Nurse

      ## Where they work

      Midwives: birth centres, homes. Nurses: wards, schools. Only nurses are found in prisons.
      """
    )
    #expect(
      corpus.factLines.filter { $0.contains("employer") }.prefix(4) == [
        "Midwife | employer | birth centres", "Midwife | employer | homes",
        "Nurse | employer | wards", "Nurse | employer | schools",
      ]
    )
  }

  @Test("keeps a colon behind a label of a role that names no attribute")
  func colonInValue() throws {
    let corpus = try SmallCorpus(
      """
      # Midwife vs Nurse

      ## Focus

      - **Midwife:** Birth: before, during and after.
      """
    )
    #expect(
      corpus.factLines == ["Midwife | focus | Birth: before, during and after"]
    )
  }

  @Test("takes the line that explains a heading for its attribute where the heading says 'focus'")
  func captions() throws {
    let corpus = try SmallCorpus(
      """
      # Baker vs Chef

      ## Primary focus

      Core responsibilities

      ### Baker

      - kneading dough

      ### Chef

      - planning menus
      """
    )
    #expect(
      corpus.factLines == [
        "Baker | responsibility | kneading dough", "Chef | responsibility | planning menus",
      ]
    )
  }
}
