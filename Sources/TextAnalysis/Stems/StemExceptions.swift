/// Words whose stem is not what Snowball makes of them, in American spelling.
enum StemExceptions {
  /// The stem of each exceptional word.
  static let stems: [String: String] = {
    var stems: [String: String] = [:]
    for line in table.parts(at: "\n") {
      let words = line.parts(at: " ")
      for word in words.dropFirst() { stems[word] = words[0] }
    }
    return stems
  }()

  /// One stem a line, then the words that have it.
  private static let table = """
    code coder coders
    program program programs programmer programmers programming programmed programmable
    statist statistician statisticians statistic statistics statistical statistically
    math math maths mathematics mathematical mathematically mathematician mathematicians
    analyz analysis analyses analyze analyzes analyzed analyzing

    accountabl accountable accountability
    business business businesses
    department department departments departmental
    employer employer employers
    engine engine engines
    experiment experiment experiments experimental experimentally experimentation experimenting \
    experimented
    important important importance importantly
    intern intern interns internship internships interning interned
    internal internal internally
    international international internationally
    marketing marketing
    organiz organize organizes organized organizing organizer organizers organization \
    organizations organizational
    personality personality personalities
    physical physical physically
    responsibl responsible responsibly responsibility responsibilities
    univers universe universal universally
    university university universities

    begin began begun
    break broke broken
    bring brought
    build built
    buy bought
    child children
    choos chose chosen choice choices
    criterion criteria
    draw drew drawn
    drive drove driven
    fall fell fallen
    find found
    fli flew flown
    give gave given
    grow grew grown growth
    hold held
    keep kept
    know knew known
    lead led
    make made
    man men
    meet met
    pay paid
    rise rose risen
    run ran
    seek sought
    sell sold
    send sent
    speak spoke spoken
    spend spent
    take took taken
    teach taught
    wear wore worn
    woman women
    write wrote written
    """
}
