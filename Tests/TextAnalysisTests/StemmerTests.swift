import Testing
import TextAnalysis

@Suite struct StemmerTests {
  @Test(
    "brings the forms of a word together",
    arguments: [
      "code coder coders coding coded codes",
      "program programs programme programmes programmer programming programmed",
      "statistician statistics statistical statistic",
      "math maths mathematics mathematical mathematically",
      "optimise optimize optimised optimising optimisation optimization",
      "visualisation visualization visualise",
      "licence license licensed licences",
      "labour labor labours",
      "organisation organization organise organizational",
      "analyse analyze analysis analyses analysing",
      "behaviour behavior behavioural",
      "centre center centres centred",
      "kilometre kilometers",
      "catalogue catalog catalogued",
      "modelling modeling modelled models",
      "counsellor counselor counsellors",
      "paediatric pediatric",
      "fulfil fulfill fulfilled",
      "pay paid paying pays",
      "write wrote written writes",
      "grow grew growing growth",
    ]
  )
  func sameStem(_ words: String) {
    let stemmer = Stemmer()
    let stems = Set(words.split(separator: " ").map { stemmer.stem(String($0)) })
    #expect(stems.count == 1, "\(words) have the stems \(stems.sorted())")
  }

  @Test(
    "keeps words of different meaning apart",
    arguments: [
      "analyst analysis", "experience experiment", "university universe", "internal international",
      "intern internal", "organization organ", "business busy", "department depart",
      "important import", "engine engineer", "marketing market", "physics physical",
      "employer employment", "exercise exert", "paid unpaid", "responsible response",
      "personality personal",
    ]
  )
  func differentStems(_ words: String) {
    let stemmer = Stemmer()
    let stems = words.split(separator: " ").map { stemmer.stem(String($0)) }
    #expect(Set(stems).count == stems.count, "\(words) have the stems \(stems)")
  }

  @Test(
    "takes no American word for a British one",
    arguments: [
      ("four", "four"), ("hour", "hour"), ("tour", "tour"), ("exercise", "exercis"),
      ("advertise", "advertis"), ("advertising", "advertis"), ("expertise", "expertis"),
      ("wise", "wise"), ("supervise", "supervis"), ("rise", "rise"), ("raising", "rais"),
      ("promising", "promis"), ("enterprise", "enterpris"), ("franchise", "franchis"),
      ("precise", "precis"), ("merchandiser", "merchandis"), ("disguised", "disguis"),
      ("controlled", "control"), ("installed", "instal"), ("dialogue", "dialog"),
      ("league", "leagu"), ("increasing", "increas"), ("acre", "acr"),
    ]
  )
  func leavesAmericanWords(_ word: String, _ expected: String) {
    #expect(Stemmer().stem(word) == expected)
  }

  @Test(
    "leaves terms alone that are no words",
    arguments: [
      "c++", "c#", "140k", "3.12", "h2o", "data", "", String(repeating: "ings", count: 17),
    ]
  )
  func unchanged(_ term: String) {
    #expect(Stemmer().stem(term) == term)
  }
}
