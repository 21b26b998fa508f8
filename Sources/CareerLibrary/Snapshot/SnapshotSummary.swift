import ByteStorage

/// What identifies a snapshot.
struct SnapshotSummary: Sendable, Equatable {
  /// SHA-256 over the paths and bytes of all articles, in hexadecimal.
  let fingerprint: String

  init(fingerprint: String) { self.fingerprint = fingerprint }

  init(_ reader: inout ByteReader) { fingerprint = reader.text() }

  func write(to writer: inout ByteWriter) { writer.append(fingerprint) }
}
