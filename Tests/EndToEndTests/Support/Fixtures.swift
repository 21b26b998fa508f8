import Foundation

/// Files that ship with these tests.
enum Fixtures {
  static func folder(_ name: String) -> String {
    here.appendingPathComponent("Fixtures/\(name)").path
  }

  /// The folder that holds the package.
  static var package: URL {
    here.deletingLastPathComponent().deletingLastPathComponent()
  }

  private static var here: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  }
}

/// A folder that is gone when nobody needs it any more.
final class TemporaryFolder {
  let url: URL
  var path: String { url.path }

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("rolecall-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and returns where it is.
  @discardableResult
  func file(_ name: String, _ content: Data = Data()) throws -> URL {
    let file = url.appendingPathComponent(name)
    try content.write(to: file)
    return file
  }
}
