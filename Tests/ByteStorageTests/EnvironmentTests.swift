import ByteStorage
import Foundation
import Testing

@Suite struct EnvironmentTests {
  @Test("gives the value of a variable, and nothing for one that is unset")
  func value() {
    #expect(Environment.value("PATH") == ProcessInfo.processInfo.environment["PATH"])
    #expect(Environment.value("ROLECALL_NO_SUCH_VARIABLE") == nil)
  }

  @Test("takes an empty variable for an unset one")
  func emptyValue() async {
    // In a process of its own: other tests read the environment at the same time.
    await #expect(processExitsWith: .success) {
      unsafe setenv("ROLECALL_EMPTY", "", 1)
      exit(Environment.value("ROLECALL_EMPTY") == nil ? 0 : 1)
    }
  }

  @Test("knows where the program and the working directory are")
  func paths() throws {
    let program = try #require(Environment.executablePath())
    #expect(program.hasPrefix("/") && FileManager.default.isExecutableFile(atPath: program))
    #expect(Environment.workingDirectory() == FileManager.default.currentDirectoryPath)
  }
}
