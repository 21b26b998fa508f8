/// What somebody wants compared, as they type it in a session: "nurse, midwife on salary, tools".
struct ComparisonRequest: Equatable {
  let roles: [String]
  let attributes: [String]

  /// Names are divided by commas or "vs"; attributes stand behind the last " on ".
  init(_ words: String) {
    let divided = words.replacing(" vs ", with: ",").replacing(" vs. ", with: ",")
    guard let mark = divided.ranges(of: " on ").last else {
      roles = Self.names(divided)
      attributes = []
      return
    }
    roles = Self.names(String(divided[..<mark.lowerBound]))
    attributes = Self.names(String(divided[mark.upperBound...]))
  }

  private static func names(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}
