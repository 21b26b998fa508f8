import RoleFacts
import Testing

@Suite("Facts of lines with pictures, cards and lost headings")
struct MarkedLinesTests {
  private func facts(_ text: String, _ path: String = "article.md") throws -> [String] {
    try SmallCorpus(text, path: path).facts.map { fact in
      "\(fact.attribute.name): \(fact.value.raw)"
    }
  }

  @Test(
    "are read behind their pictures",
    arguments: [
      ("💰 **Pay:** $55,000 a year\n⏰ **Hours:** 45 a week", "salary: $55,000 a year"),
      ("- 🎓 **Training:** a two-year course\n- 📍 Where: hotels", "employer: hotels"),
      ("🔧 Kit: hose, ladder\n📈 Demand: steady", "tool: hose"),
    ]
  )
  func pictures(lines: String, fact: String) throws {
    #expect(try facts("# Firefighter\n\n\(lines)").contains(fact))
  }

  @Test("a line above bullets in one paragraph is their heading")
  func bullets() throws {
    let corpus = try SmallCorpus(
      """
      # Pharmacist vs Pharmacy Technician

      Pharmacist
      • Checks prescriptions
      • £43,742 a year

      Pharmacy technician
      • Labels medicines
      • £25,147 a year
      """
    )
    #expect(
      corpus.factLines == [
        "Pharmacist | responsibility | Checks prescriptions",
        "Pharmacist | salary | £43,742 a year",
        "Pharmacy Technician | responsibility | Labels medicines",
        "Pharmacy Technician | salary | £25,147 a year",
      ]
    )
  }

  @Test("two elements of a card are a label and its value")
  func cards() throws {
    let card = "<div><span>Starting pay</span><span>€2,700 a month</span></div>"
    let entry = "<div><span>Entry</span> <span>Secondary school</span></div>"
    #expect(
      try facts("<html><body><h1>Roofer</h1>\(card)\(entry)</body></html>", "a.html") == [
        "salary: €2,700 a month", "education: Secondary school",
      ]
    )
  }

  @Test(
    "a copied list whose heading became its first item tells what that names",
    arguments: [
      ("Top employers\nSinai Health\nUnity Health\nCity Hospital", "employer: Unity Health"),
      ("Required skills\nTriage\nPatient care\nElectronic charting", "skill: Triage"),
      ("Tools and software\nHandheld scanner\nPallet jack\nLabel printer", "tool: Pallet jack"),
    ]
  )
  func lostHeadings(list: String, fact: String) throws {
    let found = try facts("Registered Nurse\n\nNurses care for the sick.\n\n\(list)\n", "a.txt")
    #expect(found.contains(fact))
    #expect(!found.contains { $0.hasSuffix(String(list.prefix { $0 != "\n" })) })
  }

  @Test("lines of a copied page go on with the line that announces them, a blank line between")
  func announced() throws {
    let text = "Beekeeper\n\nSkills\n\nYou'll need:\n\npatience with bees\nsteady hands\n"
    #expect(try facts(text, "a.txt") == ["skill: patience with bees", "skill: steady hands"])
  }

  @Test("sums beside names below related roles are not those of the article's role")
  func related() throws {
    let text = "# Midwife\n\n## Related roles\n\n- Doula: $40,000\n- Health visitor: $52,000\n"
    #expect(try !facts(text).contains { $0.hasPrefix("salary: $40,000") })
  }

  @Test("a caption that names a role tells whose rows stand below it")
  func captions() throws {
    func table(_ role: String, _ pay: String) -> String {
      "<table><caption>\(role)</caption><tr><th>Grade</th><th>Per year</th></tr>"
        + "<tr><td>Entry</td><td>\(pay)</td></tr></table>"
    }
    let page =
      "<html><body><h1>Signaller or dispatcher?</h1><p>Two grades.</p>"
      + table("Signaller", "£34,120") + table("Dispatcher", "£25,400") + "</body></html>"
    let found = try SmallCorpus(page, path: "a.html").factLines
    #expect(found.contains { $0.hasPrefix("Signaller | salary | £34,120") })
    #expect(found.contains { $0.hasPrefix("Dispatcher | salary | £25,400") })
    #expect(!found.contains { $0.hasPrefix("Signaller | salary | £25,400") })
  }
}
