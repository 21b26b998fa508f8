import QuestionAnswering
import Testing

@Suite("Roles that a question names in short")
struct ShortNamesTests {
  private static let shops: [(name: String, text: String)] = [
    (
      "airline-pilot-vs-dispatcher.md",
      """
      # Airline Pilot vs Flight Dispatcher

      ## Airline Pilot

      An **airline pilot** is a person who flies passengers on scheduled routes.

      To become an airline pilot you need 1,500 flight hours and a medical exam.

      ## Flight Dispatcher

      A **flight dispatcher** is a person who plans routes on the ground.

      ## Outlook

      Employment of airline pilots will grow 6 percent. Employment of flight dispatchers will grow
      1 percent.
      """
    ),
    (
      "welder-vs-plumber.md",
      """
      # Welder vs Plumber

      A **welder** is a worker who joins metal. A **plumber** is a worker who fits pipes.

      | | Welder | Plumber |
      |---|---|---|
      | Dangers | Burns | Scalds |
      | Growth | 2% | 6% |
      | Jobs in the US | 428,000 | 415,800 |

      Welders retire at 62; plumbers retire later, at 66.

      ## Can a plumber move into welding?

      Yes, after a course of ten weeks.
      """
    ),
  ]

  @Test(
    "words cut short are put together before each is taken alone",
    arguments: [
      ("How does a vet tech go on to become a vet?", ["Veterinary Technician", "Veterinarian"]),
      ("What does a vet do?", ["Veterinarian"]),
      ("What does a vet tech earn?", ["Veterinary Technician"]),
      (
        "Who earns more, a back end dev or a vet tech?",
        ["Backend Developer", "Veterinary Technician"]
      ),
    ]
  )
  func cutShort(_ question: String, _ roles: [String]) throws {
    let practice = """
      # Veterinarian, Veterinary Technician and Backend Developer

      ## Veterinarian

      A veterinarian (vet) treats sick animals and earns $119,000 a year.

      ## Veterinary Technician

      A veterinary technician (vet tech) assists with operations and earns $43,000 a year. A vet
      tech becomes a vet through four years of veterinary school.

      ## Backend Developer

      A backend developer writes what runs on servers and earns $98,000 a year.
      """
    let answer = try answer(question, from: [("practice.md", practice)])
    #expect(answer.readAs.roles.sorted() == roles.sorted(), "\(answer.text)")
  }

  @Test(
    "a head noun alone, activities and modifiers that only one role has",
    arguments: [
      ("Which has better outlook, pilots or dispatchers?", ["Airline Pilot", "Flight Dispatcher"]),
      ("Whose job grows faster, dispatcher or airline pilot?", ["Airline Pilot"]),
      ("What is the outlook for most pilots?", ["Airline Pilot"]),
      ("Which grows faster, welding or plumbing?", ["Welder", "Plumber"]),
      ("Which grows faster, airline or flight?", ["Airline Pilot", "Flight Dispatcher"]),
      ("What are the dangers of welding?", ["Welder"]),
    ]
  )
  func named(_ question: String, _ roles: [String]) throws {
    let answer = try answer(question, from: Self.shops)
    for role in roles { #expect(answer.readAs.roles.contains(role), "\(answer.readAs.roles)") }
    #expect(answer.status == .answered, "\(answer.text)")
  }

  @Test(
    "are not taken for another occupation's",
    arguments: [
      "What does a harbour pilot earn?", "Should I become a helicopter pilot or a nurse?",
    ]
  )
  func others(_ question: String) throws {
    let answer = try answer(question, from: Self.shops)
    #expect(answer.readAs.roles.isEmpty)
    #expect(answer.status == .notFound)
  }

  @Test("need no words besides 'what do I need' to be told how to become one")
  func becoming() throws {
    let answer = try answer("What do I need to become a pilot?", from: Self.shops)
    #expect(answer.readAs.intent == "how_to")
    #expect(answer.text.contains("1,500 flight hours"))
  }

  @Test("'I need' without a question for it tells a taste")
  func tastes() throws {
    let taste = try answer("I need a quiet job, welder or plumber?", from: Self.shops)
    #expect(taste.readAs.intent == "suitability")
  }

  @Test(
    "stand for people, places to go to and one to pick",
    arguments: [
      ("How many welders are there in the US?", "428,000"),
      ("How many plumbers are there?", "415,800"),
      ("Can a plumber become a welder?", "ten weeks"),
      ("Which trade retires later?", "Plumber."),
      ("Which of them fits pipes?", "Plumber."),
      ("Which of these joins metal?", "Welder."),
    ]
  )
  func asked(_ question: String, _ words: String) throws {
    let answer = try answer(question, from: [Self.shops[1]])
    #expect(answer.status == .answered)
    #expect(answer.text.contains(words), "\(answer.text)")
  }

  @Test("a way from one trade to another is no answer for the way back")
  func wayBack() throws {
    let answer = try answer("Can a welder become a plumber?", from: [Self.shops[1]])
    #expect(!answer.text.contains("ten weeks"), "\(answer.text)")
  }

  @Test("a count of something else is no count of people")
  func otherCounts() throws {
    let answer = try answer("How many weeks of welding are there?", from: [Self.shops[1]])
    #expect(!answer.text.contains("428,000"), "\(answer.text)")
  }
}
