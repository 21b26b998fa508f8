import TextAnalysis

/// Nouns by which a phrase is known to name an occupation ("… engineer", "… nurse").
///
/// Words of the language, kept as data in one place; which roles there are is read from articles.
package enum HeadNouns {
  /// Whether a singular, folded word is the head of occupations' names.
  package static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether a word could be such a head by its ending alone ("glazier", "horologist").
  package static func looksLikeOne(_ word: String) -> Bool {
    guard word.utf8.count >= 6, !things.contains(word) else { return false }
    return hasEnding(word) || contains(word)
  }

  /// Whether a word is the head of occupations' names or could be one by its ending.
  package static func containsOrLooksLike(_ word: String) -> Bool {
    contains(word) || word.utf8.count >= 6 && hasEnding(word) && !things.contains(word)
  }

  private static func hasEnding(_ word: String) -> Bool {
    mayEnd(word) && endings.contains { word.hasSuffix($0) }
  }

  /// Whether a word has the last letter of one of ``endings``.
  private static func mayEnd(_ word: String) -> Bool {
    word.utf8.last.map { "tnrhd".utf8.contains($0) } ?? false
  }

  private static let endings = [
    "ist", "ician", "ologist", "grapher", "keeper", "maker", "writer", "smith", "wright", "eer",
    "herd", "monger", "woman", "person", "worker", "hand", "sman", "fighter",
  ]

  /// Words with such an ending that name no person.
  private static let things: WordSet = [
    "assist", "backhand", "beforehand", "career", "checklist", "coexist", "consist", "coworker",
    "desist", "enlist", "firsthand", "freehand", "insist", "longhand", "offhand", "persist",
    "playlist", "resist", "secondhand", "shorthand", "shortlist", "subsist", "talisman",
    "underhand", "unhand", "veneer", "waitlist", "wishlist",
  ]

  private static let words = WordSet(
    """
    accountant actor actuary adjuster administrator advisor adviser advocate agent aide \
    ambassador analyst anchor anesthetist animator announcer apprentice appraiser arborist \
    archaeologist architect archivist artist assembler assessor assistant astronaut astronomer \
    athlete attendant attorney auctioneer audiologist auditor author baker banker barber \
    barista bartender biochemist biologist boilermaker bookkeeper botanist bricklayer broker \
    builder butcher buyer captain caregiver caretaker carpenter cartographer cashier caterer \
    chaplain chauffeur chef chemist chief chiropractor cleaner clerk coach coder collector \
    columnist commander commissioner competitor composer conductor conservator consultant \
    contractor controller cook coordinator copywriter coroner cosmetologist counsel counselor \
    counsellor courier criminologist curator custodian dancer dealer dentist designer detective \
    dev developer dietitian dietician director dispatcher diver doctor doorman drafter dramatist \
    dressmaker driller driver economist editor educator electrician embalmer engineer engraver \
    entertainer epidemiologist ergonomist estimator examiner executive expert explorer \
    fabricator facilitator farmer farrier filmmaker firefighter fisher fitter florist foreman \
    forester fundraiser gardener geneticist geographer geologist geophysicist glazier goldsmith \
    grader groundskeeper grower guard hairdresser handler handyman herbalist historian \
    horticulturist housekeeper hydrologist hygienist illustrator inspector installer \
    instructor interpreter interviewer inventor investigator ironworker janitor jeweler jeweller \
    jockey joiner journalist judge keeper laborer labourer landscaper lawyer \
    lecturer librarian linguist lobbyist locksmith logger logistician machinist magician \
    magistrate maintainer maker manager manicurist marketer mason master \
    mathematician mechanic mechatronic mediator merchant metallurgist meteorologist \
    microbiologist midwife miller millwright miner minister modeler moderator mortician \
    mover musician nanny navigator negotiator neurologist notary novelist nurse nutritionist \
    observer oceanographer officer oncologist operator optician optometrist orderly organizer \
    orthodontist osteopath owner packer painter paralegal paramedic pathologist \
    pediatrician performer perfusionist pharmacist pharmacologist phlebotomist photogrammetrist \
    photographer physician physicist physiotherapist pilot planner plasterer playwright plumber \
    podiatrist poet policeman politician porter postman practitioner presenter president \
    principal printer producer professor programmer projectionist promoter proofreader \
    prosecutor psychiatrist psychologist publicist publisher radiographer radiologist ranger \
    realtor receptionist recruiter referee registrar repairer reporter representative researcher \
    retailer reviewer rigger roofer sailor salesman salesperson sawyer scheduler scholar \
    scientist scout scrummaster sculptor seamstress secretary seller server shepherd sheriff \
    shipwright singer smith socialworker sociologist soldier solicitor sommelier sonographer \
    specialist statistician steward stonemason strategist stylist superintendent supervisor \
    surgeon surveyor sweeper tailor teacher tech technician technologist telemarketer teller \
    tester therapist toolmaker tracer trader trainer translator treasurer trimmer tutor typist \
    umpire undertaker underwriter upholsterer usher valuer vendor vet veterinarian vicar \
    videographer vintner waiter waitress warden watchmaker weaver webmaster welder woodworker \
    worker writer yardmaster zoologist
    """.parts(at: " ")
  )
}
