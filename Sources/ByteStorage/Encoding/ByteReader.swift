/// Reads what ``ByteWriter`` wrote, from bytes that need not be whole.
///
/// What is not there or makes no sense is read as zero or nothing, and ``isBroken`` tells so: a caller
/// checks once, at the end.
package struct ByteReader: Sendable {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline var offset: Int
  /// Where the bytes end that are to be read.
  @usableFromInline let end: Int
  /// Whether anything read so far was not there or made no sense.
  package private(set) var isBroken = false

  package init(_ bytes: [UInt8]) { self.init(bytes, bytes.indices) }

  /// Reads a part of some bytes, which is not copied.
  ///
  /// - Precondition: `range` lies inside, checked.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "\(range)")
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Whether all was read and made sense.
  package var isComplete: Bool { !isBroken && offset == end }

  /// Notes that what was read makes no sense to the caller.
  @usableFromInline
  package mutating func fail() { isBroken = true }

  package mutating func byte() -> UInt8 {
    guard offset < end else {
      isBroken = true
      return 0
    }
    offset += 1
    return bytes[offset - 1]
  }

  @usableFromInline
  package mutating func varint() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
      if shift > 49 { break }
    }
    // Below 2 to the power of 56, so that a sum of two cannot overflow.
    guard shift <= 49 else {
      isBroken = true
      return 0
    }
    return Int(value)
  }

  @inlinable
  package mutating func littleEndian<Value: FixedWidthInteger>(_: Value.Type) -> Value {
    Value(truncatingIfNeeded: word(byteCount: Value.bitWidth / 8))
  }

  /// A number of at most eight bytes, the lowest first.
  @usableFromInline
  mutating func word(byteCount: Int) -> UInt64 {
    guard byteCount <= end - offset else {
      isBroken = true
      offset = end
      return 0
    }
    var value: UInt64 = 0
    for index in 0..<byteCount { value |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
    offset += byteCount
    return value
  }

  package mutating func double() -> Double { Double(bitPattern: littleEndian(UInt64.self)) }

  @usableFromInline
  package mutating func bool() -> Bool {
    let byte = byte()
    if byte > 1 { isBroken = true }
    return byte == 1
  }

  package mutating func text() -> String { String(decoding: textBytes(), as: UTF8.self) }

  /// The bytes of a text.
  package mutating func textBytes() -> ArraySlice<UInt8> {
    let count = varint()
    guard count <= end - offset else {
      isBroken = true
      return []
    }
    offset += count
    return bytes[(offset - count)..<offset]
  }

  /// All bytes that were not read yet.
  package mutating func rest() -> [UInt8] {
    defer { offset = end }
    return Array(bytes[offset..<end])
  }

  @inlinable
  package mutating func list<Element>(_ read: (inout ByteReader) -> Element) -> [Element] {
    let count = varint()
    // Every element has a byte at least, so a length that makes no sense costs no memory.
    guard count <= end - offset else {
      fail()
      return []
    }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(read(&self)) }
    return elements
  }

  @inlinable
  package mutating func optional<Value>(_ read: (inout ByteReader) -> Value) -> Value? {
    bool() ? read(&self) : nil
  }
}
