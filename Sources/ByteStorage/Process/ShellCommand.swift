#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A command that the person at the terminal chose, such as an editor or a pager.
///
/// A shell runs it with the terminal and the environment of this process, until it ends; Ctrl-C
/// belongs to the command meanwhile.
package enum ShellCommand {
  /// What a shell says when it finds no such command.
  package static let notFound: Int32 = 127

  /// Runs a command.
  ///
  /// - Parameter command: in the shell's language; words from elsewhere are ``quoted(_:)``.
  /// - Returns: its exit status, or -1 when it was ended by a signal or could not be started.
  package static func run(_ command: String) -> Int32 {
    guard !command.utf8.contains(0) else { return -1 }
    // The string lives, zero-terminated, for the length of the call.
    return exitStatus(unsafe system(command))
  }

  /// Runs a command and writes to its standard input.
  ///
  /// - Parameters:
  ///   - command: in the shell's language.
  ///   - input: what it reads; it need not read all of it.
  /// - Returns: its exit status, or -1 when it was ended by a signal or could not be started.
  package static func run(_ command: String, input: [UInt8]) -> Int32 {
    guard !command.utf8.contains(0), let stream = unsafe popen(command, "w") else { return -1 }
    // A pager that is left early closes the pipe; that is no reason to end. Set behind `popen`, or
    // the command would ignore the signal too.
    let before = signal(SIGPIPE, SIG_IGN)
    // The stream stays open until `pclose`.
    let pipe = unsafe fileno(stream)
    write(input, to: pipe)
    let status = exitStatus(unsafe pclose(stream))
    _ = signal(SIGPIPE, before)
    return status
  }

  /// A word as the shell takes it, whatever characters it has.
  package static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
        retryingInterrupted { unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count) }
        #else
        retryingInterrupted { unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count) }
        #endif
      }
      guard count > 0 else { return }
      rest.removeFirst(count)
    }
  }

  /// The low seven bits are the signal that ended it, 0 for none; the next eight its status.
  private static func exitStatus(_ status: Int32) -> Int32 {
    status >= 0 && status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
