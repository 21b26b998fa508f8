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

  private struct Stream {
    var start: UInt32 = 0
    var position: UInt32 = 0
    /// Where the chunk's bytes end and the place of the next chunk stands.
    var end: UInt32 = 0
    var chunkByteCount: UInt32 = 0
  }

  private var arena: [UInt8] = []
  private var streams: [Stream] = []

  /// The bytes that all streams take.
  var byteCount: Int { arena.count }

  /// Takes out the bytes of all streams.
  mutating func removeAll() {
    arena.removeAll(keepingCapacity: true)
    streams.removeAll(keepingCapacity: true)
  }

  /// Appends a number in groups of 7 bits, the lowest first.
  @inline(__always)
  mutating func append(_ number: UInt32, to stream: Int) {
    var rest = number
    while rest >= 0x80 {
      append(byte: UInt8(truncatingIfNeeded: rest) | 0x80, to: stream)
      rest >>= 7
    }
    append(byte: UInt8(truncatingIfNeeded: rest), to: stream)
  }

  @inline(__always)
  private mutating func append(byte: UInt8, to stream: Int) {
    if stream >= streams.count || streams[stream].position == streams[stream].end {
      extend(stream)
    }
    arena[Int(streams[stream].position)] = byte
    streams[stream].position &+= 1
  }

  private mutating func extend(_ number: Int) {
    while number >= streams.count { streams.append(Stream()) }
    let start = UInt32(arena.count)
    var stream = streams[number]
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
    streams[number] = stream
  }

  /// Calls `body` with the parts of a stream, in their order.
  func forEachPart(of number: Int, _ body: (ArraySlice<UInt8>) -> Void) {
    let stream = streams[number]
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
