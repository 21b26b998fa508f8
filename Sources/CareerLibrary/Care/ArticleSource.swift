import ByteStorage

/// A file, or the bytes of a pipe, that somebody wants to add to a corpus.
package struct ArticleSource: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case file(path: String)
    case bytes([UInt8])
    case refused(reason: String)
  }

  /// What the person calls it: a path, or "standard input".
  package let name: String
  /// The path that it should have inside the corpus.
  let wanted: String
  let content: Content

  init(name: String, wanted: String, content: Content) {
    self.name = name
    self.wanted = wanted
    self.content = content
  }

  /// Bytes that come from nowhere in particular.
  package init(bytes: [UInt8], name: String, wanted: String) {
    self.init(name: name, wanted: wanted, content: .bytes(bytes))
  }

  /// The file at a path, or all files of a folder and the folders inside it, in their order.
  ///
  /// Links inside a folder are not followed: they may lead anywhere. Names that begin with a dot
  /// are left out.
  ///
  /// - Parameters:
  ///   - path: of a file or folder.
  ///   - name: the path to have in the corpus; `nil` keeps the file's name, or the path in the
  ///     folder.
  /// - Returns: at least one source, unless the folder is empty.
  package static func sources(at path: String, named name: String? = nil) -> [ArticleSource] {
    guard isDirectory(path) else {
      let last = path.split(separator: "/").last.map(String.init) ?? path
      return [ArticleSource(name: path, wanted: name ?? last, content: .file(path: path))]
    }
    var folder = path
    while folder.utf8.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    do {
      let (entries, failures) = try listReadableFiles(in: folder)
      let files = entries.map { entry in
        let file = folder + "/" + entry.relativePath
        return ArticleSource(
          name: file,
          wanted: entry.relativePath,
          content: content(of: entry, at: file)
        )
      }
      return files + failures.map { refused(folder, $0) }
    } catch {
      return [refused(path, error)]
    }
  }

  private static func refused(_ path: String, _ error: FileError) -> ArticleSource {
    ArticleSource(name: path, wanted: "", content: .refused(reason: error.description))
  }

  private static func content(of entry: DirectoryEntry, at path: String) -> Content {
    switch entry.kind {
    case .file: .file(path: path)
    case .link: .refused(reason: "a symbolic link; add the file it leads to")
    case .other: .refused(reason: "no regular file, or its name is not UTF-8; rename it")
    }
  }
}
