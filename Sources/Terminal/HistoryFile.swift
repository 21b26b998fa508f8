/// Where the lines of earlier sessions are kept.
package enum HistoryFile {
  /// The file's path, or `nil` when there is no home folder or history is switched off.
  package static func path(environment: (String) -> String?) -> String? {
    if environment("ROLECALL_HISTORY") == "off" { return nil }
    // A relative folder in XDG_STATE_HOME is to be ignored, says its specification.
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/rolecall/history"
    }
    return environment("HOME").map { $0 + "/.local/state/rolecall/history" }
  }
}
