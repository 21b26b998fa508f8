/// Words that mean the opposite of each other.
package enum Opposites {
  /// The stems of the words that mean the opposite of a word.
  ///
  /// - Parameter stem: as ``Stemmer`` makes it.
  /// - Returns: empty when the word has no opposite here.
  package static func of(_ stem: String) -> [String] { opposites[stem] ?? [] }

  /// One pair of folded words each.
  private static let pairs = """
    increase decrease, rise fall, grow shrink, gain lose, win lose, more less, most least, many few,
    high low, higher lower, highest lowest, upper lower, above below, large small, larger smaller,
    largest smallest, big small, maximum minimum, long short, longest shortest, first last,
    before after, begin end, start finish, early late, earlier later, old new, older younger,
    oldest newest, oldest youngest, modern ancient, fast slow, faster slower, good bad, best worst,
    better worse, easy hard, easier harder, simple complex, strong weak, stronger weaker, rich poor,
    cheap expensive, north south, northern southern, east west, eastern western, inside outside,
    internal external, public private, male female, man woman, men women, support oppose,
    allow forbid, allow prevent, include exclude, accept refuse, arrive leave, enter leave,
    attack defend, success failure, succeed fail, positive negative, advantage disadvantage,
    always never, all none, everyone nobody, same different, true false, safe dangerous,
    indoors outdoors, full part, senior junior, hire dismiss, open close, buy sell, import export
    """

  private static let opposites: [String: [String]] = {
    let stemmer = Stemmer()
    var found: [String: Set<String>] = [:]
    for pair in pairs.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let stems = pair.split(separator: " ").map { stemmer.stem(String($0)) }
      guard stems.count == 2, stems[0] != stems[1] else { continue }
      found[stems[0], default: []].insert(stems[1])
      found[stems[1], default: []].insert(stems[0])
    }
    return found.mapValues { $0.sorted() }
  }()
}
