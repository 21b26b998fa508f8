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
  package static let names: [String] = lines.map { $0[0] }

  /// The spellings of each place.
  private static let lines = table.utf8.split(separator: UInt8(ascii: "\n")).map { line in
    line.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }

  /// One way to name a place, and the place's index.
  private struct Spelling {
    let words: [String]
    let place: Int
  }

  /// Spellings by their first word, those with the most words first.
  private static let spellings: [String: [Spelling]] = {
    var result: [String: [Spelling]] = [:]
    for (place, line) in lines.enumerated() {
      for name in line {
        let words = words(Array(name.utf8))
        result[words[0], default: []].append(Spelling(words: words, place: place))
      }
    }
    return result.mapValues { spellings in
      spellings.enumerated().sorted {
        ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
      }.map(\.element)
    }
  }()

  /// Which letters first words begin with, by ``beginning(of:)``.
  private static let beginnings = {
    var beginnings = Array(repeating: false, count: 1 << 15)
    for word in spellings.keys { beginnings[beginning(of: Array(word.utf8)[...])] = true }
    return beginnings
  }()

  /// A number made of the first three letters of a word, the same in lower and upper case.
  private static func beginning(of word: ArraySlice<UInt8>) -> Int {
    var number = 0
    var count = 0
    for byte in word where byte != UInt8(ascii: ".") {
      number = number << 5 | Int(byte & 0x1F)
      count += 1
      if count == 3 { break }
    }
    return number
  }

  /// Whether a text is a place's name and nothing else.
  package static func isPlace(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let range = nextWord(in: bytes, from: 0), beginnings[beginning(of: bytes[range])] else {
      return false
    }
    let wanted = words(bytes)
    guard let first = wanted.first else { return false }
    return spellings[first]?.contains { $0.words == wanted } ?? false
  }

  /// The places that a text names, in the order of the table.
  package static func mentions(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: Set<Int> = []
    var start = 0
    while let range = nextWord(in: bytes, from: start) {
      start = range.upperBound
      guard beginnings[beginning(of: bytes[range])] else { continue }
      // The longest name counts: New Mexico is not Mexico.
      if let (place, end) = place(in: bytes, at: range) {
        found.insert(place)
        start = end
      }
    }
    return found.sorted().map { names[$0] }
  }

  /// The place whose name begins with a word, and where the name ends.
  private static func place(in bytes: [UInt8], at range: Range<Int>) -> (place: Int, end: Int)? {
    for spelling in spellings[word(bytes[range])] ?? [] {
      var end = range.upperBound
      let isNamed = spelling.words.dropFirst().allSatisfy { wanted in
        guard let next = nextWord(in: bytes, from: end) else { return false }
        end = next.upperBound
        return word(bytes[next]) == wanted
      }
      if isNamed { return (spelling.place, end) }
    }
    return nil
  }

  /// Names that are everyday words when they begin with a small letter.
  private static let casedWords: Set<String> = ["US", "Polish", "Gulf"]

  /// The words of a text without full stops, in lower case but for ``casedWords``.
  private static func words(_ bytes: [UInt8]) -> [String] {
    var words: [String] = []
    var start = 0
    while let range = nextWord(in: bytes, from: start) {
      words.append(word(bytes[range]))
      start = range.upperBound
    }
    return words
  }

  /// Where the next word stands that has more than full stops.
  private static func nextWord(in bytes: [UInt8], from offset: Int) -> Range<Int>? {
    var start = offset
    while start < bytes.count {
      var end = start
      var hasLetter = false
      while end < bytes.count, isWordByte(bytes[end]) {
        if bytes[end] != UInt8(ascii: ".") { hasLetter = true }
        end += 1
      }
      if hasLetter { return start..<end }
      start = end + 1
    }
    return nil
  }

  private static func word(_ piece: ArraySlice<UInt8>) -> String {
    let word = String(decoding: piece.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    return casedWords.contains(word) ? word : word.lowercased()
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
