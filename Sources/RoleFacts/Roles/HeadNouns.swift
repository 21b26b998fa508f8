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
    guard mayEnd(word) else { return false }
    let tail = tail(of: word)
    return endings.contains { tail & $0.mask == $0.tail }
  }

  /// The last eight bytes of a word, the last one lowest.
  private static func tail(of word: String) -> UInt64 {
    var (tail, shift) = (0 as UInt64, 0 as UInt64)
    for byte in word.utf8.reversed() {
      tail |= UInt64(byte) &<< shift
      shift += 8
      if shift == 64 { break }
    }
    return tail
  }

  /// Whether a word has the last letter of one of ``endings``.
  private static func mayEnd(_ word: String) -> Bool {
    word.utf8.last.map { "tnrhd".utf8.contains($0) } ?? false
  }

  /// Endings of at most eight bytes as ``tail(of:)`` has them, each with the bits that it takes.
  private static let endings = [
    "ist", "ician", "ologist", "grapher", "keeper", "maker", "writer", "smith", "wright", "eer",
    "herd", "monger", "woman", "person", "worker", "hand", "sman", "fighter",
  ].map { ending in
    (tail: tail(of: ending), mask: UInt64.max &>> UInt64(64 - 8 * ending.utf8.count))
  }

  /// Words with such an ending that name no person.
  private static let things: WordSet = [
    "assist", "backhand", "beforehand", "career", "checklist", "coexist", "consist", "coworker",
    "desist", "enlist", "firsthand", "freehand", "insist", "longhand", "offhand", "persist",
    "playlist", "resist", "secondhand", "shorthand", "shortlist", "subsist", "talisman",
    "underhand", "unhand", "veneer", "waitlist", "wishlist",
  ]

  private static let words = WordSet(
    """
    accountant actor actuary adjuster administrator adviser advisor advocate agent aide airman \
    alderman ambassador analyst anchor anesthetist animator announcer apothecary appraiser \
    apprentice arbitrator arborist archaeologist architect archivist artisan artist assayer \
    assembler assessor assistant astronaut astronomer athlete attendant attorney auctioneer \
    audiologist auditor author babysitter bailiff baker banker barber barista barrister bartender \
    bellman biochemist biologist blogger boatbuilder boilermaker bookbinder bookkeeper bookseller \
    bosun botanist bouncer breeder brewer bricklayer broadcaster broker builder butcher butler \
    buyer cameraman captain caregiver carer caretaker carpenter cartographer cashier \
    caterer chaplain chauffeur chef chemist chief chiropractor cleaner clerk coach cobbler coder \
    collector columnist comedian commander commissioner competitor composer compositor concierge \
    conductor confectioner conservator constable consultant contractor controller conveyancer cook \
    coordinator copyeditor copywriter coroner correspondent cosmetologist councillor counsel \
    counsellor counselor courier criminologist critic curate curator custodian dancer deacon \
    dealer decorator dentist designer detective dev developer dietician dietitian diplomat \
    director dispatcher distiller diver doctor doorman doula drafter dramatist dramaturg \
    dressmaker driller driver economist editor educator electrician embalmer engineer engraver \
    entertainer entrepreneur epidemiologist ergonomist estimator evaluator examiner executive \
    expert explorer exterminator fabricator facilitator falconer farmer farrier filmmaker \
    financier firefighter fisher fisherman fitter florist footballer forecaster foreman forester \
    fundraiser gardener geneticist geographer geologist geophysicist gilder glassblower glazier \
    goldsmith governess grader gravedigger grocer groomer groundskeeper grower guard gunner \
    hairdresser handler handyman headteacher herbalist herder historian horticulturist hostess \
    hotelier housekeeper housemaid housepainter hydrologist hygienist illustrator imam impresario \
    inspector installer instructor interpreter interviewer inventor investigator \
    invigilator ironworker jailer janitor jeweler jeweller jockey joiner journalist judge keeper \
    laborer labourer landscaper lawyer lecturer legislator librarian lifeguard lineman linguist \
    lobbyist locksmith logger logistician longshoreman lumberjack luthier machinist magician \
    magistrate maid maintainer maker manager manicurist mariner marketer marshal marshaller mason \
    masseur masseuse master mathematician matron mechanic mechatronic mediator medic merchandiser \
    merchant metallurgist meteorologist microbiologist midwife milker miller milliner millwright \
    miner minister missionary modeler modeller moderator molder mortician moulder mover musician \
    nanny naturopath navigator negotiator neurologist newsreader notary novelist nun nurse \
    nurseryman nutritionist observer oceanographer officer offsider oncologist operative operator \
    optician optometrist orderly organiser organizer orthodontist osteopath owner packer painter \
    paralegal paramedic pastor pathologist patroller pediatrician performer perfumer perfusionist \
    pharmacist pharmacologist philosopher phlebotomist photogrammetrist photographer physician \
    physicist physiotherapist piercer pilot pipefitter pipelayer planner plasterer playwright \
    ploughman plumber podiatrist poet policeman polisher politician porter postman potter \
    practitioner preacher preparator presenter president priest principal printer producer \
    professor profiler programmer projectionist promoter proofreader prosecutor psychiatrist \
    psychologist publican publicist publisher puller purser rabbi radiographer radiologist ranger \
    realtor receptionist recruiter referee registrar repairer repairman reporter representative \
    researcher restaurateur restorer retailer reviewer rigger roadie roofer roughneck sailor \
    salesman salesperson sawyer scaffolder scheduler scholar scientist scout scrummaster sculptor \
    seafarer seamstress secretary seller senator server serviceman sexton shearer shepherd sheriff \
    shipwright shunter signaller singer sitter skipper smelter smith socialworker sociologist \
    soldier solicitor sommelier sonographer specialist splicer statistician steamfitter \
    steeplejack stevedore steward stewardess stockbroker stocker stockman stonecutter stonemason \
    storyboarder storyteller strategist stuntman stylist subeditor superintendent supervisor \
    surgeon surveyor sweeper tailor tanner taxman teacher tech technician technologist \
    telemarketer teller tester thatcher therapist tiler toolmaker tracer trader trainer translator \
    trapper trawlerman treasurer trimmer trucker tutor typesetter typist umpire undertaker \
    underwriter upholsterer usher valet valuer vendor vet veterinarian vicar videographer vintner \
    vlogger waiter waitress warden warehouseman watchmaker weaver webmaster welder woodworker \
    worker wrangler writer yardmaster zoologist
    """.parts(at: " ")
  )
}
