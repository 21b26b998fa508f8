import ByteStorage

extension [UInt8] {
  /// Appends a number in groups of 7 bits, the lowest first; a set high bit says that more follow.
  mutating func appendVarint(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

extension RawSpan {
  /// Reads a number that ``Swift/Array/appendVarint(_:)`` wrote, and moves `offset` behind it.
  ///
  /// - Precondition: it ends inside the bytes, checked.
  @inline(__always)
  func varint(at offset: inout Int) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = self.byte(at: offset)
      offset += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  /// Reads a number that ``Swift/Array/appendVarint(_:)`` wrote, and moves `offset` behind it.
  ///
  /// - Parameters:
  ///   - offset: where it begins.
  ///   - end: of what may be read, inside the bytes.
  /// - Returns: `nil` if it does not end before `end`, or is too large for an offset.
  @inline(__always)
  func varint(at offset: inout Int, before end: Int) -> Int? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end, shift < 56 {
      let byte = self.byte(at: offset)
      offset += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(number) }
      shift += 7
    }
    return nil
  }
}
