import ByteStorage

/// The editor that a person has chosen.
package struct Editor: Sendable, Equatable {
  /// In the language of the shell; it may hold options.
  package let command: String

  /// The editor of `VISUAL` where the terminal can show one, else of `EDITOR`, else `vi`; `nil` when
  /// none is chosen and there is no `vi`.
  ///
  /// - Parameters:
  ///   - environment: gives the value of a variable, `nil` for one that is empty or not set.
  ///   - find: gives the path of a program.
  package init?(environment: (String) -> String?, find: (String) -> String?) {
    let visual = environment("TERM") == "dumb" ? nil : environment("VISUAL")
    guard let command = visual ?? environment("EDITOR") ?? find("vi").map({ _ in "vi" }) else {
      return nil
    }
    self.command = command
  }

  /// The editor of the process's environment.
  package static var standard: Editor? {
    Editor(environment: Environment.value, find: Environment.program(named:))
  }

  /// Opens a file and waits until the editor ends.
  ///
  /// - Parameters:
  ///   - path: an absolute path.
  ///   - line: where to begin, counted from 1, if the editor knows how to.
  /// - Returns: the editor's exit status, or -1 when it was ended by a signal.
  package func open(_ path: String, line: Int? = nil) -> Int32 {
    ShellCommand.run(shellLine(path, line: line))
  }

  /// The line for the shell that opens a file.
  package func shellLine(_ path: String, line: Int?) -> String {
    let words = Self.arguments(of: name, path: path, line: line).map(ShellCommand.quoted)
    return ([command] + words).joined(separator: " ")
  }

  /// The program's name without its folder and options.
  private var name: String {
    let program = command.split(separator: " ").first ?? ""
    return String(program.split(separator: "/").last ?? "")
  }

  /// How programs are told the line; one that is not known here gets the file alone.
  private static func arguments(of name: String, path: String, line: Int?) -> [String] {
    guard let line else { return [path] }
    switch name {
    case "vi", "vim", "nvim", "gvim", "view", "vimx", "elvis", "nvi", "vis", "ex",
      "emacs", "emacsclient", "emacs-nox", "mg", "zile", "jmacs",
      "nano", "pico", "rnano", "joe", "jstar", "jed", "kak", "ne", "mcedit", "micro",
      "less", "gedit", "pluma", "xed", "gnome-text-editor":
      return ["+\(line)", path]
    case "code", "code-insiders", "codium", "vscodium", "cursor", "windsurf":
      return ["--goto", "\(path):\(line)"]
    case "hx", "helix", "subl", "sublime_text", "zed", "zeditor", "lapce":
      return ["\(path):\(line)"]
    case "kate", "kwrite", "mate", "idea", "pycharm", "clion":
      return ["--line", "\(line)", path]
    default:
      return [path]
    }
  }
}
