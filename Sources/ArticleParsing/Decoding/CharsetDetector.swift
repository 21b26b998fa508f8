import CCharset

/// What uchardet takes some bytes for.
///
/// It counts letters, so it is right about pages of text and often wrong about a few words; its
/// word is one vote, not the verdict.
enum CharsetDetector {
  /// Bytes beyond which more of them tell nothing new.
  private static let sampleByteCount = 1 << 16

  /// The name of the likeliest encoding, or `nil` when the library has no opinion.
  static func vote(on lines: [ArraySlice<UInt8>]) -> String? {
    guard let detector = unsafe uchardet_new() else { return nil }
    defer { unsafe uchardet_delete(detector) }
    var byteCount = 0
    for line in lines where byteCount < sampleByteCount {
      let bytes = line.prefix(sampleByteCount) + [0x0A]
      let failed = unsafe bytes.withUnsafeBytes { buffer in
        // The library reads the bytes during the call only.
        unsafe uchardet_handle_data(
          detector,
          buffer.assumingMemoryBound(to: CChar.self).baseAddress,
          buffer.count
        )
      }
      guard failed == 0 else { return nil }
      byteCount += bytes.count
    }
    unsafe uchardet_data_end(detector)
    let name = unsafe uchardet_get_charset(detector).map { unsafe String(cString: $0) } ?? ""
    return name.isEmpty ? nil : name
  }
}
