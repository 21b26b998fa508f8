#if os(Linux)
import Foundation
import Glibc

/// A terminal that a test types on, reads from and resizes.
final class PseudoTerminal {
  /// What was waited for did not come; the text is what came instead.
  struct Missing: Error {
    let expected: String
    let instead: String
  }

  private let keyboard: Int32
  let process: pid_t
  private var unreadBytes: [UInt8] = []
  private var unread = ""
  private var isAtEnd = false
  private var ending: Int32?
  /// Everything that the program has written.
  private(set) var transcript = ""

  /// Starts the built program.
  convenience init(
    _ arguments: [String],
    environment: [String: String],
    columns: Int = 80,
    rows: Int = 24
  ) throws {
    try self.init(
      program: try Program.path,
      arguments,
      environment: environment,
      columns: columns,
      rows: rows
    )
  }

  /// Starts a program whose controlling terminal this is.
  init(
    program: String,
    _ arguments: [String],
    environment: [String: String],
    columns: Int,
    rows: Int
  ) throws {
    keyboard = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard let name = Self.otherEnd(of: keyboard) else {
      throw Missing(expected: "a pseudo-terminal", instead: "errno \(errno)")
    }
    process = try Self.start(program, arguments, environment, terminal: name) { [keyboard] in
      Self.resize(keyboard, columns: columns, rows: rows)
    }
  }

  /// The path of the end that a program uses.
  ///
  /// The functions of the C library for this are hidden from Swift; these are the requests of the
  /// kernel that they make: TIOCSPTLCK with 0 unlocks, TIOCGPTN gives the number.
  private static func otherEnd(of keyboard: Int32) -> String? {
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    guard keyboard >= 0, unsafe ioctl(keyboard, 0x4004_5431, &isLocked) == 0,
      unsafe ioctl(keyboard, 0x8004_5430, &number) == 0
    else { return nil }
    return "/dev/pts/\(number)"
  }

  deinit {
    if ending == nil { kill(process, SIGKILL) }
    _ = end(mayWait: true)
    close(keyboard)
  }

  /// Starts a program in a session of its own; the first terminal that it opens is then its own.
  private static func start(
    _ program: String,
    _ arguments: [String],
    _ environment: [String: String],
    terminal: String,
    prepare: () -> Void
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    // The thread of a test may hold signals back, and a child would inherit that.
    var heldSignals = sigset_t()
    unsafe sigemptyset(&heldSignals)
    unsafe posix_spawnattr_setsigmask(&attributes, &heldSignals)
    // 0x80 is POSIX_SPAWN_SETSID, which the header offers to GNU sources only.
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | 0x80)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    prepare()
    let words = unsafe ([program] + arguments).map { unsafe strdup($0) }
    let variables = unsafe environment.map { unsafe strdup("\($0)=\($1)") }
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var process: pid_t = 0
    let status = unsafe posix_spawn(
      &process,
      program,
      &actions,
      &attributes,
      words + [nil],
      variables + [nil]
    )
    guard status == 0 else { throw Missing(expected: program, instead: "errno \(status)") }
    return process
  }

  /// Gives the terminal another size, of which the program is told by a signal.
  func resize(columns: Int, rows: Int = 24) {
    Self.resize(keyboard, columns: columns, rows: rows)
  }

  private static func resize(_ keyboard: Int32, columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = unsafe ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }

  /// Sends keys: `\r` is Enter, `\t` Tab, `\u{03}` Ctrl-C, `\u{04}` Ctrl-D, `\u{10}` Ctrl-P,
  /// `\u{12}` Ctrl-R, `\u{1a}` Ctrl-Z.
  func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(keyboard, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes.removeFirst(count)
    }
  }

  /// Sends a signal to the program.
  func signal(_ number: Int32) { kill(process, number) }

  /// Waits until the program has written a text, and returns what came before it.
  @discardableResult
  func expect(_ text: String, seconds: Double = 30) throws -> String {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      if let found = unread.range(of: text) {
        let before = String(unread[..<found.lowerBound])
        unread = String(unread[found.upperBound...])
        return before
      }
      guard Date() < deadline, readSome() else {
        throw Missing(expected: text, instead: unread)
      }
    }
  }

  /// Waits for the end of the program; its status, or the signal that ended it, negative.
  func exitStatus(seconds: Double = 30) -> Int32? {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while Date() < deadline {
      _ = readSome(milliseconds: 50)
      if let status = end(mayWait: false) {
        while readSome(milliseconds: 0), !isAtEnd {}
        return status
      }
    }
    return nil
  }

  /// Types Ctrl-D until the program ends, and gives its status.
  ///
  /// A terminal loses what is typed while it changes from lines to single keys, as it does when a
  /// command is done, so once is not always enough.
  func endInput() -> Int32? {
    for _ in 0..<30 {
      type("\u{04}")
      if let status = exitStatus(seconds: 1) { return status }
    }
    return nil
  }

  private func end(mayWait: Bool) -> Int32? {
    if let ending { return ending }
    var status: Int32 = 0
    guard unsafe waitpid(process, &status, mayWait ? 0 : WNOHANG) == process else { return nil }
    ending = status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f)
    return ending
  }

  /// Takes what comes within some time; false at the end.
  private func readSome(milliseconds: Int32 = 500) -> Bool {
    var request = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&request, 1, milliseconds) > 0 else { return milliseconds > 0 }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe read(keyboard, buffer.baseAddress, buffer.count)
    }
    guard count > 0 else {
      isAtEnd = true
      return false
    }
    // A character may come in two parts; decode only what is complete.
    unreadBytes += bytes[..<count]
    guard let text = String(validating: unreadBytes, as: UTF8.self) else { return true }
    unreadBytes = []
    unread += text
    transcript += text
    return true
  }
}
#endif
