import ByteStorage
import Terminal

/// How a person wants results shown; a session can change it.
struct Display: Equatable {
  var color = ColorChoice.auto
  var links = LinkChoice.auto
  /// Whether everything is told line by line in words, for a screen reader.
  var isPlain = false
  /// In columns; `nil` for those of the terminal.
  var width: Int?
  var usesPager = true

  /// A text in fewer columns would be a ribbon of single words.
  static let narrowest = 20
  /// Longer lines are hard to read.
  static let widestProse = 100
}
