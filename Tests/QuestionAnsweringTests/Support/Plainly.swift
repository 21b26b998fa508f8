/// Small articles about books, health, building and food, to be asked in words that they do not use.
enum Plainly {
  static let articles: [(name: String, text: String)] = [books, health, trades, brewing]

  static let books = (
    name: "librarian-or-archivist.md",
    text: """
    # Librarian or archivist?

    Librarians look after books that are lent. Archivists keep papers that exist once.

    | | Librarian | Archivist |
    |---|---|---|
    | Latin (out of 10) | 2 | 8 |
    | Software | Koha | AtoM |
    | Relocation grant | | |

    ## Which is for you

    Choose the library if you want to know the whole village. Choose the archive if one box of
    letters makes you happy. If you like a quick start without much schooling, become a librarian.

    ## Changing

    In Ireland librarians work on Saturdays. Archivists have Fridays off. Librarian to archivist:
    a diploma by distance learning, two winters long.
    """
  )

  static let health = (
    name: "paramedic-profile.md",
    text: """
    # Paramedic

    Somebody has to be the first at the door, and on most days it is one of these people.

    ## Training

    The course for a paramedic is famous for its night drills. A paramedic learns for 30 months.

    ## Equipment

    Defibrillator, ventilator and a tough pair of boots.

    ## Questions

    ### Can a paramedic be short-sighted?

    Yes, up to six dioptres of correction.
    """
  )

  static let trades = (
    name: "roofer-vs-glazier.txt",
    text: """
    Roofer vs glazier

    ROOFER
    Tools: slate hammer, ladder, harness
    Certificates: working at height card

    GLAZIER
    Tools: suction lifter, cutter
    Certificates: glass safety card

    CROSSING OVER
    Each spring a few roofers turn pages and hope. Those who want to become glaziers ask a master
    for a trial month.
    """
  )

  static let brewing = (
    name: "brewer-and-baker.md",
    text: """
    # Brewer and baker

    A **brewer** is a person who makes beer. A **baker** is a person who makes
    bread.

    Brewers check six vats a day. Bakers shape 400 loaves a day.
    """
  )
}
