import ByteStorage

/// Why an index or a segment of it cannot be used.
package enum SegmentError: Error, Equatable {
  case unreadable(name: String, reason: String)
  case notASegment(name: String)
  case unsupportedVersion(name: String, found: UInt32, supported: UInt32)
  case damaged(name: String, offset: Int)
  case noIndex(folder: String)
  case locked(path: String)
  case otherFields(name: String, found: [String], expected: [String])

  /// The same in the words of this module.
  init(_ error: FileError, name: String) {
    self = .unreadable(name: name, reason: error.description)
  }
}

extension SegmentError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(_, let reason): reason
    case .notASegment(let name):
      "\(name): not a segment of a search index; delete it and build the index again"
    case .unsupportedVersion(let name, let found, let supported):
      "\(name): segment format \(found), this build reads \(supported); build the index again"
    case .damaged(let name, let offset):
      "\(name): damaged near byte \(offset); delete it and build the index again"
    case .noIndex(let folder):
      "\(folder): no search index here; check the path, or build the index"
    case .locked(let path):
      "\(path): another process is writing this index; wait until it is done"
    case .otherFields(let name, let found, let expected):
      "\(name): has the fields \(found.joined(separator: ", ")) and not "
        + "\(expected.joined(separator: ", ")); build the index again"
    }
  }
}
