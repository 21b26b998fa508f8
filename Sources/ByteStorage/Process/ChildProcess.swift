#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Another program that is run to its end for what it prints.
///
/// It gets a process group of its own, nothing to read, no file that this module has open and next
/// to no environment; no shell is involved. Whatever it has started dies with it when it
/// reaches a limit.
package struct ChildProcess {
  package struct Limits: Sendable {
    package var seconds: Int
    package var outputByteCount: Int

    package init(seconds: Int, outputByteCount: Int) {
      self.seconds = seconds
      self.outputByteCount = outputByteCount
    }
  }

  /// How much of standard error is kept, in bytes.
  private static let errorByteLimit = 4096

  private let limits: Limits
  private let end: ContinuousClock.Instant
  private var output: [UInt8] = []
  private var errors: [UInt8] = []

  private init(limits: Limits) {
    self.limits = limits
    end = .now + .seconds(limits.seconds)
  }

  /// Runs a program and returns what it printed on standard output.
  ///
  /// - Parameters:
  ///   - program: an absolute path.
  ///   - arguments: without the program's name.
  ///   - limits: the most it may take and print.
  /// - Returns: all it printed.
  /// - Throws: ``ChildProcessError`` when it cannot be started, fails or reaches a limit; it has
  ///   ended then.
  package static func output(
    of program: String,
    _ arguments: [String],
    limits: Limits
  ) throws(ChildProcessError) -> [UInt8] {
    guard let out = Pipe(), let err = Pipe() else {
      throw .notStarted(program: program, errno: errno)
    }
    let process = try start(program, arguments, output: out.writing, errors: err.writing)
    // The child alone may hold the writing ends, or its end would go unnoticed.
    let outReader = out.closingWriting()
    let errReader = err.closingWriting()
    var run = ChildProcess(limits: limits)
    let status: Int32
    do throws(ChildProcessError) {
      try run.collect(from: outReader, errReader)
      status = try run.waitForEnd(of: process)
    } catch {
      _ = kill(-process, SIGKILL)
      var ending: Int32 = 0
      _ = retryingInterrupted { unsafe Int(waitpid(process, &ending, 0)) }
      throw error
    }
    guard status == 0 else { throw .failed(status: status, message: run.message) }
    return run.output
  }

  // MARK: What it prints

  /// Reads both streams until the program closes them.
  private mutating func collect(
    from out: borrowing FileDescriptor,
    _ err: borrowing FileDescriptor
  ) throws(ChildProcessError) {
    var streams = [
      pollfd(fd: out.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: err.number, events: Int16(POLLIN), revents: 0),
    ]
    while streams.contains(where: { $0.fd >= 0 }) {
      let wait = try millisecondsLeft()
      let count = nfds_t(streams.count)
      guard retryingInterrupted({ unsafe Int(poll(&streams, count, wait)) }) >= 0 else {
        throw .notRead(errno: errno)
      }
      for index in streams.indices where streams[index].fd >= 0 && streams[index].revents != 0 {
        guard let bytes = nextBytes(of: streams[index].fd) else { throw .notRead(errno: errno) }
        if bytes.isEmpty { streams[index].fd = -1 }
        if index == 0 {
          output += bytes
        } else {
          errors += bytes.prefix(Self.errorByteLimit - errors.count)
        }
      }
      guard output.count <= limits.outputByteCount else {
        throw .tooMuchOutput(limit: limits.outputByteCount)
      }
    }
  }

  /// The next bytes of a stream; none at its end, `nil` with `errno` set on failure.
  private func nextBytes(of descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      // The system writes no more than the buffer holds.
      retryingInterrupted { unsafe read(descriptor, buffer.baseAddress, buffer.count) }
    }
    guard count >= 0 else { return nil }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// The last line that it printed on standard error.
  private var message: String {
    let line = errors.split { $0 == 0x0A || $0 == 0x0D }.last ?? []
    return String(decoding: line, as: UTF8.self)
  }

  // MARK: Its end

  /// Waits for a program that has closed its streams; its exit status, or -1 after a signal.
  private func waitForEnd(of process: pid_t) throws(ChildProcessError) -> Int32 {
    var status: Int32 = 0
    while true {
      let reaped = retryingInterrupted { unsafe Int(waitpid(process, &status, WNOHANG)) }
      guard reaped >= 0 else { throw .notRead(errno: errno) }
      // The low seven bits are the signal that ended it, 0 for none; the next eight its status.
      if reaped > 0 { return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1 }
      _ = try millisecondsLeft()
      _ = usleep(1000)
    }
  }

  private func millisecondsLeft() throws(ChildProcessError) -> Int32 {
    let left = ContinuousClock.now.duration(to: end)
    guard left > .zero else { throw .tookTooLong(seconds: limits.seconds) }
    return Int32(left / .milliseconds(1)) + 1
  }
}

/// Why another program gave nothing.
package enum ChildProcessError: Error, Equatable {
  case notStarted(program: String, errno: Int32)
  case notRead(errno: Int32)
  case tookTooLong(seconds: Int)
  case tooMuchOutput(limit: Int)
  /// The status is -1 after a signal.
  case failed(status: Int32, message: String)
}

extension ChildProcessError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notStarted(let program, let errno): "\(program) cannot be started (errno \(errno))"
    case .notRead(let errno): "its output cannot be read (errno \(errno))"
    case .tookTooLong(let seconds): "it took more than \(seconds) seconds"
    case .tooMuchOutput(let limit): "it printed more than \(limit) bytes"
    case .failed(-1, let message):
      "it was ended by a signal\(message.isEmpty ? "" : ": \(message)")"
    case .failed(let status, let message):
      "it ended with status \(status)\(message.isEmpty ? "" : ": \(message)")"
    }
  }
}
