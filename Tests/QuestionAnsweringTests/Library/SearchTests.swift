import CareerLibrary
import TestSupport
import Testing

@Suite("Searching passages")
struct SearchTests {
  /// The texts of the best passages of a small corpus.
  private func search(_ words: String, top: Int = 3) throws -> [String] {
    try withTemporaryFolder { folder in
      try write(
        [
          (
            "bread.md",
            """
            # Bakers and Millers

            ## Ovens

            Stone keeps the heat for many hours after the fire.

            ## Mornings

            Bakers light their ovens before dawn and sleep after noon, when the shop is closed.

            ## Flour

            Millers grind wheat. Rye is ground as well, but less often than wheat.
            """
          ),
          ("cloth.txt", "Weavers\n\nA weaver is a person who makes cloth on a wooden loom.\n"),
        ],
        into: folder
      )
      let library = try Library.open(folder)
      return library.search(words, top: top).map { library.passages[$0.passage].text }
    }
  }

  @Test("puts a passage below a heading of these words above one that mentions them")
  func headings() throws {
    let found = try search("ovens")
    #expect(found.count == 2)
    #expect(found.first?.hasPrefix("Stone keeps the heat") == true)
  }

  @Test("finds the passages of an article by its title alone")
  func titles() throws {
    let found = try search("bakers")
    #expect(found.count == 3)
    #expect(found.first?.hasPrefix("Bakers light") == true)
  }

  @Test("finds other forms of a word", arguments: ["weavers", "Weaver", "LOOMS", "looms?"])
  func forms(_ words: String) throws {
    #expect(try search(words).first?.contains("loom") == true)
  }

  @Test("gives no more than is asked for", arguments: [0, 1, 2])
  func top(_ count: Int) throws {
    #expect(try search("bakers", top: count).count == count)
  }

  @Test("gives nothing for words that stand nowhere", arguments: ["submarine", "", "?"])
  func nothing(_ words: String) throws {
    #expect(try search(words).isEmpty)
  }

  @Test("gives scores that fall, and is the same every time")
  func scores() throws {
    try withTemporaryFolder { folder in
      try write([("a.md", "# Wheat\n\nWheat, wheat.\n\nRye and wheat.\n\nOats.\n")], into: folder)
      let library = try Library.open(folder)
      let found = library.search("wheat rye", top: 9)
      #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
      #expect(found.allSatisfy { $0.score > 0 })
      #expect(library.search("wheat rye", top: 9) == found)
    }
  }
}
