import ByteStorage

/// Takes files out of a corpus folder.
package struct ArticleRemover {
  private let corpus: String
  /// All files of the corpus, also those that are not read, by their paths in it.
  package let names: [String]

  /// Lists a corpus.
  ///
  /// - Throws: ``LibraryError`` when there is no such folder or it cannot be listed.
  package init(corpus: String) throws(LibraryError) {
    self.corpus = corpus
    names = try CorpusFolder(path: corpus).entries().map(\.relativePath)
  }

  /// Removes one file, and the folders inside the corpus that are empty then.
  ///
  /// - Precondition: `name` is one of ``names``.
  /// - Throws: ``LibraryError`` when the file is still there.
  package func remove(_ name: String) throws(LibraryError) {
    precondition(names.contains(name), "no file '\(name)' in the corpus")
    do {
      try removeFile(corpus + "/" + name)
    } catch {
      throw .unchangeable(reason: error.description)
    }
    var parts = name.split(separator: "/").dropLast()
    while !parts.isEmpty, removeFolderIfEmpty(corpus + "/" + parts.joined(separator: "/")) {
      parts.removeLast()
    }
  }
}
