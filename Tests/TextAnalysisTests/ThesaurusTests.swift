import Testing
import TextAnalysis

@Suite("The thesaurus")
struct ThesaurusTests {
  @Test("knows each of its words, and for each the others of its groups")
  func words() {
    let stemmer = Stemmer()
    for word in Thesaurus.words {
      #expect(Thesaurus.contains(word))
      let synonyms = Thesaurus.synonyms(of: stemmer.stem(word))
      #expect(!synonyms.contains(stemmer.stem(word)))
      #expect(synonyms == Set(synonyms).sorted())
    }
  }

  @Test("stands both ways: what means a word is meant by it")
  func bothWays() {
    let stems = Set(Thesaurus.words.map { Stemmer().stem($0) })
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
