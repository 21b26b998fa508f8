import ByteStorage
import CReadline

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The lines that the arrow keys and the search of readline go through.
struct History {
  private let file: HistoryFile?
  /// Oldest first, each once.
  private(set) var lines: [String] = []
  /// Why lines are not kept beyond the session, for whoever asked for it.
  private(set) var failure: FileError?

  /// - Parameter file: where lines are kept, or `nil` to remember nothing beyond the session.
  init(file: HistoryFile?) {
    using_history()
    stifle_history(Int32(HistoryFile.mostLines))
    guard let file else {
      self.file = nil
      return
    }
    do {
      lines = try file.lines()
      self.file = file
    } catch {
      failure = error
      self.file = nil
    }
    for line in lines { unsafe add_history(line) }
  }

  /// Remembers a line as the newest one, unless it begins with a blank.
  mutating func add(_ line: String) {
    // The file has one entry a line; a pasted text may have several lines.
    let entry = line.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard entry.contains(where: { !$0.isWhitespace }), !entry.hasPrefix(" "), entry != lines.last
    else { return }
    if let earlier = lines.lastIndex(of: entry) { forget(at: earlier) }
    if lines.count >= HistoryFile.mostLines { lines.removeFirst() }
    lines.append(entry)
    unsafe add_history(entry)
    do { try file?.add(entry) } catch { failure = error }
  }

  /// Forgets all lines, in the file too.
  mutating func clear() throws(FileError) {
    lines = []
    rl_clear_history()
    try file?.clear()
  }

  private mutating func forget(at index: Int) {
    lines.remove(at: index)
    // Readline hands the entry over to whoever removes it.
    guard let entry = unsafe remove_history(Int32(index)) else { return }
    unsafe free(free_history_entry(entry))
  }
}
