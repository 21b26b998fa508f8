import ArticleParsing
import ByteStorage

/// Makes a snapshot again that proved damaged, from the same articles.
struct SnapshotRebuilder {
  let corpus: String
  let state: CorpusState

  /// The bytes of the snapshot.
  ///
  /// - Parameter damaged: what is left of it; its copy of a file serves where the file has changed.
  /// - Returns: `nil` when an article is neither in the corpus nor in the copy as it was.
  func bytes(besides damaged: SnapshotBytes) -> [UInt8]? {
    var sources: [SourceArticle] = []
    for (number, file) in state.articles.enumerated() {
      guard let source = original(file) ?? copy(file, number, in: damaged) else { return nil }
      sources.append(source)
    }
    return LibraryBuilder(sources).snapshot()
  }

  /// The article as the corpus has it, if it has not changed.
  private func original(_ file: KnownFile) -> SourceArticle? {
    let folder = CorpusFolder(path: corpus)
    guard let bytes = try? folder.read(file.path), SHA256.hexDigest(of: bytes) == file.digest
    else { return nil }
    return try? folder.article(file.path, bytes)
  }

  /// The article as the snapshot has it, if that part of it is whole.
  private func copy(_ file: KnownFile, _ number: Int, in damaged: SnapshotBytes) -> SourceArticle? {
    guard let text = RecordList.intactRecord(number, of: .files, in: damaged),
      let article = try? ArticleReader().read(text, id: ArticleID(file.path))
    else { return nil }
    return SourceArticle(article: article, bytes: text)
  }
}
