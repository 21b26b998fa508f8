/// The fields of the documents in an index, and how they count.
package struct IndexSchema: Equatable, Sendable {
  /// A named part of every document, such as its title or its body.
  package struct Field: Equatable, Sendable {
    package let name: String
    /// How much one occurrence counts; 1 is usual.
    package let weight: Float
    /// How much a long field lowers that, in `0...1`: 0 not at all, 1 in full.
    package let b: Float

    /// - Precondition: `weight` is finite and not negative, `b` is in `0...1`.
    package init(name: String, weight: Float, b: Float) {
      precondition(weight >= 0 && weight.isFinite, "weight \(weight) of field \(name)")
      precondition((0...1).contains(b), "b \(b) of field \(name) is not in 0...1")
      self.name = name
      self.weight = weight
      self.b = b
    }
  }

  /// In the order in which a document gives its terms.
  package let fields: [Field]
  /// How slowly a term's repetition stops to matter; usual values lie between 1 and 2.
  package let k1: Float

  /// - Precondition: there is a field, and `k1` is finite and above 0.
  package init(fields: [Field], k1: Float) {
    precondition(!fields.isEmpty, "a schema needs a field")
    precondition(k1 > 0 && k1.isFinite, "k1 \(k1) is not above 0")
    self.fields = fields
    self.k1 = k1
  }
}
