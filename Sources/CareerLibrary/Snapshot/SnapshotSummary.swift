import ByteStorage

/// What identifies a snapshot, and what is worked out once of all its articles.
struct SnapshotSummary: Sendable, Equatable {
  /// SHA-256 over the paths and bytes of all articles, in hexadecimal.
  let fingerprint: String
  /// The year by which figures are old; `nil` when nothing tells one.
  let present: Int?

  init(fingerprint: String, present: Int?) {
    self.fingerprint = fingerprint
    self.present = present
  }

  init(_ reader: inout ByteReader) {
    fingerprint = reader.text()
    present = reader.optional { $0.varint() }
  }

  func write(to writer: inout ByteWriter) {
    writer.append(fingerprint)
    writer.append(optional: present) { $0.append(varint: $1) }
  }
}
