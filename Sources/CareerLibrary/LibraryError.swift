/// Why a corpus cannot be asked.
package enum LibraryError: Error, Equatable {
  case noSuchFolder(path: String)
  case unreadable(path: String, reason: String)
  case noArticles(path: String, skipped: [SkippedFile])
  /// The reason reads on its own.
  case unchangeable(reason: String)
  /// Somebody did not want to wait.
  case interrupted
}

extension LibraryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSuchFolder(let path):
      "\(path): no such folder; name a folder of articles with --corpus"
    case .unreadable(let path, let reason):
      "\(path): cannot be read (\(reason)); check its permissions"
    case .noArticles(let path, let skipped):
      "\(path): holds no article; put .md, .txt or .html files there"
        + skipped.prefix(10).map { "\n  \($0.reason)" }.joined()
    case .unchangeable(let reason): reason
    case .interrupted: "reading the articles was stopped; nothing of them has been taken over"
    }
  }
}

/// A file of the corpus folder that is not read as an article.
package struct SkippedFile: Error, Equatable {
  package let path: String
  /// Reads on its own and begins with the path.
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
