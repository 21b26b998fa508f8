import ByteStorage
package import Terminal

/// Completes the names of files and folders, written as the session takes words apart.
package enum PathCompletion {
  /// How `line`, in which paths begin at `start`, can go on.
  package static func matches(for line: String, from start: String.Index) -> Completions {
    let word = lastWord(of: line[start...])
    let prefix = String(line[..<word.startIndex])
    guard let typed = try? ShellWords.split(String(word), home: nil) else {
      return Completions(prefix: line, words: [])
    }
    let path = typed.first ?? ""
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let found = entries(of: folder, beginning: name)
    let words = found.map { tilded(folder) + ShellWords.escaped($0) }
    return Completions(
      prefix: prefix,
      words: words,
      endsWords: !words.allSatisfy { $0.hasSuffix("/") }
    )
  }

  /// The part behind the last blank that divides words.
  private static func lastWord(of text: Substring) -> Substring {
    var start = text.startIndex
    var isEscaped = false
    for index in text.indices {
      if text[index] == " ", !isEscaped { start = text.index(after: index) }
      isEscaped = text[index] == "\\" && !isEscaped
    }
    return text[start...]
  }

  /// Names in a folder, a slash behind those of folders; hidden ones when a dot is typed.
  private static func entries(of folder: String, beginning name: Substring) -> [String] {
    let path = folder.isEmpty ? "." : expanded(folder)
    guard let names = try? listNames(in: path) else { return [] }
    return names.filter { $0.hasPrefix(name) && ($0.first != "." || name.first == ".") }
      .map { isDirectory(path + "/" + $0) ? $0 + "/" : $0 }
  }

  private static func expanded(_ folder: String) -> String {
    guard folder.hasPrefix("~/"), let home = Environment.value("HOME") else { return folder }
    return home + folder.dropFirst()
  }

  /// The folder as it was typed, its `~` not taken for a character of the name.
  private static func tilded(_ folder: String) -> String {
    guard folder.hasPrefix("~/") else { return ShellWords.escaped(folder) }
    return "~/" + ShellWords.escaped(String(folder.dropFirst(2)))
  }
}
