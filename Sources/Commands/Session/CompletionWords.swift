package import Terminal

/// Names that can end a line; they may hold blanks.
package struct CompletionWords {
  private let names: [String]

  /// A name that is given twice is offered once.
  package init(_ names: [String]) {
    var seen: Set<String> = []
    self.names = names.filter { seen.insert($0).inserted }
  }

  /// The ways to complete the end of a line; names are found whatever their case.
  ///
  /// The longest end of the line that begins a name counts: after "a data sc", "Data Scientist"
  /// is meant and not a name that begins with "sc".
  ///
  /// - Parameters:
  ///   - line: up to the cursor.
  ///   - start: where a name can begin at the earliest; the beginning of the line without it.
  /// - Returns: the names that begin so; no words where none does.
  package func matches(atEndOf line: String, from start: String.Index? = nil) -> Completions {
    let start = start ?? line.startIndex
    for index in wordStarts(of: line[start...]) {
      let typed = line[index...].lowercased()
      let words = names.filter { $0.lowercased().hasPrefix(typed) }
      if !words.isEmpty { return Completions(prefix: String(line[..<index]), words: words) }
    }
    // Behind a blank or a comma anything can follow, where the command takes names alone.
    let isOpen = start > line.startIndex && (start == line.endIndex || line.hasSuffix(", "))
    return Completions(prefix: line, words: isOpen ? names : [])
  }

  private func wordStarts(of line: Substring) -> [String.Index] {
    var starts: [String.Index] = []
    var isInWord = false
    for index in line.indices {
      let belongs = line[index].isLetter || line[index].isNumber
      if belongs, !isInWord { starts.append(index) }
      isInWord = belongs
    }
    return starts
  }
}
