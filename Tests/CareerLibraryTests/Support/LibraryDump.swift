import ArticleParsing
@testable import CareerLibrary
import RoleFacts
import TextAnalysis

/// Everything that can be asked of a library, as text: two libraries that give the same text answer
/// alike.
func dump(_ library: Library) -> String {
  var lines = [library.fingerprint, "\(library.skipped.map(\.reason))"]
  lines.append("\(library.vocabulary.attributes.count) attributes")
  for phrase in AttributeVocabulary.Tables(analyzer: library.analyzer).phrases {
    let tokens = library.analyzer.tokens(in: phrase.stems.joined(separator: " "))
    lines.append("\(phrase.stems): \(library.vocabulary.questionMatches(tokens))")
  }
  for fact in library.facts {
    lines.append("\(fact.role) \(fact.attribute) \(fact.value)")
    lines.append("\(fact.qualifiers) \(fact.provenance)")
  }
  for index in library.articles.indices {
    lines.append("\(library.articles[index])")
    for block in library.articles[index].blocks {
      lines.append("\(block.kind) \(block.text) \(block.section)")
      lines.append("\(String(describing: block.label)) \(String(describing: block.noise))")
    }
    lines.append("\(library.heads[index])")
    lines.append("\(library.bytes(of: index).count) bytes, \(library.primaryRoles(of: index))")
    lines.append("\(library.index(of: library.heads[index].id) ?? -1)")
  }
  lines += library.passages.map { "\($0)" } + library.facts.map { "\($0)" }
  lines += library.catalog.roles.map { "\($0): \(library.factNumbers(of: $0.id))" }
  lines += library.attributes.map { "\($0): \(library.factNumbers(of: $0))" }
  lines += library.attributes.map { "\($0): \(library.distinctFactNumbers(of: $0))" }
  lines += ["wood", "mallet", "rating"].map { "\(library.factNumbers(withStem: $0))" }
  lines.append("\(library.present ?? 0)")
  lines += library.places.map { "\($0)" } + library.gaps.map { "\($0)" }
  for counts in [library.wordCounts, library.nameWordCounts] {
    lines += counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
  }
  lines += ["wood", "baker salary", "paints"].map { "\(library.search($0, top: 5))" }
  return lines.joined(separator: "\n")
}

/// Texts of articles in several forms about several trades.
enum Trades {
  static let names = ["baker.md", "weaver.txt", "mason.html", "inner/glazier.md", "tanner.md"]

  /// An article; another `edition` says other things.
  static func text(_ name: String, edition: Int) -> String {
    switch name {
    case "weaver.txt": weaver(edition)
    case "mason.html": mason(edition)
    default: craft(name, edition)
    }
  }

  private static func craft(_ name: String, _ edition: Int) -> String {
    let stem = name.split { "/.".contains($0) }.dropLast().last.map(String.init) ?? "carver"
    let role = stem.prefix(1).uppercased() + stem.dropFirst()
    return """
      ---
      date: 202\(edition % 10)-03-01
      ---
      # \(role)

      A \(stem) is a person who works with their hands, edition \(edition).

      ## Salary

      The median \(stem) salary is $\(41 + edition),500 per year.

      ### Portugal

      ## Tools

      - Mallet \(edition)
      - Awl

      ## Questions

      **Do \(stem)s paint?** Yes, a \(stem) paints each piece \(edition) times.
      """
  }

  private static func weaver(_ edition: Int) -> String {
    """
    Weaver vs Tanner

    Weaver: 9/10
    Tanner: \(edition % 9 + 1)/10

    A weaver is a person who makes cloth on a wooden loom. Weavers earn £\(30 + edition),000 a year.
    """
  }

  private static func mason(_ edition: Int) -> String {
    """
    <html><head><title>Stonemason</title></head><body><main><h1>Stonemason</h1>
    <p>A stonemason is a person who cuts stone, edition \(edition).</p>
    <table><tr><th>Fact</th><th>Stonemason</th><th>Baker</th></tr>
    <tr><td>Salary</td><td>€3\(edition % 10),000 per year</td><td>€28,000 per year</td></tr></table>
    </main></body></html>
    """
  }
}
