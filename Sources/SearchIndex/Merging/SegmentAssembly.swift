import ByteStorage

/// Merges ranges of terms on several threads and writes them as one segment, in their order.
struct SegmentAssembly: Sendable {
  let lengths: FieldLengthsWriter
  /// The section of identifiers.
  let identifiers: [UInt8]
  /// Together all terms, in their order.
  let ranges: [TermRange]
  let threadCount: Int
  /// What the segment has beside what plain search needs.
  let parts: RankingParts
  /// Appends the sequences of all documents once all terms are written.
  let appendSequences: @Sendable (inout SegmentWriter) throws(SegmentError) -> Void

  /// Writes the segment.
  ///
  /// - Parameters:
  ///   - path: the file to write; the bytes stay in memory without one.
  ///   - sources: what is merged, each at its first term in a range.
  /// - Returns: the bytes, if there is no file.
  /// - Throws: ``SegmentError`` when a source cannot be read or the file not written.
  func write<Source: TermSource>(
    to path: String?,
    sources: @escaping @Sendable (TermRange) throws(SegmentError) -> [Source]
  ) throws(SegmentError) -> [UInt8] {
    do {
      let draft = try path.map { path throws(FileError) in try FileDraft(replacing: path) }
      return try write(SegmentOutput(draft: draft), sources)
    } catch let error as SegmentError {
      throw error
    } catch let error as FileError {
      throw SegmentError(error, name: path ?? "memory")
    } catch {
      preconditionFailure("neither of the two errors: \(error)")
    }
  }

  private func write<Source: TermSource>(
    _ output: consuming SegmentOutput,
    _ sources: @escaping @Sendable (TermRange) throws(SegmentError) -> [Source]
  ) throws -> [UInt8] {
    var writer = SegmentWriter(
      lengths: lengths,
      identifiers: identifiers,
      parts: parts,
      output: output
    )
    let levels = lengths.levels()
    // A few ranges at a time, so that only these are in memory.
    let waveCount = threadCount * 4
    for start in stride(from: 0, to: ranges.count, by: waveCount) {
      let wave = Array(ranges[start..<min(start + waveCount, ranges.count)])
      let merged = parallelMap(wave, threadCount: threadCount, makeTool: {}) { range, _ in
        Result { () throws(SegmentError) in
          try MergedTerms(
            TermMerge(sources(range), in: range),
            writer: PostingsWriter(fieldCount: lengths.fieldCount, levels: levels)
          )
        }
      }
      for part in merged { try writer.append(part.get()) }
    }
    if parts.contains(.termSequences) { try appendSequences(&writer) }
    return try writer.finish()
  }
}

extension TermRange {
  /// Ranges that begin at the terms given, and before the first of them.
  static func ranges(startingAt terms: [[UInt8]]) -> [TermRange] {
    var ranges = [TermRange()]
    for term in terms where ranges[ranges.count - 1].lower != term {
      ranges[ranges.count - 1].upper = term
      ranges.append(TermRange(lower: term))
    }
    return ranges
  }
}
