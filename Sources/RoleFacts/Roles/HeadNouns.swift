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
    accountant actor actuary adjuster administrator adviser advisor advocate agent aide \
    ambassador analyst anchor anesthetist animator announcer apothecary appraiser apprentice \
    arborist archaeologist architect archivist artisan artist assayer assembler assessor \
    assistant astronaut astronomer athlete attendant attorney auctioneer audiologist auditor \
    author babysitter bailiff baker banker barber barista barrister bartender bellman biochemist \
    biologist blogger boatbuilder boilermaker bookbinder bookkeeper bookseller botanist bouncer \
    brewer bricklayer broker builder butcher butler buyer captain caregiver carer caretaker \
    carpenter cartographer cashier caterer chaplain chauffeur chef chemist chief chiropractor \
    cleaner clerk coach cobbler coder collector columnist comedian commander commissioner \
    competitor composer concierge conductor confectioner conservator constable consultant \
    contractor controller cook coordinator copywriter coroner correspondent cosmetologist counsel \
    counsellor counselor courier criminologist critic curator custodian dancer dealer decorator \
    dentist designer detective dev developer dietician dietitian diplomat director dispatcher \
    diver doctor doorman doula drafter dramatist dramaturg dressmaker driller driver economist \
    editor educator electrician embalmer engineer engraver entertainer entrepreneur \
    epidemiologist ergonomist estimator evaluator examiner executive expert explorer exterminator \
    fabricator facilitator falconer farmer farrier filmmaker financier firefighter fisher \
    fisherman fitter florist footballer forecaster foreman forester fundraiser gardener \
    geneticist geographer geologist geophysicist glassblower glazier goldsmith governess grader \
    grocer groomer groundskeeper grower guard hairdresser handler handyman herbalist herder \
    historian horticulturist hostess housekeeper housemaid hydrologist hygienist illustrator \
    impresario inspector installer instructor interpreter interviewer inventor investigator \
    ironworker jailer janitor jeweler jeweller jockey joiner journalist judge keeper laborer \
    labourer landscaper lawyer lecturer legislator librarian lifeguard linguist lobbyist \
    locksmith logger logistician longshoreman lumberjack luthier machinist magician magistrate \
    maid maintainer maker manager manicurist marketer mason masseur masseuse master mathematician \
    matron mechanic mechatronic mediator medic merchandiser merchant metallurgist meteorologist \
    microbiologist midwife miller milliner millwright miner minister missionary modeler moderator \
    mortician mover musician nanny naturopath navigator negotiator neurologist notary novelist \
    nun nurse nurseryman nutritionist observer oceanographer officer oncologist operator optician \
    optometrist orderly organiser organizer orthodontist osteopath owner packer painter paralegal \
    paramedic pathologist pediatrician performer perfumer perfusionist pharmacist pharmacologist \
    philosopher phlebotomist photogrammetrist photographer physician physicist physiotherapist \
    piercer pilot planner plasterer playwright plumber podiatrist poet policeman polisher \
    politician porter postman potter practitioner preacher preparator presenter president priest \
    principal printer producer professor programmer projectionist promoter proofreader prosecutor \
    psychiatrist psychologist publican publicist publisher purser rabbi radiographer radiologist \
    ranger realtor receptionist recruiter referee registrar repairer reporter representative \
    researcher restaurateur restorer retailer reviewer rigger roofer sailor salesman salesperson \
    sawyer scaffolder scheduler scholar scientist scout scrummaster sculptor seamstress secretary \
    seller senator server sexton shepherd sheriff shipwright signaller singer smelter smith \
    socialworker sociologist soldier solicitor sommelier sonographer specialist statistician \
    steeplejack stevedore steward stewardess stockbroker stonecutter stonemason storyteller \
    strategist stuntman stylist superintendent supervisor surgeon surveyor sweeper tailor tanner \
    taxman teacher tech technician technologist telemarketer teller tester thatcher therapist \
    tiler toolmaker tracer trader trainer translator trapper treasurer trimmer trucker tutor \
    typesetter typist umpire undertaker underwriter upholsterer usher valet valuer vendor vet \
    veterinarian vicar videographer vintner vlogger waiter waitress warden warehouseman \
    watchmaker weaver webmaster welder woodworker worker wrangler writer yardmaster zoologist
    """.parts(at: " ")
  )
}
