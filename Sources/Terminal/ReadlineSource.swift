package import ByteStorage
import CReadline
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Lines that a person edits on a terminal, by GNU readline.
///
/// Readline has one state for the whole process and calls back on the thread that reads. So only
/// one source may exist, and it is used from one thread. The callback interface is used because
/// `readline()` does not return on Ctrl-C.
package final class ReadlineSource: LineSource {
  private var history: History
  private let signals: Int32
  private let workAhead: () -> Bool
  /// For how long nobody types before there is time for other work, in milliseconds.
  private static let pause: Int32 = 300

  /// - Parameters:
  ///   - file: where lines are kept, or `nil` to keep none.
  ///   - workAhead: does a little of other work while nobody types, a few milliseconds at most, since the
  ///     next key waits for it; tells whether there is more to do.
  ///   - completer: what Tab offers, asked anew each time.
  package init(
    history file: HistoryFile?,
    workAhead: @escaping () -> Bool = { false },
    completer: @escaping Completions.Completer
  ) {
    self.workAhead = workAhead
    useUnicodeLocale()
    unsafe lineCompleter = completer
    unsafe creadline_set_up(complete)
    rl_initialize()
    history = History(file: file)
    // The flag is made before a signal can want it.
    Interruption.clear()
    signals = creadline_open_signal_pipe { Interruption.request() }
  }

  package var earlierLines: [String] { history.lines }

  package func forgetEarlierLines() throws(FileError) { try history.clear() }

  /// Why lines are not kept for later sessions, although that was asked for.
  package var historyFailure: FileError? { history.failure }

  /// The next line; Ctrl-C drops what was typed.
  package func next(prompt: String) throws(LineSourceError) -> String? {
    let line = try nextReply(prompt: prompt)
    if let line { history.add(line) }
    return line
  }

  package func nextReply(prompt: String) throws(LineSourceError) -> String? {
    switch try nextEvent(prompt: prompt) {
    case .interrupted: throw .interrupted
    case .endOfInput:
      endLine()
      return nil
    case .line(let line): return line
    }
  }

  private func nextEvent(prompt: String) throws(LineSourceError) -> ReadlineEvent {
    forgetSignals()
    state.withLock { $0.event = nil }
    creadline_handle_stops(1)
    // What was asked to stop has stopped; from here on Ctrl-C is about this line.
    defer {
      creadline_handle_stops(0)
      Interruption.clear()
    }
    unsafe rl_callback_handler_install(prompt, takeLine)
    var pause = Self.pause
    while true {
      let awaited = try waitForInput(atMost: pause)
      if takeSignals() { return interrupt() }
      switch awaited {
      case .key:
        rl_callback_read_char()
        if pause == 0 { pause = Self.pause }
      case .signal: break
      case .nothing: pause = workAhead() ? 0 : Self.forEver
      }
      if let event = state.withLock({ $0.event }) { return event }
    }
  }

  private enum Awaited {
    case key
    case signal
    case nothing
  }

  private static let forEver: Int32 = -1

  /// What comes first, within some milliseconds.
  private func waitForInput(atMost milliseconds: Int32) throws(LineSourceError) -> Awaited {
    var requests = [
      pollfd(fd: Descriptor.input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let count = unsafe poll(&requests, 2, milliseconds)
    if count < 0, errno != EINTR {
      rl_callback_handler_remove()
      throw .unreadable(errno: errno)
    }
    if count == 0 { return .nothing }
    return count > 0 && requests[0].revents != 0 ? .key : .signal
  }

  /// Handles the signals that came; true when one of them was Ctrl-C.
  private func takeSignals() -> Bool {
    var isInterrupted = false
    while let signal = nextSignal() {
      switch signal {
      case SIGINT: isInterrupted = true
      case SIGWINCH: rl_resize_terminal()
      default: creadline_obey_signal(signal)
      }
    }
    return isInterrupted
  }

  /// Drops the signals that came while no line was edited: Ctrl-C was for the work before.
  private func forgetSignals() {
    while nextSignal() != nil {}
    // Without drawing anything, since there is no prompt yet.
    rl_reset_screen_size()
  }

  private func nextSignal() -> Int32? {
    var byte: UInt8 = 0
    return unsafe read(signals, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Ends the line of the prompt at Ctrl-D; readline does so itself, but only where it has switched
  /// bracketed paste on.
  private func endLine() {
    let setting = unsafe rl_variable_value("enable-bracketed-paste")
    guard let setting = unsafe setting, unsafe String(cString: setting) == "off" else { return }
    _ = unsafe write(Descriptor.output, "\n", 1)
  }

  private func interrupt() -> ReadlineEvent {
    // While the cursor still stands behind the text.
    _ = unsafe write(Descriptor.output, "^C\n", 3)
    rl_free_line_state()
    rl_callback_sigcleanup()
    rl_cleanup_after_signal()
    rl_callback_handler_remove()
    return .interrupted
  }
}

private enum ReadlineEvent: Sendable {
  case line(String)
  case interrupted
  case endOfInput
}

/// What readline's callbacks share with the source.
private struct ReadlineState: Sendable {
  var event: ReadlineEvent?
  /// Whole lines still to be offered for the completion under way.
  var offered: ArraySlice<String> = []
}

private let state = Mutex(ReadlineState())

/// Used on the thread that reads lines alone, inside `rl_callback_read_char()`.
nonisolated(unsafe) private var lineCompleter: Completions.Completer?

/// Makes readline take keys as UTF-8 where the locale does not say so.
private func useUnicodeLocale() {
  _ = unsafe setlocale(LC_CTYPE, "")
  let codeset = unsafe nl_langinfo(nl_item(CODESET)).map { unsafe String(cString: $0) }
  guard codeset != "UTF-8" else { return }
  _ = unsafe setenv("LC_ALL", "C.UTF-8", 1)
  _ = unsafe setlocale(LC_CTYPE, "C.UTF-8")
}

// Functions of the file, because a C function pointer cannot carry a captured `self`.

private func takeLine(_ line: UnsafeMutablePointer<CChar>?) {
  // Removed at once, or readline would draw the prompt again.
  rl_callback_handler_remove()
  let event: ReadlineEvent =
    if let line = unsafe line { .line(unsafe String(cString: line)) } else { .endOfInput }
  unsafe free(line)
  state.withLock { $0.event = event }
}

private func complete(
  _ text: UnsafePointer<CChar>?,
  _ start: Int32,
  _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  guard let text = unsafe text, let completer = unsafe lineCompleter else { return nil }
  let matches = completer(unsafe String(cString: text))
  creadline_begin_completion(Int32(matches.prefix.utf8.count), matches.endsWords ? 1 : 0)
  state.withLock { $0.offered = matches.words.map { matches.prefix + $0 }[...] }
  return unsafe rl_completion_matches(text, nextMatch)
}

/// Readline frees what it is given.
private func nextMatch(
  _ text: UnsafePointer<CChar>?,
  _ index: Int32
) -> UnsafeMutablePointer<CChar>? {
  guard let match = state.withLock({ $0.offered.popFirst() }) else { return nil }
  return unsafe strdup(match)
}
