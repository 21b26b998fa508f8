import Testing

@testable import RoleFacts

@Suite("Telling values that say nothing")
struct SoundnessTests {
  private func fault(
    _ raw: String,
    _ attribute: String,
    label: String? = nil
  )
    -> RejectedFact.Reason?
  {
    Soundness.fault(of: .folded(raw), AttributeTraits(of: Attribute(attribute)), label: label)
  }

  @Test(
    "rejects references, rows about everybody, and sentences without the figure",
    arguments: [
      ("See How to Become One", "experience", nil, .crossReference),
      ("visit the page on skills", "skill", nil, .crossReference),
      ("wages by state were as follows", "salary", nil, .crossReference),
      ("Bureau of Numbers", "employment", "SOURCE", .crossReference),
      ("3%", "growth", "Total, all occupations", .otherGroup),
      (
        "Midwives help with births and visit the families for many weeks after that day",
        "employment", nil, .noFigure
      ),
      ("Birth centres", "salary", nil, .noFigure), ("Ask the shop", "hiring_cost", nil, .noFigure),
    ] as [(String, String, String?, RejectedFact.Reason)]
  )
  func rejects(raw: String, attribute: String, label: String?, reason: RejectedFact.Reason) {
    #expect(fault(raw, attribute, label: label) == reason)
  }

  @Test(
    "keeps what may be a fact",
    arguments: [
      ("See patients in clinics", "responsibility", nil), ("visit families", "responsibility", nil),
      ("soaring", "growth", nil), ("Higher", "salary", "Pay"),
      ("depends on the state", "salary", nil), ("Commission only", "salary", "Pay"),
      ("source of water", "skill", "Source control"),
    ] as [(String, String, String?)]
  )
  func keeps(raw: String, attribute: String, label: String?) {
    #expect(fault(raw, attribute, label: label) == nil)
  }
}
