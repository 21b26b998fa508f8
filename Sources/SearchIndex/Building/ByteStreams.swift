/// Many streams of bytes that grow in turns, in one arena.
///
/// A stream is a chain of chunks; each is twice as long as the one before, up to a limit, and ends
/// with the place of the next. So a short stream takes a few bytes, a long one wastes little, and
/// nothing is ever moved.
///
/// - SeeAlso: tantivy's `stacker`, which keeps postings being collected alike.
struct ByteStreams {
  /// A chunk's bytes without the place of the next one.
  private static let firstByteCount: UInt32 = 8
  private static let longestByteCount: UInt32 = 1 << 12
  private static let linkByteCount: UInt32 = 4

  /// Where a stream begins and goes on; a new one has no chunk yet.
  struct Stream {
    fileprivate var start: UInt32 = 0
    fileprivate var position: UInt32 = 0
    /// Where the chunk's bytes end and the place of the next chunk stands.
    fileprivate var end: UInt32 = 0
    fileprivate var chunkByteCount: UInt32 = 0
  }

  private var arena: [UInt8] = []

  /// The bytes that all streams take.
  var byteCount: Int { arena.count }

  /// Takes out the bytes of all streams, which are of no use any more.
  mutating func removeAll() { arena.removeAll(keepingCapacity: true) }

  /// Appends a number in groups of 7 bits, the lowest first.
  @inline(__always)
  mutating func append(_ number: UInt32, to stream: inout Stream) {
    // Nearly all numbers have room in the chunk: one look whether the arena is shared is enough.
    guard stream.end &- stream.position >= 5 else { return appendAcrossChunks(number, to: &stream) }
    var bytes = arena.mutableSpan
    var place = Int(stream.position)
    var rest = number
    while rest >= 0x80 {
      bytes[place] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest >>= 7
      place &+= 1
    }
    bytes[place] = UInt8(truncatingIfNeeded: rest)
    stream.position = UInt32(truncatingIfNeeded: place &+ 1)
  }

  private mutating func appendAcrossChunks(_ number: UInt32, to stream: inout Stream) {
    var rest = number
    var isLast = false
    while !isLast {
      isLast = rest < 0x80
      if stream.position == stream.end { extend(&stream) }
      arena[Int(stream.position)] = UInt8(truncatingIfNeeded: rest) & 0x7F | (isLast ? 0 : 0x80)
      stream.position += 1
      rest >>= 7
    }
  }

  private mutating func extend(_ stream: inout Stream) {
    let start = UInt32(arena.count)
    if stream.chunkByteCount == 0 {
      stream.chunkByteCount = Self.firstByteCount
      stream.start = start
    } else {
      for place in 0..<Self.linkByteCount {
        arena[Int(stream.end + place)] = UInt8(truncatingIfNeeded: start >> (8 * place))
      }
      stream.chunkByteCount = min(stream.chunkByteCount * 2, Self.longestByteCount)
    }
    arena.append(
      contentsOf: repeatElement(0, count: Int(stream.chunkByteCount + Self.linkByteCount))
    )
    stream.position = start
    stream.end = start + stream.chunkByteCount
  }

  /// Calls `body` with the parts of a stream, in their order.
  func forEachPart(of stream: Stream, _ body: (ArraySlice<UInt8>) -> Void) {
    var start = stream.start
    var byteCount = Self.firstByteCount
    while stream.position < start || stream.position > start + byteCount {
      let end = start + byteCount
      body(arena[Int(start)..<Int(end)])
      start = (0..<Self.linkByteCount).reduce(0) { $0 | UInt32(arena[Int(end + $1)]) << (8 * $1) }
      byteCount = min(byteCount * 2, Self.longestByteCount)
    }
    body(arena[Int(start)..<Int(stream.position)])
  }
}
