import ByteStorage

/// Walks the terms of a run, one block after the other.
struct RunTerms: TermSource {
  private let run: PostingsRun
  private let fieldCount: Int
  /// Added to a document's number in the run to get its number in the result.
  private let base: UInt32
  private var nextBlock: Int
  private var block: [UInt8] = []
  private var offset = 0
  private(set) var term: [UInt8] = []
  private(set) var isAtEnd = false
  private var documentFrequency = 0
  private var streamByteCount = 0

  /// Stands at the first term that is not below `lower`.
  init(_ run: PostingsRun, base: UInt32, from lower: [UInt8]?) throws(SegmentError) {
    self.run = run
    self.base = base
    fieldCount = run.lengths.fieldCount
    nextBlock = lower.map { run.block(for: $0) } ?? 0
    try advance()
    if let lower {
      while !isAtEnd, term.lexicographicallyPrecedes(lower) { try advance() }
    }
  }

  mutating func advance() throws(SegmentError) {
    offset += streamByteCount
    if offset == block.count {
      guard nextBlock < run.blocks.count else {
        isAtEnd = true
        return
      }
      try loadBlock()
    }
    block.withBytes { bytes in
      let shared = Int(bytes.varint(at: &offset))
      let added = Int(bytes.varint(at: &offset))
      term.removeLast(term.count - shared)
      term.append(offset..<(offset + added), of: bytes)
      offset += added
      documentFrequency = Int(bytes.varint(at: &offset))
      streamByteCount = Int(bytes.varint(at: &offset))
    }
  }

  private mutating func loadBlock() throws(SegmentError) {
    let range = run.blocks[nextBlock].bytes
    switch run.storage {
    case .memory(let bytes): block = Array(bytes[range])
    case .file(let file):
      do { block = try file.read(range) } catch {
        throw SegmentError(error, name: "temporary file")
      }
    }
    nextBlock += 1
    offset = 0
    term.removeAll()
  }

  mutating func appendPostings(to list: inout PostingList) {
    let end = offset + streamByteCount
    block.withBytes { bytes in
      var offset = offset
      var next = base
      while offset < end {
        let gap = UInt32(truncatingIfNeeded: bytes.varint(at: &offset))
        let document = next + (fieldCount == 1 ? gap >> 1 : gap)
        list.append(document: document)
        next = document + 1
        if fieldCount == 1 {
          let isOne = gap & 1 == 1
          list.append(frequency: isOne ? 1 : UInt32(truncatingIfNeeded: bytes.varint(at: &offset)))
        } else {
          for _ in 0..<fieldCount {
            list.append(frequency: UInt32(truncatingIfNeeded: bytes.varint(at: &offset)))
          }
        }
      }
    }
  }
}
