/// Why a file is no snapshot that can be read; whoever meets it reads the articles instead.
enum SnapshotError: Error, Equatable {
  case foreign
  case unsupportedVersion(found: UInt32, supported: UInt32)
  case truncated
  case damaged(page: Int)
  case malformed(section: SnapshotFormat.Section, record: Int)
}

extension SnapshotError: CustomStringConvertible {
  var description: String {
    switch self {
    case .foreign: "not a snapshot of a library"
    case .unsupportedVersion(let found, let supported):
      "snapshot format \(found), this program reads \(supported)"
    case .truncated: "shorter or longer than it says"
    case .damaged(let page): "damaged at byte \(page * SnapshotFormat.pageByteCount)"
    case .malformed(let section, let record):
      "record \(record) of section \(section) makes no sense"
    }
  }
}
