/// What a session can complete: its own commands, and names in the middle of a question.
package struct Completion: Sendable, Equatable {
  /// Words beginning with `/`.
  package let commands: [String]
  /// Role names; they may hold blanks.
  package let names: [String]

  package init(commands: [String], names: [String]) {
    self.commands = commands
    self.names = names
  }

  /// How a line can go on.
  package struct Matches: Sendable, Equatable {
    /// The part of the line that stays as it is.
    package let prefix: String
    /// What can stand in place of the rest.
    package let words: [String]
  }

  /// The ways to complete the end of a line; names are found whatever their case.
  ///
  /// The longest end of the line that begins a name counts: after "a data sc", "Data Scientist"
  /// is meant and not a name that begins with "sc".
  package func matches(for line: String) -> Matches {
    if line.hasPrefix("/"), !line.contains(" ") {
      return Matches(prefix: "", words: commands.filter { $0.hasPrefix(line) })
    }
    for start in wordStarts(of: line) {
      let typed = line[start...].lowercased()
      let words = names.filter { $0.lowercased().hasPrefix(typed) }
      if !words.isEmpty { return Matches(prefix: String(line[..<start]), words: words) }
    }
    return Matches(prefix: line, words: [])
  }

  private func wordStarts(of line: String) -> [String.Index] {
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
