import ByteStorage
import Foundation
import SearchIndex
import TestSupport

/// Random documents of words that resemble each other, and the default ranking of them as its
/// documentation tells it, computed with strings and dictionaries from all documents and terms.
struct RankingReference {
  static let schema = DefaultRanking.schema
  private static let syllables = "nur sing weld er man age ment teach ing car pen try 7 ü".split(
    separator: " "
  )

  let documents: [[[String]]]
  private let vocabulary: [String]

  init(documents count: Int, using random: inout SeededGenerator) {
    let vocabulary = (0..<160).map { _ in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        String(Self.syllables[Int.random(in: 0..<Self.syllables.count, using: &random)])
      }.joined()
    }
    documents = (0..<count).map { _ in
      [2, 25].map { longest in
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in
          vocabulary[Self.skewed(below: vocabulary.count, using: &random)]
        }
      }
    }
    self.vocabulary = vocabulary
  }

  private static func skewed(below bound: Int, using random: inout SeededGenerator) -> Int {
    min(Int.random(in: 0..<bound, using: &random), Int.random(in: 0..<bound, using: &random))
  }

  /// A searcher over segments of so many documents each.
  func searcher(_ counts: [Int], parts: RankingParts = .all) throws -> Searcher {
    try Searcher(schema: Self.schema, segments: segments(counts, parts: parts))
  }

  func segments(_ counts: [Int], parts: RankingParts = .all) throws -> [Segment] {
    var rest = documents[...]
    return try counts.map { count in
      var builder = IndexBuilder(schema: Self.schema, parts: parts)
      for document in rest.prefix(count) { _ = builder.add(document) }
      rest = rest.dropFirst(count)
      return try Segment(.memory(builder.finishSegment()), name: "segment")
    }
  }

  func randomWords(using random: inout SeededGenerator) -> [QuestionWord] {
    (0..<Int.random(in: 1...6, using: &random)).map { number in
      QuestionWord(
        term: number == 4 ? "teachment" : vocabulary[Int.random(in: 0..<60, using: &random)],
        isFunctionWord: Int.random(in: 0..<4, using: &random) == 0
      )
    }
  }

  // MARK: similar terms

  /// The five terms most like a word, and how like it they are.
  func similarTerms(_ word: String) -> [(term: String, similarity: Float)] {
    let grams = grams(word)
    guard word.utf8.count >= 4, !grams.isEmpty else { return [] }
    var similar: [(term: String, similarity: Float)] = []
    for term in Set(documents.joined().joined()) where term != word {
      let others = self.grams(term)
      let shared = grams.intersection(others).count
      guard shared > 1 else { continue }
      let similarity = Float(shared) / Float(min(grams.count, others.count))
      if similarity >= 0.7 { similar.append((term, similarity)) }
    }
    similar.sort { (first, second) -> Bool in
      if first.similarity != second.similarity { return first.similarity > second.similarity }
      return Array(first.term.utf8).lexicographicallyPrecedes(Array(second.term.utf8))
    }
    return Array(similar.prefix(5))
  }

  private func grams(_ word: String) -> Set<[UInt8]> {
    guard !word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    let bytes: [UInt8] = [0] + Array(word.utf8) + [0]
    return Set((0...(bytes.count - 3)).map { Array(bytes[$0..<($0 + 3)]) })
  }

  /// The words of a question and the terms like them, weighted.
  func query(for words: [QuestionWord], in searcher: Searcher) -> Query {
    var weights: [String: Float] = [:]
    for word in words { weights[word.term, default: 0] += word.isFunctionWord ? 0.4 : 1 }
    var similar: [String: Float] = [:]
    for word in words where !word.isFunctionWord {
      for (term, similarity) in similarTerms(word.term) where weights[term] == nil {
        let share = min(1, searcher.idf(of: word.term) / searcher.idf(of: term))
        similar[term] = max(similar[term] ?? 0, 0.3 * similarity * share)
      }
    }
    return Query(
      terms: weights.merging(similar) { own, _ in own }
        .map { Query.WeightedTerm(term: $0.key, weight: $0.value) }
    )
  }

  // MARK: ranking anew

  /// The terms that find documents: content words, and what is spelt like those in few documents.
  private func leadingTerms(_ words: [QuestionWord], in searcher: Searcher) -> Set<String> {
    let content = words.filter { !$0.isFunctionWord }.map(\.term)
    let rare = content.filter { searcher.documentFrequency(of: $0) < 10 }
    let known = Set(words.map(\.term))
    return Set(content).union(
      rare.flatMap { similarTerms($0).map(\.term) }.filter { !known.contains($0) }
    )
  }

  /// The best documents, of which the first `depth` of a first step are ranked anew.
  func ranked(_ count: Int, _ words: [QuestionWord], in searcher: Searcher) -> [ScoredDocument] {
    let query = query(for: words, in: searcher)
    let depth = count <= 50 ? 64 : 140
    let wanted = max(count, depth)
    var found = searcher.exhaustiveTop(wanted, for: query, by: leadingTerms(words, in: searcher))
    if found.count < wanted { found = searcher.exhaustiveTop(wanted, for: query) }
    let best = found.prefix(depth).map { document in
      pairScores(words, document.document, searcher)
        .reduce(searcher.score(of: document.document, for: query), +)
    }
    let vectors = found.prefix(depth).map { vector($0.document, searcher) }
    let share: Float = 0.3
    let ranked = best.indices.map { own -> ScoredDocument in
      let similarities: [Int] = vectors.map { product(vectors[own], $0) }
      let others = similarities.indices.filter { $0 != own && similarities[$0] > 0 }
      let neighbours = others.sorted { (first: Int, second: Int) -> Bool in
        let (one, two) = (similarities[first], similarities[second])
        return one == two ? first < second : one > two
      }
      var (sum, total): (Double, Double) = (0, 0)
      for neighbour in neighbours.prefix(10) {
        sum += Double(similarities[neighbour]) * Double(best[neighbour])
        total += Double(similarities[neighbour])
      }
      let mean = total > 0 ? Float(sum / total) : 0
      let score: Float = (1 - share) * best[own] + share * mean
      return ScoredDocument(document: found[own].document, score: score)
    }
    let rest = found.dropFirst(depth).map {
      ScoredDocument(document: $0.document, score: (1 - share) * $0.score + share * 0)
    }
    return Array((ranked.sorted { $0.precedes($1) } + rest).prefix(count))
  }

  private func pairScores(
    _ words: [QuestionWord],
    _ document: DocumentID,
    _ searcher: Searcher
  ) -> [Float] {
    let content = words.enumerated().filter { !$0.element.isFunctionWord }
    let all = documents.joined().joined().count
    let length = documents[document.index].joined().count
    let ratio = Float(length) / Float(Double(all) / Double(documents.count))
    let norm = Self.schema.k1 * (0.25 + 0.75 * ratio)
    return zip(content, content.dropFirst()).compactMap { first, second -> Float? in
      let (one, two) = (first.element.term, second.element.term)
      guard one != two, searcher.documentFrequency(of: one) > 0,
        searcher.documentFrequency(of: two) > 0
      else { return nil }
      var (near, ordered) = (0, 0)
      for field in documents[document.index] {
        for (place, term) in field.enumerated() where term == one {
          for (other, term) in field.enumerated() where term == two && abs(other - place) < 8 {
            near += 1
            if other > place, other - place <= second.offset - first.offset { ordered += 1 }
          }
        }
      }
      let weight: Float = 0.1 * (searcher.idf(of: one) + searcher.idf(of: two))
      var sum: Float = 0
      for count in [near, ordered] {
        let frequency = Float(count) / norm
        sum += weight * (frequency / (1 + frequency))
      }
      return sum
    }
  }

  /// The weights of a document's terms, a vector of the length 4,096 in whole numbers.
  private func vector(_ document: DocumentID, _ searcher: Searcher) -> [String: Int] {
    var counts: [String: Int] = [:]
    for term in documents[document.index].joined() { counts[term, default: 0] += 1 }
    let limit = max(documents.count / 10, 10)
    var weights: [String: Double] = [:]
    for (term, count) in counts {
      guard (2...limit).contains(searcher.documentFrequency(of: term)) else { continue }
      let idf = Double(searcher.idf(of: term))
      let weight: Double = (1 + log(Double(count))) * idf * 256
      weights[term] = weight.rounded(.toNearestOrEven)
    }
    var squares: Double = 0
    for weight in weights.values { squares += weight * weight }
    let scale: Double = 4096 / squares.squareRoot()
    return weights.mapValues { (weight: Double) -> Int in
      Int((weight * scale).rounded(.toNearestOrEven))
    }
  }

  private func product(_ first: [String: Int], _ second: [String: Int]) -> Int {
    first.reduce(0) { $0 + $1.value * (second[$1.key] ?? 0) }
  }
}
