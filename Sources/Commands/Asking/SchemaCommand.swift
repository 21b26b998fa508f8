import ArgumentParser
import JSON

/// The schema of an output format.
struct SchemaCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of an output format."
  )

  enum Name: String, CaseIterable, ExpressibleByArgument {
    case answer
  }

  @Argument(help: "Which format: answer.")
  var name: Name

  @OptionGroup var shared: SharedOptions

  func run(_ output: Output) throws -> ExitStatus {
    switch name {
    case .answer: try output.print(JSONWriter.indented(AnswerSchema.schema))
    }
    return .success
  }
}
