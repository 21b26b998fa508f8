/// Three small articles about the stage, sewing and the sea.
enum Crafts {
  static let articles: [(name: String, text: String)] = [stage, sewing, sea, survey]

  static let stage = (
    name: "stage-manager-vs-sound-technician.md",
    text: """
    # Stage Manager vs Sound Technician

    A **stage manager** is a person who runs rehearsals and calls the cues. They also write the
    prompt book. A **sound technician** is a worker who sets up microphones and mixes the sound.

    | | Stage Manager | Sound Technician |
    |---|---|---|
    | Stress | high | medium |
    | Heavy lifting | rarely | often |
    | Training | three years | ten months |
    | Pay | £31,000 a year | £28,000 a year |

    ## Responsibility

    Stage managers bear the greater responsibility, since every cue is theirs.

    ## Work and pay abroad

    Sound technicians in Ireland take home about €900 a week.

    ## What they have in common

    Both work in the evening, dress in black and stay out of sight.

    ## Getting in

    Sound work is the easier way into a theatre. Stage management is rarely an entry-level job.

    ## Questions

    ### Can one person do both?

    In a small house, yes, as long as the show has few cues.

    ### Who needs more patience?

    Both need a good deal of it.

    ### Will machines replace sound technicians?

    They already mix the announcements, but not the show.

    ### Is a stage manager a prompter?

    "A stage manager is just a prompter." Wrong: prompting is the least of it.
    """
  )

  static let sewing = (
    name: "dressmaker-vs-upholsterer.txt",
    text: """
    Dressmaker or Upholsterer?

    Dressmaker

    A dressmaker is a craftsperson who makes clothes to measure.

    Soft skills: patience, tact
    Equipment: sewing machine, shears
    Works with: brides, costume designers
    Salary: $36,000 in the US

    Upholsterer

    An upholsterer is a craftsperson who covers chairs and sofas.

    Soft skills: strength, tidiness
    Equipment: staple gun, webbing stretcher
    Works with: furniture makers, antique dealers
    Salary: $41,000 in the US

    Age

    Upholsterers start their apprenticeship at the age of 16. Dressmakers start at any time.

    Outlook

    Employment of dressmakers will shrink 3 percent. Employment of upholsterers will grow 1
    percent.

    Which should you choose?

    Choose dressmaking if you dislike dust. Choose upholstery if you enjoy heavy work.
    """
  )

  static let sea = (
    name: "oceanographer-vs-oceanographic-technician.md",
    text: """
    # Oceanographer vs Oceanographic Technician

    An **oceanographer** is a scientist who studies the sea. An **oceanographic technician** is a
    worker who looks after the instruments on board.

    ## Salary

    - Oceanographer: $83,000 a year
    - Oceanographic technician: $52,000 a year

    ## Daily life

    The oceanographer writes reports on shore; the oceanographic technician spends half the year on
    a ship.

    ## Which is easier to get into?

    An oceanographic technician needs a diploma and sea legs, no more.
    """
  )

  static let survey = (
    name: "cartographer-vs-surveyor.md",
    text: """
    # Cartographer vs Land Surveyor

    A **cartographer** is a specialist who draws maps. A **land surveyor** is a specialist who
    measures plots of land.

    | | Cartographer | Land Surveyor |
    |---|---|---|
    | Eye test | none | yes, every year |
    | Drone flying (licence A2) | Some | None |
    | Company car | No | Yes |

    ## Facts

    **Works with:** printers, planners

    ## Who suits which

    - Happy with a screen all day? Cartographer.
    - Fond of mud and tripods? Land surveyor.
    - If you dream of atlases, cartography is your thing.
    - Go for land surveying if quarrels between neighbours amuse you.

    ## Short contracts

    Freelance land surveying pays $600 a day.
    """
  )
}
