import ByteStorage

/// Finds where libraries are kept between two runs.
struct CacheLocator {
  let environment: (String) -> String?
  let isSet: (String) -> Bool

  static var system: CacheLocator {
    CacheLocator(environment: Environment.value, isSet: Environment.isSet)
  }

  /// The folder of all caches; `nil` when none is wanted, or nobody is at home.
  func locate() -> String? {
    // Set to nothing it says that there is to be no cache.
    if isSet("ROLECALL_CACHE") { return environment("ROLECALL_CACHE") }
    if let folder = environment("XDG_CACHE_HOME"), folder.hasPrefix("/") {
      return folder + "/rolecall"
    }
    return environment("HOME").map { $0 + "/.cache/rolecall" }
  }
}
