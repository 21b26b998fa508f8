/// When text is coloured.
package enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// Decides for one stream, from what was asked for and what the environment says.
///
/// An explicit choice wins, then `NO_COLOR`, then `CLICOLOR_FORCE`, then the stream itself and
/// `TERM` and `CLICOLOR`. An empty variable counts as not set.
package func usesColor(
  _ choice: ColorChoice,
  isTerminal: Bool,
  environment: (String) -> String?
) -> Bool {
  func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
  switch choice {
  case .always: return true
  case .never: return false
  case .auto: break
  }
  if value("NO_COLOR") != nil { return false }
  if let force = value("CLICOLOR_FORCE"), force != "0" { return true }
  return isTerminal && value("TERM") != "dumb" && value("CLICOLOR") != "0"
}
