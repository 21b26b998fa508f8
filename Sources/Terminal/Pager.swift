import ByteStorage

/// The program that shows what does not fit on the terminal.
package struct Pager: Sendable, Equatable {
  /// In the language of the shell.
  package let command: String

  /// The person's pager: `ROLECALL_PAGER`, `PAGER`, else `less` where it is installed; `nil` when none
  /// is wanted, because the variable is empty or says `cat`.
  ///
  /// - Parameters:
  ///   - environment: gives the value of a variable, `nil` for one that is empty or not set.
  ///   - isSet: whether a variable is there, be it empty.
  ///   - find: gives the path of a program.
  package init?(
    environment: (String) -> String?,
    isSet: (String) -> Bool,
    find: (String) -> String?
  ) {
    let name = ["ROLECALL_PAGER", "PAGER"].first(where: isSet)
    let chosen = name.map { environment($0) ?? "cat" } ?? find("less").map { _ in "less" }
    guard let chosen, chosen != "cat" else { return nil }
    command = chosen
  }

  /// The pager of the process's environment.
  package static var standard: Pager? {
    Pager(
      environment: Environment.value,
      isSet: Environment.isSet,
      find: Environment.program(named:)
    )
  }

  /// Shows a text; false when there is no such program.
  ///
  /// `less` keeps colours, leaves what it showed on the screen and ends at once where all fits,
  /// unless `LESS` asks for something else.
  package func show(_ text: String) -> Bool {
    let line = "LESS=${LESS-FRX}; export LESS; \(command)"
    return ShellCommand.run(line, input: Array(text.utf8)) != ShellCommand.notFound
  }
}
