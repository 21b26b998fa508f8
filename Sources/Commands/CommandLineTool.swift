import ArgumentParser
import Terminal

/// The program from its arguments to its exit status, the one place where errors become both.
package enum CommandLineTool {
  /// Runs the command that the arguments name and ends the process.
  package static func runAndExit() -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    endProcess(status: run(arguments).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      try perform(arguments)
      return .success
    } catch {
      return status(of: error)
    }
  }

  private static func perform(_ arguments: [String]) throws {
    if let question = AskCommand(plain: arguments) {
      try question.run()
      return
    }
    try checkCommandName(arguments)
    var command = try RolecallCommand.parseAsRoot(arguments)
    try command.run()
  }

  /// The status that an error stands for; what it says is told.
  private static func status(of error: any Error) -> ExitStatus {
    if let code = error as? ExitCode { return ExitStatus(rawValue: code.rawValue) ?? .failure }
    if let error = error as? OutputError, error == .closed { return .outputClosed }
    return tell(error)
  }

  /// An unknown word where a command belongs is told with the nearest command.
  private static func checkCommandName(_ arguments: [String]) throws(ToolError) {
    guard let word = commandWord(arguments) else { return }
    // A key path through the types of the commands crashes the compiler.
    let commands = RolecallCommand.configuration.subcommands
    let names = commands.compactMap { $0.configuration.commandName } + ["help"]
    if !names.contains(word) {
      throw .unknownCommand(word, nearest: NearestName.of(word, in: names))
    }
  }

  /// Options before a command that take a value.
  private static let valued: Set<String> = ["--corpus", "--color", "--generate-completion-script"]

  /// The first argument that is neither an option nor the value of one.
  private static func commandWord(_ arguments: [String]) -> String? {
    var isValue = false
    for argument in arguments {
      if isValue {
        isValue = false
      } else if Self.valued.contains(argument) {
        isValue = true
      } else if !argument.hasPrefix("-") {
        return argument
      }
    }
    return nil
  }

  private static func tell(_ error: any Error) -> ExitStatus {
    if RolecallCommand.exitCode(for: error) == .success {
      return tellHelp(RolecallCommand.fullMessage(for: error))
    }
    let isOwn =
      error is ToolError || error is OutputError || error is LineSourceError
    let message = isOwn ? "Error: \(error)" : RolecallCommand.fullMessage(for: error)
    let output = Output.standard(color: .never)
    output.notice(message)
    return (error as? ToolError)?.status ?? .failure
  }

  /// Help and version are results: somebody asked for them.
  private static func tellHelp(_ text: String) -> ExitStatus {
    let output = Output.standard(color: .never)
    do {
      try output.print(text)
      try output.flush()
      return .success
    } catch OutputError.closed {
      return .outputClosed
    } catch {
      output.notice("Error: \(error)")
      return .failure
    }
  }
}
