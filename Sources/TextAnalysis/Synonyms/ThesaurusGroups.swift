/// The groups of ``Thesaurus``, as data.
enum ThesaurusGroups {
  /// One group of folded words a line.
  ///
  /// The words are of the language at large and of work in general; a word that names one
  /// occupation does not belong here.
  static let lines = """
    pay salary earn wage compensation income remuneration earnings
    company firm organization employer
    business enterprise company
    job role position occupation profession career
    job work employment
    beginner newcomer novice junior starter
    senior experienced
    expert specialist
    begin start
    end finish complete
    degree diploma
    enter entry
    bachelor undergraduate
    doctorate phd
    certificate certification credential
    license permit
    qualification credential requirement
    need require must
    requirement prerequisite
    tool software program application
    duty responsibility task
    develop build create make
    deliver produce output deliverable
    switch transition move change become
    location place city region area live
    separate apart split
    big enterprise corporation
    government public state
    love like enjoy fond
    dislike hate
    advertisement advert vacancy opening
    hire recruit employ
    candidate applicant
    grow rise increase
    shrink fall decline decrease
    outlook prospect future forecast projection
    demand shortage
    big large
    small little
    cheap inexpensive
    expensive costly
    cost price expense
    quick fast rapid soon
    slow gradual
    easy simple
    hard difficult challenging tough
    teamwork collaborate cooperate
    team group colleague coworker
    lead head
    manage supervise oversee
    manager supervisor boss
    watch monitor track
    programming coding
    math calculation
    learn study
    education schooling
    school college university
    course class
    train training instruction
    apprenticeship traineeship
    teach instruct educate
    skill ability competence capability aptitude
    knowledge expertise
    strong solid
    weak poor
    goal aim objective purpose
    result outcome
    report document
    plan schedule
    analyze examine evaluate assess
    research investigate
    test check verify
    fix repair
    maintain upkeep
    improve enhance optimize
    solve resolve
    help assist support aid
    advise counsel
    customer client
    communicate speak talk
    present presentation
    meeting conference
    stress pressure
    danger hazard risk
    safe secure
    travel trip
    home remote telework
    office workplace
    hour schedule shift
    overtime extra
    holiday vacation leave
    benefit perk
    advantage benefit pro
    disadvantage drawback con
    difference distinction
    different differ distinct
    similar alike
    compare contrast
    choose select pick decide
    prefer favor
    suit fit match
    typical usual common normal
    average mean typical
    median midpoint
    minimum lowest
    maximum highest
    main chief primary principal
    important essential crucial vital key
    method technique approach
    field area domain discipline
    industry sector
    city town
    country nation
    car vehicle automobile
    picture image photo
    show display
    explain describe
    find discover locate
    use utilize apply
    get obtain gain
    become turn
    freelance independent
    contractor freelancer
    promote promotion advance advancement
    fire dismiss layoff
    quit resign leave
    retire retirement
    outside outdoors outdoor
    inside indoors indoor
    """
}
