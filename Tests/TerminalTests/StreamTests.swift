import Foundation
import Terminal
import Testing

@Suite("Lines from a descriptor")
struct DescriptorLinesTests {
  private func lines(_ bytes: Data) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    var source = DescriptorLines(descriptor: handle.fileDescriptor)
    var lines: [String] = []
    while let line = try source.next(prompt: "never shown") { lines.append(line) }
    try handle.close()
    return lines
  }

  @Test(
    "end at line feeds, the last one wherever it ends",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\r\n", ["a", "b"]), ("\n\n", ["", ""]),
      ("a\rb\n", ["a\rb"]), ("é\n日", ["é", "日"]), ("a\0b\n", ["a\0b"]),
    ]
  )
  func ends(_ text: String, _ expected: [String]) throws {
    #expect(try lines(Data(text.utf8)) == expected)
  }

  @Test("tell which of them were there when the one before was taken")
  func together() throws {
    let pipe = Pipe()
    var source = DescriptorLines(descriptor: pipe.fileHandleForReading.fileDescriptor)
    pipe.fileHandleForWriting.write(Data("one\ntwo\nthr".utf8))
    #expect(try source.next(prompt: "") == "one")
    #expect(!source.arrivedTogether)
    #expect(try source.next(prompt: "") == "two")
    #expect(source.arrivedTogether)
    pipe.fileHandleForWriting.write(Data("ee\nfour\n".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(try source.next(prompt: "") == "three")
    #expect(!source.arrivedTogether)
    #expect(try source.next(prompt: "") == "four")
    #expect(source.arrivedTogether)
  }

  @Test("may be longer than the buffer")
  func long() throws {
    let line = String(repeating: "0123456789", count: 30_000)
    #expect(try lines(Data((line + "\n" + line).utf8)) == [line, line])
  }

  @Test("are cut at the longest length, and the next line is whole")
  func longest() throws {
    let bytes = Data(repeating: UInt8(ascii: "x"), count: DescriptorLines.longestLine + 100)
    let found = try lines(bytes + Data("\nnext\n".utf8))
    #expect(found.map(\.utf8.count) == [DescriptorLines.longestLine, 4])
  }

  @Test("hold a replacement character where bytes are no UTF-8")
  func repaired() throws {
    #expect(try lines(Data([0x61, 0xff, 0x62, 0x0a])) == ["a\u{fffd}b"])
  }

  @Test("cannot be read from a folder")
  func folder() throws {
    let folder = try #require(FileHandle(forReadingAtPath: "/"))
    var source = DescriptorLines(descriptor: folder.fileDescriptor)
    #expect(throws: LineSourceError.unreadable(errno: EISDIR)) { try source.next(prompt: "") }
  }
}

@Suite("Writing to a descriptor")
struct DescriptorSinkTests {
  @Test("hands on everything, in order")
  func everything() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    let sink = DescriptorSink(descriptor: handle.fileDescriptor)
    let parts = (0..<20_000).map { "\($0) é\n" }
    for part in parts { try sink.write(part) }
    try sink.flush()
    #expect(try Data(contentsOf: file) == Data(parts.joined().utf8))
  }

  #if os(Linux)
  @Test("tells that the disk is full")
  func fullDisk() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let sink = DescriptorSink(descriptor: full.fileDescriptor)
    try sink.write("lost")
    #expect(throws: OutputError.failed(errno: ENOSPC)) { try sink.flush() }
  }
  #endif
}
