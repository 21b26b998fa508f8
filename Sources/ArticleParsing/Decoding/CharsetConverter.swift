#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Converts text of the encodings that have no table here, with the system's `iconv`.
///
/// Its state belongs to one conversion at a time, so every call opens it anew.
struct CharsetConverter: Equatable {
  let name: String

  /// Fails when the system does not know the encoding.
  init?(named name: String) {
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }),
      let handle = unsafe Self.open(name)
    else { return nil }
    unsafe iconv_close(handle)
    self.name = name
  }

  /// The text, or `nil` when a byte has no place in the encoding.
  func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let handle = unsafe Self.open(name) else { return nil }
    defer { unsafe iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No character of these encodings becomes longer than four bytes for each of its own.
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let count: Int? = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        var source = input.baseAddress
        var target = output.baseAddress
        var sourceLeft = input.count
        var targetLeft = output.count
        // The pointers and counts describe the two buffers, which live through the call.
        let result = unsafe iconv(handle, &source, &sourceLeft, &target, &targetLeft)
        return result == 0 && sourceLeft == 0 ? output.count - targetLeft : nil
      }
    }
    guard let count else { return nil }
    return String(validating: output[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func open(_ name: String) -> iconv_t? {
    let handle = unsafe iconv_open("UTF-8", name)
    // The library says "no" with a pointer to the last address.
    return unsafe Int(bitPattern: handle) == -1 ? nil : handle
  }
}
