import ByteStorage

/// What is known of the terminal that shows the results, if one does.
package struct Screen {
  package let isTerminal: Bool
  private let environment: (String) -> String?
  private let measure: () -> TerminalSize?

  /// - Parameters:
  ///   - isTerminal: whether results go to a terminal.
  ///   - environment: gives the value of a variable, `nil` for one that is empty or not set.
  ///   - measure: gives the size at this moment.
  package init(
    isTerminal: Bool,
    environment: @escaping (String) -> String?,
    measure: @escaping () -> TerminalSize?
  ) {
    self.isTerminal = isTerminal
    self.environment = environment
    self.measure = measure
  }

  /// What standard output leads to.
  package static var standard: Screen {
    Screen(
      isTerminal: Descriptor.isTerminal(Descriptor.output),
      environment: Environment.value,
      measure: { TerminalSize(of: Descriptor.output, environment: Environment.value) }
    )
  }

  /// The size at this moment; `nil` when there is no terminal.
  package var size: TerminalSize? { measure() }

  /// Whether the terminal can do no more than a typewriter.
  package var isDumb: Bool { environment("TERM") == "dumb" }

  package func usesColor(_ choice: ColorChoice) -> Bool {
    Terminal.usesColor(choice, isTerminal: isTerminal, environment: environment)
  }

  /// The links that a choice comes to, into a folder.
  package func links(_ choice: LinkChoice, to folder: String?) -> FileLinks? {
    guard let folder, usesLinks(choice, isTerminal: isTerminal, environment: environment) else {
      return nil
    }
    return FileLinks(
      folder: folder,
      host: Environment.hostName(),
      template: environment("ROLECALL_LINK")
    )
  }
}
