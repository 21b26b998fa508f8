import Foundation

/// Runs `body` with the path of a new empty folder, which is removed afterwards.
///
/// - Parameter body: gets the folder's path, without a slash at its end.
/// - Returns: what `body` returns.
/// - Throws: what `body` throws, or the file system's error when no folder can be made.
package func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("rolecall-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}
