import ByteStorage

/// Makes a segment of runs, in their order.
///
/// The result does not depend on how documents are divided into runs.
package struct RunMerger {
  /// About how many blocks of runs are merged at once.
  private static let blocksPerRange = 32

  private let runs: [PostingsRun]

  /// - Parameter runs: at least one; all have the same fields.
  package init(_ runs: [PostingsRun]) {
    precondition(!runs.isEmpty, "no runs")
    self.runs = runs
  }

  /// Writes the segment.
  ///
  /// - Parameters:
  ///   - path: the file to write; the bytes stay in memory without one.
  ///   - threadCount: the most threads.
  /// - Returns: the bytes, if there is no file.
  /// - Throws: ``SegmentError`` when a spilled run cannot be read or the file not written.
  package func merge(into path: String?, threadCount: Int) throws(SegmentError) -> [UInt8] {
    let assembly = SegmentAssembly(
      lengths: mergedLengths(),
      identifiers: mergedIdentifiers(),
      ranges: ranges(),
      threadCount: threadCount,
      parts: runs.reduce(.all) { $0.intersection($1.parts) },
      appendSequences: { [runs] writer throws(SegmentError) in
        for run in runs { try Self.appendSequences(of: run, to: &writer) }
      }
    )
    let runs = runs
    return try assembly.write(to: path) { range throws(SegmentError) in
      var sources: [RunTerms] = []
      var base: UInt32 = 0
      for run in runs {
        sources.append(try RunTerms(run, base: base, from: range.lower))
        base += UInt32(run.documentCount)
      }
      return sources
    }
  }

  private static func appendSequences(
    of run: PostingsRun,
    to writer: inout SegmentWriter
  ) throws(SegmentError) {
    let places = try writer.places(of: RunTerms(run, base: 0, from: nil))
    var start = 0
    for document in 0..<run.documentCount {
      let end = start + run.lengths.termCount(of: document)
      writer.appendSequence(run.occurrences[start..<end].lazy.map { places[Int($0)] })
      start = end
    }
  }

  private func ranges() -> [TermRange] {
    let terms = runs.flatMap { $0.blocks.map(\.firstTerm) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    let starts = stride(from: Self.blocksPerRange, to: terms.count, by: Self.blocksPerRange)
    return TermRange.ranges(startingAt: starts.map { terms[$0] })
  }

  private func mergedLengths() -> FieldLengthsWriter {
    guard runs.count > 1 else { return runs[0].lengths }
    var lengths = FieldLengthsWriter(fieldNames: runs[0].lengths.fieldNames)
    for run in runs { lengths.append(run.lengths.lengths) }
    return lengths
  }

  private func mergedIdentifiers() -> [UInt8] {
    guard runs.count > 1 else { return runs[0].identifiers.bytes() }
    var writer = IdentifierWriter()
    for run in runs {
      let section = run.identifiers.bytes()
      section.withBytes { bytes in
        // A run is in memory, as it was just written.
        let isSound = Identifiers(0..<section.count, documentCount: run.documentCount, in: bytes)?
          .forEach(in: bytes) { writer.append($1) }
        precondition(isSound ?? false, "identifiers of a run")
      }
    }
    return writer.bytes()
  }
}
