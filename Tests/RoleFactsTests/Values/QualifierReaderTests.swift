import Testing

@testable import RoleFacts

@Suite("Reading what limits a value")
struct QualifierReaderTests {
  @Test(
    "reads the year, or the span of years, that a text gives last",
    arguments: [
      ("Median pay, 2023", "2023"), ("Job outlook, 2022-32", "2022-2032"),
      ("from 2019–29 on", "2019-2029"), ("between 2021 and 2031", "2021-2031"),
      ("2024 (first printed in 2019)", "2019"), ("since 1987", "1987"),
    ]
  )
  func years(text: String, expected: String) {
    #expect(QualifierReader.years(in: text) == expected)
  }

  @Test(
    "takes no other number for a year",
    arguments: ["for 40 hours", "428,000 jobs", "in room 3021", "20235 hens", "£1,950", "soon"]
  )
  func noYears(text: String) { #expect(QualifierReader.years(in: text) == nil) }

  @Test(
    "takes no money and no headcount for a year",
    arguments: [
      ("they get $2000 a month", nil), ("£1950 a month in 2024", "2024"),
      ("In 2021, 40 stylists left", "2021"),
    ] as [(String, String?)]
  )
  func figuresBesideYears(text: String, expected: String?) {
    #expect(QualifierReader.years(in: text) == expected)
  }

  @Test(
    "names the statistic that stands first",
    arguments: [
      ("Median pay", "median"), ("the average midwife", "average"), ("mean wage", "average"),
      ("typical pay", "typical"), ("the lowest ten per cent", "lowest tenth"),
      ("percentile 10", "lowest tenth"), ("paid at the 90th percentile", "highest tenth"),
      ("highest 10 %", "highest tenth"), ("Starting wage", "starting"), ("Pay range", "range"),
      ("average, not median", "average"), ("what a roofer gets", nil),
    ] as [(String, String?)]
  )
  func statistics(text: String, expected: String?) {
    #expect(QualifierReader.statistic(in: text) == expected)
  }

  @Test(
    "finds no statistic inside other words",
    arguments: ["A florist arranges flowers", "orange aprons", "forest rangers"]
  )
  func noStatistics(text: String) {
    #expect(QualifierReader.statistic(in: text) == nil)
  }

  @Test(
    "names the level of experience",
    arguments: [
      ("A senior stylist", "senior"), ("entry-level pay", "entry-level"),
      ("Freelance illustrators", "freelance"), ("Entry (0-2 years)", "entry"),
      ("Entry salary", "entry"), ("Barrier to entry", nil), ("Entry exam", nil),
      ("Graduate", "graduate"), ("Pay of a graduate", "graduate"), ("A graduate degree", nil),
      ("Entry exam of senior cooks", "senior"), ("Seniority counts", nil), ("leads a team", nil),
    ] as [(String, String?)]
  )
  func levels(text: String, expected: String?) {
    #expect(QualifierReader.seniority(in: text) == expected)
  }

  @Test(
    "names who is quoted, up to the end of the name",
    arguments: [
      ("According to the Farm Board, milk pays.", "the Farm Board"),
      ("Rents rise, according to Statistics Poland; wages do not.", "Statistics Poland"),
      ("Pay is fair, according to the Guild of Tilers.", "the Guild of Tilers"),
      ("according to people in the trade", nil), ("It accords with Ada Voss.", nil),
    ] as [(String, String?)]
  )
  func attributions(text: String, expected: String?) {
    #expect(QualifierReader.attribution(in: text) == expected)
  }

  @Test(
    "reads names with abbreviations to their end",
    arguments: [
      ("According to Dr. Ada Voss, calves are clever.", "Dr. Ada Voss"),
      ("according to the U.S. Census Bureau", "the U.S. Census Bureau"),
    ]
  )
  func abbreviations(text: String, expected: String) {
    #expect(QualifierReader.attribution(in: text) == expected)
  }

  @Test("looks for the place, year and statistic in the headings when the cell does not tell")
  func headings() throws {
    let corpus = try SmallCorpus(
      """
      # Beekeeper

      ## Pay in Scotland, 2024

      | Item | Figure |
      |---|---|
      | Median pay | £24,800 a year |
      | Average pay in Wales, 2021 | £22,100 a year |
      """
    )
    #expect(
      corpus.factLines == [
        "Beekeeper | salary | £24,800 a year | region=Scotland | year=2024 | statistic=median"
          + " | label=Median pay",
        "Beekeeper | salary | £22,100 a year | region=Wales | year=2021 | statistic=average"
          + " | label=Average pay in Wales, 2021",
      ]
    )
  }
}
