package import ArticleParsing

/// The name under which a file is kept in a corpus, made harmless.
///
/// A name may come from anywhere: it must not leave the corpus, hide in it, steer a terminal, or be
/// too long for a file system.
package struct CorpusName: Equatable, Sendable {
  package let id: ArticleID
  /// What its ending stands for.
  let format: ArticleReader.Format
  /// Whether the name had to be changed.
  package let isChanged: Bool

  /// In bytes; file systems allow 255, and drafts of files need some of them.
  private static let longestPart = 200
  private static let deepest = 16

  /// Cleans each part of a path.
  ///
  /// - Parameter path: relative to the corpus, parts divided by `/`.
  /// - Throws: the reason, as ``RefusedName``, when no name inside the corpus is left.
  package init(_ path: String) throws(RefusedName) {
    guard !path.utf8.starts(with: "/".utf8) else { throw .absolute }
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !parts.contains("..") else { throw .leavesCorpus }
    guard parts.count <= Self.deepest else { throw .tooDeep(limit: Self.deepest) }
    let cleaned = parts.map { Self.cleaned($0) }
    guard let last = cleaned.last, !cleaned.contains("") else { throw .nothingLeft }
    guard let format = ArticleReader.Format(path: last) else { throw .unsupportedFormat }
    self.format = format
    id = ArticleID(cleaned.joined(separator: "/"))
    isChanged = id.path != path
  }

  /// Equal for names that a file system without cases takes for the same.
  var folded: String { Self.folded(id.path) }

  static func folded(_ path: String) -> String { path.lowercased() }

  private static func cleaned(_ part: Substring) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: part.unicodeScalars.map { isHarmless($0) ? $0 : "-" })
    var name = Substring(String(scalars))
    // A dot in front hides a file, a dash makes it look like an option.
    while let first = name.first, ".- ".contains(first) { name.removeFirst() }
    while let last = name.last, ". ".contains(last) { name.removeLast() }
    return shortened(name)
  }

  /// Letters, signs and blanks; no control characters, no marks without a shape, no `\` and `:`,
  /// which divide parts of paths elsewhere.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: scalar != "\\" && scalar != ":" && scalar != "\u{FFFD}"
    }
  }

  /// The name cut to the longest length, its ending kept.
  private static func shortened(_ name: Substring) -> String {
    guard name.utf8.count > longestPart else { return String(name) }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let ending = name[dot...].utf8.count <= 16 ? name[dot...] : ""
    var stem = name[..<dot]
    while stem.utf8.count + ending.utf8.count > longestPart { stem.removeLast() }
    return String(stem + ending)
  }
}

/// Why a file can have no name in a corpus.
package enum RefusedName: Error, Equatable, CustomStringConvertible {
  case absolute
  case leavesCorpus
  case tooDeep(limit: Int)
  case nothingLeft
  case unsupportedFormat

  package var description: String {
    switch self {
    case .absolute: "its name begins with /; give one inside the corpus"
    case .leavesCorpus: "its name leads out of the corpus; give one without '..'"
    case .tooDeep(let limit): "it lies deeper than \(limit) folders; move it further up"
    case .nothingLeft: "no character of its name can be kept; give another with --name"
    case .unsupportedFormat:
      "its name is none of an article; use .md, .markdown, .txt, .html, .htm or .pdf"
    }
  }
}
