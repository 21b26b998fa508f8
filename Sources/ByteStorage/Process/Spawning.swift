#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A pipe; neither end reaches a child process unless it is handed over.
struct Pipe: ~Copyable {
  private let reader: FileDescriptor
  private let writer: FileDescriptor

  init?() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    reader = FileDescriptor(owning: ends[0])
    writer = FileDescriptor(owning: ends[1])
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
  }

  var writing: Int32 { writer.number }

  /// Closes the end that is written to and returns the other one.
  consuming func closingWriting() -> FileDescriptor { reader }
}

extension ChildProcess {
  /// Starts a program in a process group of its own.
  static func start(
    _ program: String,
    _ arguments: [String],
    output: Int32,
    errors: Int32
  ) throws(ChildProcessError) -> pid_t {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var process: pid_t = 0
    // The words live until the call returns; the system copies them.
    let result = unsafe withCStrings([program] + arguments) { words in
      unsafe withCStrings(["LC_ALL=C"]) { environment in
        unsafe posix_spawn(&process, program, &actions, &attributes, words, environment)
      }
    }
    guard result == 0 else { throw .notStarted(program: program, errno: result) }
    return process
  }

  /// Lends strings as C wants them: a list of pointers with a null pointer at its end.
  private static func withCStrings<Result>(
    _ strings: [String],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = unsafe strings.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe (copies + [nil]).withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a list is never empty") }
      return unsafe body(start)
    }
  }
}
