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
  let lengths: FieldLengths
  /// What one occurrence adds to the pseudo-frequency: one row a document, one factor a field.
  private let factors: [Float]

  init(schema: IndexSchema, lengths: FieldLengths) {
    self.schema = schema
    self.lengths = lengths
    factors = (0..<lengths.documentCount).flatMap { index in
      schema.fields.indices.map { field in
        let ratio = lengths.ratio(of: DocumentID(UInt32(index)), field: field)
        return Self.factor(of: schema.fields[field], lengthRatio: ratio)
      }
    }
  }

  private static func factor(of field: IndexSchema.Field, lengthRatio: Float) -> Float {
    let norm = 1 - field.b + field.b * lengthRatio
    // An empty field with b = 1 has the norm 0, and no occurrence to count.
    return norm > 0 ? field.weight / norm : 0
  }

  /// What one occurrence in a field of a document adds to ``pseudoFrequency(_:in:)``.
  func factor(of document: DocumentID, field: Int) -> Float {
    factors[document.index * schema.fields.count + field]
  }

  /// The weighted, length-normalized sum of a term's frequencies in the fields.
  ///
  /// - Parameters:
  ///   - frequencies: occurrences, one count a field.
  ///   - document: where they were counted.
  /// - Returns: at least 0, without a unit.
  func pseudoFrequency(_ frequencies: ArraySlice<UInt32>, in document: DocumentID) -> Float {
    var sum: Float = 0
    var factor = document.index * schema.fields.count
    for frequency in frequencies {
      sum += Float(frequency) * factors[factor]
      factor += 1
    }
    return sum
  }

  /// A term's part of a document's score.
  ///
  /// - Parameters:
  ///   - weight: the term's weight in the query times its ``idf(documentFrequency:documentCount:)``.
  ///   - pseudoFrequency: as ``pseudoFrequency(_:in:)`` gives it.
  /// - Returns: a score in `0...weight`; it compares only within one query.
  func score(weight: Float, pseudoFrequency: Float) -> Float {
    // Equal to w * f / (k1 + f), but monotonic in f under rounding, which pruned search relies on.
    weight - weight / (1 + pseudoFrequency / schema.k1)
  }

  /// How much a term tells, from the number of documents that have it; above 0 for every term.
  static func idf(documentFrequency: Int, documentCount: Int) -> Float {
    let frequency = Double(documentFrequency)
    return Float(log(1 + (Double(documentCount) - frequency + 0.5) / (frequency + 0.5)))
  }
}
