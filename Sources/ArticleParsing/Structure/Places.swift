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

  /// Whether a spelling is that of a city, which tells less than the place it stands for.
  package static func isCity(_ text: String) -> Bool {
    ["london", "berlin", "paris", "dubai"].contains(text.lowercased())
  }

  /// The names of all places, in the order of the table.
  package static let names: [String] = lines.map { $0[0] }

  /// The spellings of each place.
  private static let lines = Array(table.utf8).split(separator: UInt8(ascii: "\n")).map { line in
    line.split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// One way to name a place, and the place's index.
  private struct Spelling {
    let words: [PlaceWord]
    let place: Int
  }

  /// Spellings whose first words begin with the same letters, those with the most words first.
  private static let spellings: [[Spelling]] = {
    let all = lines.enumerated().flatMap { place, line in
      line.map { Spelling(words: words(Array($0.utf8)), place: place) }
    }
    let sorted = all.enumerated().sorted {
      ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
    }.map(\.element)
    var numbers: [Int: Int] = [:]
    var result: [[Spelling]] = []
    for spelling in sorted {
      let beginning = beginning(of: spelling.words[0].bytes)
      if let number = numbers[beginning] {
        result[number].append(spelling)
      } else {
        numbers[beginning] = result.count
        result.append([spelling])
      }
    }
    return result
  }()

  /// The number of the ``spellings`` for the letters that a word begins with, by
  /// ``beginning(of:)``; -1 where there are none.
  private static let beginnings = {
    var beginnings = Array(repeating: Int16(-1), count: 1 << 15)
    for (number, spellings) in spellings.enumerated() {
      beginnings[beginning(of: spellings[0].words[0].bytes)] = Int16(number)
    }
    return beginnings
  }()

  /// A number made of the first three letters of a word, the same in lower and upper case.
  private static func beginning(of word: [UInt8]) -> Int { beginning(in: word, word.indices) }

  /// ``beginning(of:)`` of a word of a text.
  private static func beginning(in bytes: [UInt8], _ word: Range<Int>) -> Int {
    var number = 0
    var count = 0
    for offset in word where bytes[offset] != UInt8(ascii: ".") {
      number = number << 5 | Int(bytes[offset] & 0x1F)
      count += 1
      if count == 3 { break }
    }
    return number
  }

  /// Whether a text is a place's name and nothing else.
  package static func isPlace(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = nextWord(in: bytes, from: 0) else { return false }
    return candidates(in: bytes, at: first).contains { spelling in
      end(of: spelling, in: bytes, at: first).map { nextWord(in: bytes, from: $0) == nil } ?? false
    }
  }

  /// The places that a text names, in the order of the table.
  package static func mentions(in text: String) -> [String] {
    Set(places(in: Array(text.utf8))).sorted().map { names[$0] }
  }

  /// The first place of the table that a text, given as UTF-8, names.
  package static func first(in bytes: [UInt8]) -> String? {
    places(in: bytes).min().map { names[$0] }
  }

  /// The numbers of the places that a text names, in the order of the text.
  private static func places(in bytes: [UInt8]) -> [Int] {
    var found: [Int] = []
    var start = 0
    let beginnings = beginnings
    while let range = nextWord(in: bytes, from: start) {
      start = range.upperBound
      let number = Int(beginnings[beginning(in: bytes, range)])
      if number < 0 { continue }
      // The longest name counts: New Mexico is not Mexico.
      for spelling in spellings[number] {
        guard let end = end(of: spelling, in: bytes, at: range) else { continue }
        found.append(spelling.place)
        start = end
        break
      }
    }
    return found
  }

  /// The spellings that may begin with a word.
  private static func candidates(in bytes: [UInt8], at word: Range<Int>) -> [Spelling] {
    let number = beginnings[beginning(in: bytes, word)]
    return number < 0 ? [] : spellings[Int(number)]
  }

  /// Where a name ends that stands at a word; `nil` where another one does.
  private static func end(of spelling: Spelling, in bytes: [UInt8], at first: Range<Int>) -> Int? {
    guard spelling.words[0].stands(in: bytes, first) else { return nil }
    var end = first.upperBound
    for word in spelling.words.dropFirst() {
      guard let next = nextWord(in: bytes, from: end), word.stands(in: bytes, next) else {
        return nil
      }
      end = next.upperBound
    }
    return end
  }

  private static func words(_ bytes: [UInt8]) -> [PlaceWord] {
    var words: [PlaceWord] = []
    var start = 0
    while let range = nextWord(in: bytes, from: start) {
      words.append(PlaceWord(bytes[range]))
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

  /// ASCII letters, digits and full stops; no name of the table has others.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): true
    default: false
    }
  }
}
