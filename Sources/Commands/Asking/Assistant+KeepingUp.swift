import CareerLibrary
import QuestionAnswering

extension Assistant {
  /// Takes in what has changed in the folder, and tells of files that are newly skipped.
  ///
  /// - Parameters:
  ///   - conversation: goes on.
  ///   - output: is told.
  /// - Returns: whether anything has changed.
  /// - Throws: ``ToolError`` when the folder or its last article is gone.
  func keepUp(_ conversation: inout Conversation, _ output: Output) throws(ToolError) -> Bool {
    let earlier = library.skipped
    do {
      guard try refresh(&conversation) else { return false }
    } catch {
      throw .corpus(error.description)
    }
    for file in library.skipped where !earlier.contains(file) { output.notice(file.reason) }
    return true
  }
}
