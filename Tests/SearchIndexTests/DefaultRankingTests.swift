import SearchIndex
import TextAnalysis
import Testing

@Suite struct DefaultRankingTests {
  /// The documents found, best first, by their place in the list.
  private func ranking(_ documents: [(title: String, text: String)], for question: String) -> [Int]
  {
    let analyzer = Analyzer()
    var builder = IndexBuilder(schema: DefaultRanking.schema)
    for document in documents {
      _ = builder.add([analyzer.stems(in: document.title), analyzer.stems(in: document.text)])
    }
    let query = DefaultRanking.query(for: question, analyzer: analyzer)
    return builder.finish().top(10, for: query).map(\.document.index)
  }

  @Test(
    "a word in the title counts more than the same word in the text",
    arguments: ["midwife", "welders", "notary"]
  )
  func titles(word: String) {
    let documents = [
      (title: "Other trades", text: "Some work with a \(word) for years."),
      (title: "The \(word)", text: "Some work on their own for many years."),
    ]
    #expect(ranking(documents, for: word) == [1, 0])
  }

  @Test(
    "a function word of the question counts less than its other words, but counts",
    arguments: [
      "what is the licence of a plumber",
      "how do I become a judge",
      "should nurses work at night",
    ]
  )
  func functionWords(question: String) throws {
    let query = DefaultRanking.query(for: question, analyzer: Analyzer())
    let tokens = Analyzer().tokens(in: question)
    for token in tokens {
      let weight = try #require(query.terms.first { $0.term == token.stem }?.weight)
      if FunctionWords.contains(token.term) {
        #expect(weight > 0 && weight < 1, "\(token.term)")
      } else {
        #expect(weight == 1, "\(token.term)")
      }
    }
  }

  @Test("a question of function words alone still finds its documents")
  func onlyFunctionWords() {
    let documents = [(title: "", text: "pay and hours"), (title: "", text: "who we are")]
    #expect(ranking(documents, for: "who are we") == [1])
  }
}
