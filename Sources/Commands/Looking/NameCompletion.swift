import ArgumentParser
import CareerLibrary
import RoleFacts

/// Names that a shell can complete, read from the articles that the command line names.
enum NameCompletion {
  static let roles = CompletionKind.custom { words, _, _ in
    names(words) { $0.catalog.roles.map(\.name) }
  }

  static let attributes = CompletionKind.custom { words, _, _ in
    names(words) { AttributeNames($0).all }
  }

  /// Nothing where the articles cannot be read: a completion has nobody to tell.
  private static func names(_ words: [String], _ list: (Library) -> [String]) -> [String] {
    let folder = zip(words, words.dropFirst()).first { $0.0 == "--corpus" }?.1
    guard let path = try? CorpusLocator.system.locate(option: folder),
      let library = try? Library.open(path)
    else { return [] }
    return list(library)
  }
}
