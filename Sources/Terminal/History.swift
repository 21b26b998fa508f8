import CReadline

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The lines of earlier sessions, in a file that only its owner can read.
///
/// Each line is added to the file at once, so that two sessions beside each other lose nothing.
struct History {
  private static let mostEntries: Int32 = 1000

  private let path: String?
  private var last: String?

  /// - Parameter path: the file, or `nil` to remember nothing beyond the session.
  init(path: String?) {
    using_history()
    stifle_history(Self.mostEntries)
    guard let path, Self.prepare(path) else {
      self.path = nil
      return
    }
    self.path = path
    _ = unsafe history_truncate_file(path, Self.mostEntries)
    _ = unsafe read_history(path)
    last = Self.newestEntry()
  }

  /// Remembers a line, unless it begins with a blank or says the same as the one before it.
  mutating func add(_ line: String) {
    // The file has one entry a line; a pasted text may have several lines.
    let entry = line.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !entry.isEmpty, !entry.hasPrefix(" "), entry != last else { return }
    last = entry
    unsafe add_history(entry)
    guard let path else { return }
    _ = unsafe append_history(1, path)
  }

  private static func newestEntry() -> String? {
    guard let entry = unsafe creadline_newest_entry() else { return nil }
    return unsafe String(cString: entry)
  }

  /// Makes the folder and the file where they are missing; false when the file cannot be used.
  private static func prepare(_ path: String) -> Bool {
    makeFolders(above: path)
    let descriptor = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fchmod(descriptor, 0o600) == 0
  }

  private static func makeFolders(above path: String) {
    for index in path.indices where path[index] == "/" && index != path.startIndex {
      _ = unsafe mkdir(String(path[..<index]), 0o700)
    }
  }
}
