/// Three small articles about bees, glass and caves, whose words people do not use when they ask.
enum Everyday {
  static let articles: [(name: String, text: String)] = [bees, glass, caves]

  static let bees = (
    name: "beekeeper-or-shepherd.md",
    text: """
    # Beekeeper or shepherd?

    A day on the heath begins early. Beekeepers look after hives and harvest honey. Shepherds walk
    with their flock from April to November.

    | | Beekeeper | Shepherd |
    |---|---|---|
    | Loneliness (out of 10) | 5 | 9 |
    | Lambs or swarms a year | About 40 | 300 to 400 |
    | Pay in Bavaria | €29,000 a year | €33,000 a year |
    | Median pay, whole country | €31,000 a year | €30,000 a year |

    ## Who suits what

    - You get bored easily: beekeeper.
    - Dogs obey you: shepherd.
    - You fear stings: shepherd.

    ## Readers ask

    ### Is there a permit for beekeepers?

    No, but every hive is entered in a register.

    ### How do I win my first clients?

    Stand at the market with three kinds of honey.
    """
  )

  static let glass = (
    name: "glassblower-vs-potter.txt",
    text: """
    Glassblower vs potter

    GLASSBLOWER
    Shapes molten glass by breath and tongs. Few workshops are left.

    POTTER
    Throws bowls on a wheel and fires them twice.

    GETTING THERE
    You become a glassblower by an apprenticeship of three years. Potters are hired from evening
    classes, then take a degree in ceramics.

    FIRING
    Potters measure the heat of the kiln by cones, small pyramids that bend.

    WHICH ONE
    Steady hands while others shout? Glassblower. Happy to wait a week for a result? Potter.
    """
  )

  static let caves = (
    name: "cave-guide-vs-cave-diver.md",
    text: """
    # Cave guide vs cave diver

    A **cave guide** is a person who leads visitors through a cave. A **cave diver** is a
    specialist who maps flooded passages.

    ## Talk

    In the final exam, known as the SRT, every cave diver climbs a rope in the dark.

    Cave guides count about 200 visitors a day in August. Guides earn €18 per visitor group.

    ## Changing over

    A cave guide turns to diving by two courses in open water and a winter of cold lakes.
    """
  )
}
