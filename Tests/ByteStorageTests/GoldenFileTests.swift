import Foundation
import TestSupport
import Testing

@Suite struct GoldenFileTests {
  @Test("a recorded text equals itself, and another differs at its first other line")
  func records() throws {
    try withTemporaryFolder { folder in
      let file = GoldenFile(url: URL(fileURLWithPath: folder + "/Golden/answer.txt"))
      #expect(file.difference(from: "one")?.contains("record it with ROLECALL_RECORD=1") == true)
      #expect(file.record("one\ntwo\n").hasPrefix("recorded "))
      #expect(file.difference(from: "one\ntwo\n") == nil)
      let difference = try #require(file.difference(from: "one\ntwo\r\n"))
      #expect(difference.contains("answer.txt:2 differs"))
      #expect(file.difference(from: "one")?.contains("now:      end of the text") == true)
    }
  }

  @Test("a temporary folder is gone after its use")
  func folder() throws {
    let path = try withTemporaryFolder { folder in
      #expect(FileManager.default.fileExists(atPath: folder))
      return folder
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
