import ByteStorage

/// How many terms one field of each document has, in bytes of a segment.
///
/// A document has a code, which counts the different lengths in increasing order.
struct FieldLengths: Sendable {
  let name: String
  /// The sum over all documents.
  let total: Int
  /// The different lengths, in increasing order.
  let lengths: [UInt32]
  /// Where the documents' codes stand.
  let codesOffset: Int
  /// 1, 2 or 4.
  let codeByteCount: Int

  /// Bytes that describe a field at the head of the section.
  static let descriptorByteCount = 48

  /// Reads a descriptor and the different lengths.
  ///
  /// - Parameters:
  ///   - bytes: those of the segment.
  ///   - section: lies inside the bytes, and has the descriptors.
  ///   - field: its number.
  ///   - documentCount: of the segment.
  ///
  /// `nil` if they say of themselves what cannot be.
  init?(in bytes: RawSpan, section: Range<Int>, field: Int, documentCount: Int) {
    let start = section.lowerBound + field * Self.descriptorByteCount
    let total = bytes.littleEndianUInt64(at: start)
    let lengthCount = Int(bytes.littleEndianUInt32(at: start + 8))
    let codeByteCount = Int(bytes.littleEndianUInt32(at: start + 12))
    /// Where a part of the section lies whose offset stands in the descriptor.
    func range(at place: Int, byteCount: UInt64) -> Range<Int>? {
      let offset = bytes.littleEndianUInt64(at: start + place)
      guard offset <= UInt64(section.count), byteCount <= UInt64(section.count) - offset else {
        return nil
      }
      let lower = section.lowerBound + Int(offset)
      return lower..<(lower + Int(byteCount))
    }
    guard [1, 2, 4].contains(codeByteCount), lengthCount <= 1 << (8 * codeByteCount),
      lengthCount > 0 || documentCount == 0,
      total <= UInt64(documentCount) * UInt64(UInt32.max),
      let name = range(at: 16, byteCount: bytes.littleEndianUInt64(at: start + 24)),
      let lengths = range(at: 32, byteCount: UInt64(4 * lengthCount)),
      let codes = range(at: 40, byteCount: UInt64(codeByteCount * documentCount))
    else { return nil }
    self.name = String(decoding: name.map { bytes.byte(at: $0) }, as: UTF8.self)
    self.lengths = (0..<lengthCount).map {
      bytes.littleEndianUInt32(at: lengths.lowerBound + 4 * $0)
    }
    self.total = Int(total)
    self.codeByteCount = codeByteCount
    codesOffset = codes.lowerBound
  }

  /// The code of a document's length.
  @inline(__always)
  func code(of document: UInt32, in bytes: RawSpan) -> Int {
    switch codeByteCount {
    case 1: Int(bytes.byte(at: codesOffset + Int(document)))
    case 2: Int(bytes.littleEndianUInt16(at: codesOffset + 2 * Int(document)))
    default: Int(bytes.littleEndianUInt32(at: codesOffset + 4 * Int(document)))
    }
  }

  /// The terms in the field of a document.
  func length(of document: UInt32, in bytes: RawSpan) -> UInt32 {
    let code = code(of: document, in: bytes)
    // A code without a length is nowhere but in bytes that this module did not write.
    return code < lengths.count ? lengths[code] : 0
  }

  /// How many bits a code loses to become one of the 256 levels in ``BlockBounds``.
  static func levelShift(lengthCount: Int) -> Int {
    max(0, Int.bitWidth - max(0, lengthCount - 1).leadingZeroBitCount - 8)
  }

  /// The least code of each level.
  var firstCodes: [Int] {
    let shift = Self.levelShift(lengthCount: lengths.count)
    return stride(from: 0, to: lengths.count, by: 1 << shift).map { $0 }
  }

  /// The largest code of each level.
  var lastCodes: [Int] {
    firstCodes.dropFirst().map { $0 - 1 } + (lengths.isEmpty ? [] : [lengths.count - 1])
  }
}

/// Collects the lengths of the fields of documents, and writes them.
struct FieldLengthsWriter {
  let fieldNames: [String]
  /// One row a document, one length a field.
  private(set) var lengths: [UInt32] = []

  init(fieldNames: [String]) {
    self.fieldNames = fieldNames
  }

  var fieldCount: Int { fieldNames.count }
  var documentCount: Int { lengths.count / fieldCount }

  /// The terms of a document in all of its fields.
  func termCount(of document: Int) -> Int {
    lengths[(document * fieldCount)..<((document + 1) * fieldCount)].reduce(0) { $0 + Int($1) }
  }

  /// Adds a document's lengths, one a field.
  mutating func append(_ row: some Sequence<UInt32>) { lengths += row }

  /// For each document and field the level of its length, as ``BlockBounds`` wants it.
  func levels() -> [UInt8] {
    var levels = [UInt8](repeating: 0, count: lengths.count)
    for field in 0..<fieldCount {
      let codes = codes(of: field)
      let shift = FieldLengths.levelShift(lengthCount: codes.lengths.count)
      for (document, code) in codes.byDocument.enumerated() {
        levels[document * fieldCount + field] = UInt8(code >> UInt32(shift))
      }
    }
    return levels
  }

  /// The section of the segment: descriptors, names, different lengths, codes.
  func bytes() -> [UInt8] {
    var descriptors: [UInt8] = []
    var data: [UInt8] = []
    let base = fieldCount * FieldLengths.descriptorByteCount
    for field in 0..<fieldCount {
      let codes = codes(of: field)
      let codeByteCount = codes.lengths.count <= 1 << 8 ? 1 : codes.lengths.count <= 1 << 16 ? 2 : 4
      descriptors.appendLittleEndian(codes.total)
      descriptors.appendLittleEndian(UInt32(codes.lengths.count))
      descriptors.appendLittleEndian(UInt32(codeByteCount))
      descriptors.appendLittleEndian(UInt64(base + data.count))
      descriptors.appendLittleEndian(UInt64(fieldNames[field].utf8.count))
      data += fieldNames[field].utf8
      descriptors.appendLittleEndian(UInt64(base + data.count))
      for length in codes.lengths { data.appendLittleEndian(length) }
      descriptors.appendLittleEndian(UInt64(base + data.count))
      for code in codes.byDocument {
        switch codeByteCount {
        case 1: data.append(UInt8(code))
        case 2: data.appendLittleEndian(UInt16(code))
        default: data.appendLittleEndian(code)
        }
      }
    }
    return descriptors + data
  }

  private struct Codes {
    let lengths: [UInt32]
    let byDocument: [UInt32]
    let total: UInt64
  }

  private func codes(of field: Int) -> Codes {
    let column = stride(from: field, to: lengths.count, by: fieldCount).map { lengths[$0] }
    let different = column.sorted().reduce(into: [UInt32]()) { different, length in
      if different.last != length { different.append(length) }
    }
    var codes: [UInt32: UInt32] = [:]
    for (code, length) in different.enumerated() { codes[length] = UInt32(code) }
    return Codes(
      lengths: different,
      byDocument: column.map { codes[$0] ?? 0 },
      total: column.reduce(0) { $0 + UInt64($1) }
    )
  }
}
