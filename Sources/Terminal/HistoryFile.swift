package import ByteStorage

/// The lines of earlier sessions, in a file that only its owner can read.
///
/// Each line is added at once and behind a lock, which is also held while the file is shortened: of
/// sessions beside each other none loses a line.
package struct HistoryFile: Sendable {
  /// Lines kept from earlier sessions.
  package static let mostLines = 1000
  /// The file is shortened when it has this many lines, so that not every session writes it anew.
  private static let longestFile = 2 * mostLines
  /// In bytes; a longer file is none that this program has written.
  private static let limit = 64 << 20

  private let path: String

  package init(path: String) { self.path = path }

  /// The file's path, or `nil` when there is no home folder or history is switched off.
  package static func path(environment: (String) -> String?) -> String? {
    if environment("ROLECALL_HISTORY") == "off" { return nil }
    // A relative folder in XDG_STATE_HOME is to be ignored, says its specification.
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/rolecall/history"
    }
    return environment("HOME").map { $0 + "/.local/state/rolecall/history" }
  }

  /// The lines, oldest first, each only where it stands last.
  ///
  /// - Throws: `FileError` when the file cannot be made, read or kept private.
  package func lines() throws(FileError) -> [String] {
    try makeDirectories(folder, mode: 0o700)
    let lock = try FileLock(waitingFor: lockPath)
    try appendToFile(path, [], mode: 0o600)
    try makePrivate(path)
    let all = try readFile(path, limit: Self.limit).split(separator: UInt8(ascii: "\n"))
    let lines = Array(Self.distinct(all).suffix(Self.mostLines))
    if all.count > Self.longestFile {
      try replaceFile(path, with: lines.flatMap { $0 + [UInt8(ascii: "\n")] }, mode: 0o600)
    }
    lock.release()
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Adds a line, which has no line break.
  package func add(_ line: String) throws(FileError) {
    let lock = try FileLock(waitingFor: lockPath)
    try appendToFile(path, Array(line.utf8) + [UInt8(ascii: "\n")], mode: 0o600)
    lock.release()
  }

  /// Forgets all lines, those of other sessions too.
  package func clear() throws(FileError) {
    let lock = try FileLock(waitingFor: lockPath)
    try replaceFile(path, with: [], mode: 0o600)
    lock.release()
  }

  private static func distinct(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    var seen: Set<ArraySlice<UInt8>> = []
    return lines.reversed().filter { seen.insert($0).inserted }.reversed()
  }

  private var lockPath: String { path + ".lock" }

  private var folder: String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
