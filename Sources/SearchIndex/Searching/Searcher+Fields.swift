import ByteStorage

extension Searcher {
  /// In which fields documents have a term.
  ///
  /// - Parameters:
  ///   - term: as it was added.
  ///   - documents: rising; documents of the index.
  /// - Returns: for each document a bit for each field, the lowest for the first, set where the field
  ///   has the term.
  package func fields(having term: String, in documents: [DocumentID]) -> [UInt16] {
    var fields = [UInt16](repeating: 0, count: documents.count)
    for part in parts {
      guard let entry = entry(of: Array(term.utf8), in: part) else { continue }
      part.segment.bytes.withBytes { bytes in
        var cursor = PostingsCursor(
          entry,
          fieldCount: part.segment.fields.count,
          documentLimit: part.segment.documentCount
        )
        for (index, document) in documents.enumerated()
        where document.rawValue >= part.base
          && document.index < Int(part.base) + part.segment.documentCount
        {
          cursor.seek(to: document.rawValue - part.base, in: bytes)
          guard cursor.document == document.rawValue - part.base else { continue }
          cursor.loadFrequencies(bytes)
          for field in part.segment.fields.indices
          where cursor.frequency(field: field, at: cursor.position) > 0 {
            fields[index] |= 1 << UInt16(field)
          }
        }
      }
    }
    return fields
  }
}
