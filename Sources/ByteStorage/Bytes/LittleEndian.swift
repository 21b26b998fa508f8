extension RawSpan {
  /// The byte at `offset`.
  ///
  /// - Precondition: it lies inside, checked.
  @inlinable
  package func byte(at offset: Int) -> UInt8 {
    load(at: offset)
  }

  /// The little-endian 16-bit word at `offset`, which need not be aligned.
  ///
  /// - Precondition: the word lies inside, checked.
  @inlinable
  package func littleEndianUInt16(at offset: Int) -> UInt16 {
    UInt16(littleEndian: load(at: offset))
  }

  /// The little-endian 32-bit word at `offset`, which need not be aligned.
  ///
  /// - Precondition: the word lies inside, checked.
  @inlinable
  package func littleEndianUInt32(at offset: Int) -> UInt32 {
    UInt32(littleEndian: load(at: offset))
  }

  /// The little-endian 64-bit word at `offset`, which need not be aligned.
  ///
  /// - Precondition: the word lies inside, checked.
  @inlinable
  package func littleEndianUInt64(at offset: Int) -> UInt64 {
    UInt64(littleEndian: load(at: offset))
  }

  @inlinable
  func load<Word: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Word {
    precondition(
      offset >= 0 && offset <= byteCount - MemoryLayout<Word>.size,
      "offset \(offset) is outside \(byteCount) bytes"
    )
    // Inside, as just checked, and every pattern of bits is an integer.
    return unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: Word.self)
  }
}

extension [UInt8] {
  /// Appends the word's bytes, the lowest first.
  @inlinable
  package mutating func appendLittleEndian<Word: FixedWidthInteger>(_ word: Word) {
    // The pointer is used during the call only, and an integer has no padding.
    unsafe Swift.withUnsafeBytes(of: word.littleEndian) { unsafe append(contentsOf: $0) }
  }
}
