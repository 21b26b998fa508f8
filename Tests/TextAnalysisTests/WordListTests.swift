import Testing
import TextAnalysis

@Suite struct WordListTests {
  @Test(
    "knows function words",
    arguments: ["the", "which", "please", "tell", "me", "dont", "is", "of", "what", "you"]
  )
  func functionWords(_ word: String) {
    #expect(FunctionWords.contains(word))
  }

  @Test(
    "does not take content for function words",
    arguments: ["salary", "need", "more", "like", "r", ""]
  )
  func contentWords(_ word: String) {
    #expect(!FunctionWords.contains(word))
  }

  @Test(
    "knows words that stand for one another",
    arguments: [
      ("salary", "compensation"), ("wages", "pay"), ("firms", "organisation"),
      ("novice", "beginner"),
      ("degrees", "diploma"), ("coding", "programming"), ("doctorates", "phd"),
      ("decline", "shrink"),
    ]
  )
  func synonyms(_ word: String, _ other: String) {
    let stemmer = Stemmer()
    let (stem, otherStem) = (stemmer.stem(word), stemmer.stem(other))
    #expect(Thesaurus.synonyms(of: stem).contains(otherStem))
    #expect(Thesaurus.synonyms(of: otherStem).contains(stem))
  }

  @Test(
    "lists synonyms in order, once, and without the word itself",
    arguments: ["job", "move", "compani"]
  )
  func sorted(_ stem: String) {
    let synonyms = Thesaurus.synonyms(of: stem)
    #expect(!synonyms.isEmpty && !synonyms.contains(stem))
    #expect(synonyms == Set(synonyms).sorted())
  }

  @Test func noSynonymsForOtherWords() {
    #expect(Thesaurus.synonyms(of: "zebra").isEmpty)
  }
}
