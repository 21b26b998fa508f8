import ArgumentParser
import ByteStorage
import CareerLibrary

/// A command that writes to an output and ends with a status.
protocol ToolCommand: ParsableCommand {
  var shared: SharedOptions { get }
  func run(_ output: Output) throws -> ExitStatus
}

extension ToolCommand {
  func run() throws {
    let output = Output.standard(
      color: shared.color,
      isPlain: shared.isPlain || Environment.value("ROLECALL_PLAIN") != nil,
      pages: !shared.isWithoutPager
    )
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

/// A command that looks at the articles; a session runs it on those that it has open.
protocol LibraryCommand: ToolCommand {
  /// Looks at the articles of `library`; the links of `output` lead into their folder.
  func run(on library: Library, _ output: Output) throws -> ExitStatus
}

extension LibraryCommand {
  func run(_ output: Output) throws -> ExitStatus {
    let library = try shared.openLibrary(output)
    return try run(on: library, output.showing(articlesOf: library.folder))
  }
}
