import Foundation
import Testing

@Suite("The sources")
struct SourceRulesTests {
  /// Every Swift file below `Sources`, by its path there.
  private func files() throws -> [(path: String, text: String)] {
    let sources = Fixtures.package.appendingPathComponent("Sources")
    let names = try #require(FileManager.default.enumerator(atPath: sources.path))
    return try names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map {
      ($0, try String(contentsOf: sources.appendingPathComponent($0), encoding: .utf8))
    }
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.components(separatedBy: CharacterSet.alphanumerics.inverted))
  }

  @Test("have unsafe code only where memory and C libraries are handled")
  func unsafeCode() throws {
    let homes = ["ByteStorage/", "Terminal/", "TextAnalysis/", "ArticleParsing/"]
    for file in try files() where !homes.contains(where: file.path.hasPrefix) {
      #expect(!words(file.text).contains("unsafe"), "\(file.path)")
    }
  }

  @Test("do without Foundation and without regular expressions")
  func withoutHeavyMachinery() throws {
    let files = try files()
    #expect(files.count > 50)
    for file in files {
      #expect(words(file.text).isDisjoint(with: ["Foundation", "FoundationEssentials", "Regex"]))
    }
  }

  @Test("import from the ground up, never back")
  func importsGoDown() throws {
    let order = [
      "JSON", "ByteStorage", "TextAnalysis", "SearchIndex", "ArticleParsing", "RoleFacts",
      "CareerLibrary",
      "QuestionAnswering", "Terminal", "Commands", "rolecall",
    ]
    for file in try files() {
      let module = try #require(file.path.split(separator: "/").first.map(String.init))
      let height = try #require(order.firstIndex(of: module), "\(module) has no place in the order")
      for imported in imports(of: file.text) {
        guard let depth = order.firstIndex(of: imported) else { continue }
        #expect(depth < height, "\(file.path) imports \(imported)")
      }
    }
  }

  private func imports(of text: String) -> [String] {
    text.components(separatedBy: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      let isImport = words.first == "import" || words.dropFirst().first == "import"
      return isImport && words.count <= 3 ? words.last : nil
    }
  }
}
