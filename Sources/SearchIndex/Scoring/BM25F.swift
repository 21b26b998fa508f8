#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The ranking function BM25 over documents with fields.
///
/// A term's frequencies in the fields are weighted, divided by the fields' relative lengths and
/// summed; only the sum is saturated, so a term in two fields does not count like two terms.
///
/// - SeeAlso: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
///   2009, section 3.6.
struct BM25F: Sendable {
  let schema: IndexSchema
  /// The average length of each field; 0 where no document has it.
  private let averages: [Double]

  /// - Parameters:
  ///   - schema: the fields and how they count.
  ///   - totals: the sum of the lengths of each field.
  ///   - documentCount: over how many documents.
  init(schema: IndexSchema, totals: [Int], documentCount: Int) {
    self.schema = schema
    averages = totals.map { Double($0) / Double(max(documentCount, 1)) }
  }

  /// What one occurrence adds to the pseudo-frequency, by the length of the field.
  func factor(field: Int, length: UInt32) -> Float {
    let ratio = averages[field] > 0 ? Float(Double(length) / averages[field]) : 1
    let field = schema.fields[field]
    let norm = 1 - field.b + field.b * ratio
    // An empty field with b = 1 has the norm 0, and no occurrence to count.
    return norm > 0 ? field.weight / (norm * schema.k1) : 0
  }

  /// How much a term tells, from the number of documents that have it; above 0 for every term.
  static func idf(documentFrequency: Int, documentCount: Int) -> Float {
    // A dictionary that was not written by this module may say anything.
    let frequency = Double(min(documentFrequency, documentCount))
    return Float(log(1 + (Double(documentCount) - frequency + 0.5) / (frequency + 0.5)))
  }
}

/// Saturates pseudo-frequencies and rounds scores so that their sums are exact.
///
/// Every score of a query is a multiple of one power of two that is so large that no sum of the
/// query's scores needs more than the 24 bits of a float. So the sum does not depend on its order,
/// and a sum of bounds never falls below the sum of what they bound.
struct Saturation: Sendable {
  /// A power of two above the sum of all weights; adding and taking it away rounds.
  private let rounding: Float

  /// - Parameter weights: of the query's terms, at least 0.
  init(weights: [Float]) {
    let total = weights.reduce(0, +)
    // The margin covers what rounding adds to the sum of scores.
    let exponent = (total * 1.001).exponent + 1
    rounding = total > 0 ? Float(sign: .plus, exponent: exponent, significand: 1) : 0
  }

  /// A term's part of a document's score.
  ///
  /// - Parameters:
  ///   - weight: the term's weight in the query times its inverse document frequency.
  ///   - pseudoFrequency: the weighted, length-normalized sum of frequencies, over k1.
  /// - Returns: a score in `0...weight`, but for the rounding.
  @inline(__always)
  func score(weight: Float, pseudoFrequency: Float) -> Float {
    // Equal to w * f / (1 + f), but monotonic in f under rounding, which pruning relies on.
    (weight - weight / (1 + pseudoFrequency) + rounding) - rounding
  }

  /// The same for four documents.
  @inline(__always)
  func scores(weight: Float, pseudoFrequencies: SIMD4<Float>) -> SIMD4<Float> {
    let weights = SIMD4(repeating: weight)
    let steps = SIMD4(repeating: rounding)
    return (weights - weights / (1 + pseudoFrequencies) + steps) - steps
  }
}
