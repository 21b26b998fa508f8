package import RoleFacts
import TextAnalysis

extension Library {
  /// The attribute that articles call by these words, `nil` when the vocabulary has none.
  package func attribute(ofLabel label: String) -> Attribute? {
    vocabulary.attribute(ofLabel: analyzer.tokens(in: label))
  }

  /// Figures that were read but not believed, in the order of the articles and their lines.
  ///
  /// They are read from the articles at each call; nothing else needs them.
  package func rejectedFacts() -> [RejectedFact] {
    let extractor = FactExtractor(catalog: catalog)
    return articles.indices.flatMap { extractor.rejected(in: scope(of: $0)) }
  }
}
