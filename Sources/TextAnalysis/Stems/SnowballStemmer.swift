import CStemmer

/// The one place that calls the Snowball library: its English stemmer.
///
/// A stemmer keeps scratch memory, so one object belongs to one thread. The class owns the handle
/// from `init` to `deinit` and never hands it out, hence `@safe`.
@safe
final class SnowballStemmer {
  private let handle: OpaquePointer

  init() {
    guard let handle = unsafe sb_stemmer_new("english", "UTF_8") else {
      preconditionFailure("the Snowball library has no English stemmer")
    }
    unsafe self.handle = handle
  }

  deinit { unsafe sb_stemmer_delete(handle) }

  /// The stem of a folded word.
  func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      // The result points into the stemmer and is copied before the next call can change it.
      guard let start = unsafe sb_stemmer_stem(handle, bytes.baseAddress, Int32(bytes.count)) else {
        preconditionFailure("Snowball cannot stem \(bytes.count) bytes: no memory")
      }
      let stem = unsafe UnsafeBufferPointer(start: start, count: Int(sb_stemmer_length(handle)))
      return unsafe String(decoding: stem, as: UTF8.self)
    }
  }
}
