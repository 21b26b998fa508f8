package import Foundation
package import Testing

/// Compares text with a file recorded earlier, in the folder `Golden` beside the calling test.
///
/// With the environment variable `ROLECALL_RECORD=1` the file is written instead, and the test
/// fails to say so: a recording proves nothing.
///
/// - Parameters:
///   - text: what the program made.
///   - name: the file's name.
///   - testFile: a file in the test's folder.
///   - sourceLocation: where a failure is shown.
package func expectGolden(
  _ text: String,
  named name: String,
  beside testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  let golden = GoldenFile(url: folder.appendingPathComponent(name))
  let isRecording = ProcessInfo.processInfo.environment["ROLECALL_RECORD"] == "1"
  guard let failure = isRecording ? golden.record(text) : golden.difference(from: text) else {
    return
  }
  Issue.record(Comment(rawValue: failure), sourceLocation: sourceLocation)
}

/// One recorded text.
package struct GoldenFile {
  package let url: URL

  package init(url: URL) {
    self.url = url
  }

  /// Writes `text` as the new recording and returns the message that says so.
  package func record(_ text: String) -> String {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url)
      return "recorded \(url.path); look at it, then run the tests without ROLECALL_RECORD"
    } catch {
      return "cannot record \(url.path): \(error)"
    }
  }

  /// The first line that differs, told with its number, or `nil` when the texts are equal.
  package func difference(from text: String) -> String? {
    guard let data = try? Data(contentsOf: url) else {
      return "there is no \(url.path); record it with ROLECALL_RECORD=1"
    }
    guard !data.elementsEqual(text.utf8) else { return nil }
    let old = lines(of: data)
    let new = lines(of: text.utf8)
    let shared = zip(old, new).prefix { $0 == $1 }.count
    return """
      \(url.path):\(shared + 1) differs
      recorded: \(shared < old.count ? old[shared] : "end of the file")
      now:      \(shared < new.count ? new[shared] : "end of the text")
      """
  }

  /// Lines byte by byte: a carriage return counts, as in the file.
  private func lines(of bytes: some Collection<UInt8>) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
