import ByteStorage
import TextAnalysis

/// The postings of some documents, sorted by term: what is merged into a segment.
///
/// The bytes are a row of blocks that can be read each by itself. A block has some terms; of each
/// the bytes it shares with the term before, the number of bytes that follow, these bytes, the
/// number of documents, the length of its stream, and the stream as it was collected.
package struct PostingsRun: Sendable {
  /// A block is closed when it has as many bytes.
  static let blockByteCount = 1 << 15

  struct Block: Sendable {
    let firstTerm: [UInt8]
    let bytes: Range<Int>
  }

  enum Storage: Sendable {
    case memory([UInt8])
    case file(TemporaryFile)
  }

  let lengths: FieldLengthsWriter
  let identifiers: IdentifierWriter
  let blocks: [Block]
  private(set) var storage: Storage
  let postingCount: Int
  /// What the segment has beside what plain search needs.
  let parts: RankingParts
  /// The terms of the documents in their order, by their places among those of the run.
  ///
  /// None unless ``parts`` has the sequences. They stay in memory.
  let occurrences: [UInt32]

  var documentCount: Int { lengths.documentCount }

  /// The bytes of its postings that it has in memory.
  package var byteCountInMemory: Int {
    switch storage {
    case .memory(let bytes): bytes.count
    case .file: 0
    }
  }

  /// Sorts what a collector has by term.
  init(
    _ postings: PostingsCollector,
    terms: borrowing WordTable,
    lengths: FieldLengthsWriter,
    identifiers: IdentifierWriter,
    parts: RankingParts,
    occurrences: [UInt32]
  ) {
    var writer = BlockWriter()
    let sorted = terms.sorted(postings.terms)
    for number in sorted { writer.append(terms.word(Int(number)), postings, number) }
    var places = [UInt32](repeating: 0, count: (sorted.max().map { Int($0) } ?? -1) + 1)
    for (place, number) in sorted.enumerated() { places[Int(number)] = UInt32(place) }
    self.parts = parts
    self.occurrences = occurrences.map { places[Int($0)] }
    self.lengths = lengths
    self.identifiers = identifiers
    let finished = writer.finish()
    blocks = finished.blocks
    storage = .memory(finished.bytes)
    postingCount = finished.postingCount
  }

  /// Moves the postings from memory to a file that goes away with the run.
  ///
  /// - Parameter folder: where the file is made.
  /// - Throws: ``SegmentError`` when it cannot be written.
  mutating func spill(into folder: String) throws(SegmentError) {
    guard case .memory(let bytes) = storage else { return }
    do { storage = .file(try TemporaryFile(in: folder, with: bytes)) } catch {
      throw SegmentError(error, name: folder)
    }
  }

  /// The number of the last block that begins with a term not above `term`; at least 0.
  func block(for term: [UInt8]) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      let isAbove = term.lexicographicallyPrecedes(blocks[middle].firstTerm)
      if isAbove { high = middle } else { low = middle + 1 }
    }
    return max(0, low - 1)
  }

  private struct BlockWriter {
    private(set) var bytes: [UInt8] = []
    private(set) var blocks: [Block] = []
    private(set) var postingCount = 0
    private var first: [UInt8] = []
    private var previous: [UInt8] = []
    private var start = 0

    mutating func append(_ term: [UInt8], _ postings: PostingsCollector, _ number: UInt32) {
      if bytes.count == start { first = term }
      let shared = bytes.count == start ? 0 : term.sharedPrefixCount(with: previous)
      bytes.appendVarint(UInt64(shared))
      bytes.appendVarint(UInt64(term.count - shared))
      bytes += term[shared...]
      let documentFrequency = postings.documentFrequency(of: number)
      postingCount += documentFrequency
      bytes.appendVarint(UInt64(documentFrequency))
      var streamByteCount = 0
      postings.forEachPart(of: number) { streamByteCount += $0.count }
      bytes.appendVarint(UInt64(streamByteCount))
      postings.forEachPart(of: number) { bytes += $0 }
      previous = term
      if bytes.count - start >= PostingsRun.blockByteCount { close() }
    }

    private mutating func close() {
      guard bytes.count > start else { return }
      blocks.append(Block(firstTerm: first, bytes: start..<bytes.count))
      start = bytes.count
    }

    consuming func finish() -> (bytes: [UInt8], blocks: [Block], postingCount: Int) {
      close()
      return (bytes, blocks, postingCount)
    }
  }
}

extension [UInt8] {
  /// How many bytes at the beginning are those of `other`.
  func sharedPrefixCount(with other: [UInt8]) -> Int {
    var count = 0
    let most = Swift.min(self.count, other.count)
    while count < most, self[count] == other[count] { count += 1 }
    return count
  }
}
