#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the process was given by whoever started it.
package enum Environment {
  /// The value of an environment variable; `nil` when it is unset or empty.
  package static func value(_ name: String) -> String? {
    // The program never changes its environment, so the pointer stays good while it is copied.
    guard let start = unsafe getenv(name) else { return nil }
    let value = unsafe String(cString: start)
    return value.isEmpty ? nil : value
  }

  /// Whether an environment variable is there, be it empty.
  package static func isSet(_ name: String) -> Bool { unsafe getenv(name) != nil }

  /// The absolute path of the running program, links resolved where the system does so.
  package static func executablePath() -> String? {
    #if canImport(Darwin)
    unsafe path { buffer, capacity in
      var byteCount = UInt32(capacity)
      guard unsafe _NSGetExecutablePath(buffer, &byteCount) == 0 else { return -1 }
      return unsafe Int(strlen(buffer))
    }
    #else
    unsafe path { buffer, capacity in unsafe readlink("/proc/self/exe", buffer, capacity) }
    #endif
  }

  /// The absolute path of a program by its name, looked for in the folders of `PATH`.
  ///
  /// Folders that are not absolute are passed over: what lies in the working directory is not run.
  package static func program(named name: String) -> String? {
    for folder in (value("PATH") ?? "").split(separator: ":") where folder.hasPrefix("/") {
      let path = "\(folder)/\(name)"
      // The string lives, zero-terminated, for the length of the call.
      if unsafe access(path, X_OK) == 0, !isDirectory(path) { return path }
    }
    return nil
  }

  /// The absolute path of the working directory; `nil` when it was removed.
  package static func workingDirectory() -> String? {
    unsafe path { buffer, capacity in
      unsafe getcwd(buffer, capacity) == nil ? -1 : Int(strlen(buffer))
    }
  }

  /// The name of the machine; empty when the system does not tell.
  package static func hostName() -> String {
    // The system ends a name that fits with a zero byte; a longer one counts as none.
    let name = unsafe path { buffer, capacity in
      unsafe gethostname(buffer, capacity) == 0 ? Int(strnlen(buffer, capacity)) : -1
    }
    return name ?? ""
  }

  /// A path that `write` puts into memory of the given capacity, returning its length or -1.
  private static func path(
    _ write: (UnsafeMutablePointer<CChar>, Int) -> Int
  ) -> String? {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let byteCount = unsafe write(start, buffer.count)
      guard byteCount > 0, byteCount <= buffer.count else { return nil }
      let bytes = unsafe buffer[..<byteCount].map { UInt8(bitPattern: $0) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
