/// What is said of a role: one name of the vocabulary, or a label that the vocabulary lacks.
package struct Attribute: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A name of ``AttributeVocabulary``, or an article's own label in lower case with `_`.
  package let name: String

  package init(_ name: String) { self.name = name }

  /// The name as a reader would say it.
  package var words: String { name.split(separator: "_").joined(separator: " ") }

  package var description: String { name }

  package static func < (left: Attribute, right: Attribute) -> Bool { left.name < right.name }
}
