import Testing
import TextAnalysis

@Suite("The thesaurus")
struct ThesaurusTests {
  private static let words: [String] = {
    var words: [String] = []
    Thesaurus.forEachWord { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }()

  @Test("knows each of its words, and for each the others of its groups")
  func words() {
    let stemmer = Stemmer()
    for word in Self.words {
      #expect(Thesaurus.contains(word))
      #expect(Thesaurus.count(of: word) == Self.words.count { $0 == word })
      let synonyms = Thesaurus.synonyms(of: stemmer.stem(word))
      #expect(!synonyms.contains(stemmer.stem(word)))
      #expect(synonyms == Set(synonyms).sorted())
    }
  }

  @Test("stands both ways: what means a word is meant by it")
  func bothWays() {
    let stems = Set(Self.words.map { Stemmer().stem($0) })
    for stem in stems {
      for synonym in Thesaurus.synonyms(of: stem) {
        #expect(Thesaurus.synonyms(of: synonym).contains(stem), "\(stem), \(synonym)")
      }
    }
  }

  @Test(
    "has no others",
    arguments: ["", "pa", "payy", "salary earn", "pay,", " pay", "émigré", "0", "pay\n"]
  )
  func others(_ word: String) {
    #expect(!Thesaurus.contains(word))
    #expect(Thesaurus.synonyms(of: word).isEmpty)
  }
}
