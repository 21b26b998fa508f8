import CUnicode

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The one place that calls utf8proc.
enum UnicodeFolding {
  /// Compatibility composition, case folding, and no marks or invisible characters.
  private static let options = utf8proc_option_t(
    UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_COMPOSE.rawValue
      | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue | UTF8PROC_STRIPMARK.rawValue
  )

  /// The folded form of text with characters outside ASCII.
  ///
  /// Marks are dropped while characters are taken apart, before they are sorted, so a long run of
  /// marks costs no more than its length.
  static func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var mapped: UnsafeMutablePointer<UInt8>?
      // Both pointers live across the call: `bytes` for the closure, `mapped` until freed below.
      let byteCount = unsafe utf8proc_map(bytes.baseAddress, bytes.count, &mapped, options)
      guard byteCount >= 0, let start = unsafe mapped else {
        // A Swift string is valid UTF-8, so only memory can run out here.
        preconditionFailure("utf8proc cannot fold \(bytes.count) bytes (code \(byteCount))")
      }
      defer { unsafe free(start) }
      return unsafe String(
        decoding: UnsafeBufferPointer(start: start, count: byteCount),
        as: UTF8.self
      )
    }
  }
}
