/// Collects the bytes of a file format: integers, numbers and texts, one after the other.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package var byteCount: Int { bytes.count }

  package mutating func append(_ bytes: some Sequence<UInt8>) {
    self.bytes.append(contentsOf: bytes)
  }

  /// Adds a number in seven bits a byte, the lowest first; all bytes but the last have the top bit.
  ///
  /// - Precondition: `value` is not negative.
  package mutating func append(varint value: Int) {
    precondition(value >= 0, "\(value) has no unsigned form")
    var rest = UInt64(value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds the bytes of an integer, the lowest first.
  package mutating func append(littleEndian value: some FixedWidthInteger) {
    bytes.appendLittleEndian(value)
  }

  /// Adds the eight bytes of a number's IEEE 754 form.
  package mutating func append(_ value: Double) {
    append(littleEndian: value.bitPattern)
  }

  /// Adds one byte, 0 or 1.
  package mutating func append(_ value: Bool) {
    bytes.append(value ? 1 : 0)
  }

  /// Adds the length of a text in UTF-8 as a varint, then its bytes.
  package mutating func append(_ text: String) {
    append(varint: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds the number of elements as a varint, then each element.
  package mutating func append<Element>(
    list elements: some Collection<Element>,
    _ write: (inout ByteWriter, Element) -> Void
  ) {
    append(varint: elements.count)
    for element in elements { write(&self, element) }
  }

  /// Adds whether there is a value, then the value.
  package mutating func append<Value>(
    optional value: Value?,
    _ write: (inout ByteWriter, Value) -> Void
  ) {
    append(value != nil)
    if let value { write(&self, value) }
  }
}
