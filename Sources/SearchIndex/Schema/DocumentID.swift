/// The number of a document in one index, counted from 0 in the order of addition.
package struct DocumentID: Hashable, Sendable {
  package let rawValue: UInt32

  package init(_ rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The number as an offset into arrays with one element a document.
  package var index: Int { Int(rawValue) }
}

extension DocumentID: Comparable {
  package static func < (left: DocumentID, right: DocumentID) -> Bool {
    left.rawValue < right.rawValue
  }
}
