import TextAnalysis

/// Tells apart what a list of requirements asks for: degrees, years of practice, permits and papers, skills.
///
/// Employers and schools list them below one heading, without saying which is which.
enum Requirements {
  private static let headings = PhraseList(
    [
      "require", "required", "requirement", "requirements", "prerequisite", "prerequisites", "must",
      "need", "looking for", "nice to have", "preferred", "desirable", "essential",
    ],
    wholeWords: true
  )

  /// Whether a heading speaks of requirements as such, not of education alone.
  static func areAsked(by heading: String) -> Bool {
    let bytes = [UInt8].folded(heading)
    return headings.isFound(in: bytes, bytes.indices)
  }

  private static let practice = PhraseList(["experience", "track record"], wholeWords: true)
  private static let permits = PhraseList(
    [
      "licence", "licences", "license", "licenses", "licensed", "licensure", "registration",
      "registered with", "work permit", "security clearance",
    ],
    wholeWords: true
  )
  private static let papers = PhraseList(
    [
      "certificate", "certificates", "certification", "certifications", "certified", "certificated",
    ],
    wholeWords: true
  )

  /// What one of the requirements is.
  ///
  /// - Returns: the attribute; a skill, where no word says better.
  static func attribute(of item: String) -> Attribute {
    let bytes = [UInt8].folded(item)
    if practice.isFound(in: bytes, bytes.indices) { return Attribute("experience") }
    if permits.isFound(in: bytes, bytes.indices) { return Attribute("licence") }
    if Degrees.areNamed(in: bytes, bytes.indices) { return Attribute("education") }
    if papers.isFound(in: bytes, bytes.indices) { return Attribute("certification") }
    return Attribute("skill")
  }
}
