import ArgumentParser

/// A command that writes to an output and ends with a status.
protocol ToolCommand: ParsableCommand {
  var shared: SharedOptions { get }
  func run(_ output: Output) throws -> ExitStatus
}

extension ToolCommand {
  func run() throws {
    let output = Output.standard(color: shared.color)
    let status: ExitStatus
    do {
      status = try run(output)
    } catch {
      // What was found before the error is still a result.
      try output.flush()
      throw error
    }
    try output.flush()
    guard status == .success else { throw ExitCode(status.rawValue) }
  }
}
