/// When places are links that a terminal can open.
package enum LinkChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// Decides whether a terminal understands links (OSC 8), from what it says of itself.
///
/// An explicit choice wins, then `FORCE_HYPERLINK`, then a list of terminals: one that does not know
/// them may print them as rubbish. Inside a multiplexer nobody knows what the terminal outside
/// can do.
package func usesLinks(
  _ choice: LinkChoice,
  isTerminal: Bool,
  environment: (String) -> String?
) -> Bool {
  func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
  switch choice {
  case .always: return true
  case .never: return false
  case .auto: break
  }
  if let force = value("FORCE_HYPERLINK") { return force != "0" }
  guard isTerminal, let terminal = value("TERM"), terminal != "dumb" else { return false }
  if value("TMUX") != nil || value("STY") != nil { return false }
  if ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "contour"]
    .contains(terminal)
  {
    return true
  }
  let programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio"]
  if let program = value("TERM_PROGRAM"), programs.contains(program) { return true }
  // VTE crashed on links before 0.50.1.
  if let version = value("VTE_VERSION").flatMap({ Int($0) }) { return version >= 5001 }
  return ["WT_SESSION", "KONSOLE_VERSION", "DOMTERM"].contains { value($0) != nil }
}
