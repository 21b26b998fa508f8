import ByteStorage

/// What a snapshot file consists of; the catalog of this module describes it byte by byte.
enum SnapshotFormat {
  /// The first eight bytes; the line ends in them tell a file that was copied as text.
  static let magic: [UInt8] = Array("RCLIB\r\n\u{1A}".utf8)
  /// Raised with every change of the layout.
  static let version: UInt32 = 5
  /// The bytes that one checksum covers.
  static let pageByteCount = 4096
  /// Magic, version, number of sections, and the file's and its checksums' places.
  static let fixedHeaderByteCount = 8 + 4 + 4 + 8 + 8
  static let headerByteCount = fixedHeaderByteCount + 16 * Section.allCases.count

  /// The parts of a snapshot, in the order of the file.
  enum Section: Int, CaseIterable {
    /// One record: the fingerprint, and the year that counts as the present.
    case summary
    /// One record each article: path, title, date, counts.
    case articleHeads
    /// One record each article: metadata, sections, blocks.
    case articleBodies
    /// One record each article: the bytes of its file.
    case files
    /// Paths of articles to their numbers.
    case articleNumbers
    case passages
    case facts
    /// One record each role: its facts by attribute.
    case roleFacts
    /// Attributes to the numbers of their facts.
    case attributeFacts
    /// Attributes to the numbers of facts that no earlier one says in all but its place.
    case distinctFacts
    /// Stems of labels and values to the numbers of their facts.
    case factWords
    /// One record each article: roles and attributes of its sections.
    case scopes
    /// One record: roles and their names.
    case catalog
    /// One record each article: names of roles that hold in it alone.
    case localNames
    /// One record each heading that is a place.
    case places
    /// One record each heading with nothing below it.
    case gaps
    /// Words of the articles to how often each occurs.
    case words
    /// Words of names of roles to how often each occurs.
    case nameWords
    /// A segment of the search index, whose documents have the numbers of the passages.
    case index
    /// One record: the names of attributes.
    case vocabulary
    /// First stems of the phrases that name attributes to those phrases.
    case phrases
  }
}
