/// Names of countries and regions that career articles speak of, and what they are also called.
///
/// General knowledge, kept as data in one place.
package enum Places {
  /// A line for each place: its name, then other spellings.
  private static let table = """
    United States|US|USA|U.S.|U.S.A.|America|American|the States|Bureau of Labor Statistics
    United Kingdom|UK|U.K.|Britain|Great Britain|British|England|London|NHS
    Gulf states|gulf states|Gulf|UAE|Emirates|United Arab Emirates|Dubai|Saudi Arabia|Qatar
    India|Indian
    Germany|German|Berlin
    France|French|Paris
    Canada|Canadian
    Australia|Australian
    Switzerland|Swiss
    Austria|Austrian
    Ireland|Irish
    Netherlands|Dutch|Holland
    Poland|Polish
    Sweden|Swedish
    Norway|Norwegian
    Denmark|Danish
    Finland|Finnish
    Spain|Spanish
    Portugal|Portuguese
    Italy|Italian
    Greece|Greek
    Belgium|Belgian
    Brazil|Brazilian
    Mexico|Mexican
    Argentina
    Chile
    Japan|Japanese
    China|Chinese
    South Korea|Korea|Korean
    Singapore
    Israel|Israeli
    Turkey|Turkish
    Russia|Russian
    Ukraine|Ukrainian
    South Africa
    Nigeria
    Kenya
    Egypt
    Pakistan
    Bangladesh
    Philippines
    Vietnam
    Indonesia
    Malaysia
    Thailand
    New Zealand
    Hong Kong
    Taiwan
    Europe|European|EU
    Latin America|Latin American|LATAM
    North America|North American
    South America|South American
    Central America|Central American
    Asia
    Africa
    Scotland|Scottish
    Wales
    Czech Republic|Czechia
    Hungary
    Romania
    Iceland
    Alabama
    Alaska
    Arizona
    Arkansas
    California
    Colorado
    Connecticut
    Delaware
    Florida
    Georgia
    Hawaii
    Idaho
    Illinois
    Indiana
    Iowa
    Kansas
    Kentucky
    Louisiana
    Maine
    Maryland
    Massachusetts
    Michigan
    Minnesota
    Mississippi
    Missouri
    Montana
    Nebraska
    Nevada
    New Hampshire
    New Jersey
    New Mexico
    New York
    North Carolina
    North Dakota
    Ohio
    Oklahoma
    Oregon
    Pennsylvania
    Rhode Island
    South Carolina
    South Dakota
    Tennessee
    Texas
    Utah
    Vermont
    Virginia
    Washington
    West Virginia
    Wisconsin
    Wyoming
    """

  /// The names of all places, in the order of the table.
  package static let names: [String] = table.split(separator: "\n").map { line in
    line.split(separator: "|").first.map(String.init) ?? ""
  }

  /// One way to name a place, and the place's index.
  private struct Spelling {
    let words: [String]
    let place: Int
  }

  /// Spellings by their first word.
  private static let spellings: [String: [Spelling]] = {
    var result: [String: [Spelling]] = [:]
    for (place, line) in table.split(separator: "\n").enumerated() {
      for name in line.split(separator: "|") {
        let words = words(String(name))
        result[words[0], default: []].append(Spelling(words: words, place: place))
      }
    }
    return result
  }()

  /// Whether a text is a place's name and nothing else.
  package static func isPlace(_ text: String) -> Bool {
    let wanted = words(text)
    guard let first = wanted.first else { return false }
    return spellings[first]?.contains { $0.words == wanted } ?? false
  }

  /// The places that a text names, in the order of the table.
  package static func mentions(in text: String) -> [String] {
    let words = words(text)
    var found: Set<Int> = []
    var start = 0
    while start < words.count {
      let fitting = (spellings[words[start]] ?? []).filter {
        words[start...].starts(with: $0.words)
      }
      // The longest name counts: New Mexico is not Mexico.
      let longest = fitting.max { $0.words.count < $1.words.count }
      if let longest { found.insert(longest.place) }
      start += longest?.words.count ?? 1
    }
    return found.sorted().map { names[$0] }
  }

  /// Names that are everyday words when they begin with a small letter.
  private static let casedWords: Set<String> = ["US", "Polish", "Gulf"]

  /// The words of a text without full stops, in lower case but for ``casedWords``.
  private static func words(_ text: String) -> [String] {
    text.utf8.split { !isWordByte($0) }.compactMap { piece in
      let bytes = piece.filter { $0 != UInt8(ascii: ".") }
      guard !bytes.isEmpty else { return nil }
      let word = String(decoding: bytes, as: UTF8.self)
      return casedWords.contains(word) ? word : word.lowercased()
    }
  }

  /// ASCII letters, digits and full stops; no name of the table has others.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): true
    default: false
    }
  }
}
