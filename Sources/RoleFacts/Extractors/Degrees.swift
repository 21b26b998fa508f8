import TextAnalysis

/// Words for what schools award; words of the language, kept as data.
enum Degrees {
  private static let words = PhraseList(
    [
      "degree", "degrees", "diploma", "diplomas", "bachelor", "bachelors", "bachelor's",
      "bachelor’s", "master's", "master’s", "masters", "doctorate", "doctoral", "doctor of", "phd",
      "ph.d", "mba", "associate's", "associate’s", "apprenticeship", "apprenticeships",
      "high school", "secondary school", "bootcamp", "university", "college", "vocational",
      "traineeship", "residency", "gcse", "gcses", "a level", "a levels", "a-levels", "nvq", "svq",
      "btec", "hnd", "hnc", "level 1", "level 2", "level 3", "level 4", "level 5", "level 6",
      "qualification", "qualifications",
    ],
    wholeWords: true
  )

  /// Whether a part of a folded text speaks of a degree, diploma or the like.
  static func areNamed(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    words.isFound(in: bytes, range)
  }

  private static let marks = PhraseList([
    " with many ", " with some ", " some with ", " many with ", " or a doctor", " or a master",
    " or a bachelor", " or an associate", " or a diploma", " or a degree",
  ])

  /// The parts of what somebody's education is: one for each degree, one for what some have besides.
  static func parts(of value: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = value.lowerBound
    while let mark = marks.first(in: bytes, start..<value.upperBound) {
      parts.append(start..<mark.range.lowerBound)
      start = mark.range.lowerBound + (mark.phrase < 4 ? 1 : 4)
    }
    return parts + [start..<value.upperBound]
  }
}
