@testable import CareerLibrary
import Foundation
import Synchronization
import TestSupport

/// A corpus and a cache in folders of their own, and what the cache tells.
final class CacheBench: Sendable {
  let corpus: String
  let root: String
  private let notices = Mutex<[String]>([])

  init(in folder: String) throws {
    corpus = folder + "/Corpus of 'odd' \"names\"\n"
    root = folder + "/cache/rolecall"
    try FileManager.default.createDirectory(atPath: corpus, withIntermediateDirectories: true)
  }

  /// Opens the corpus as a run of the program would.
  func open(
    program: String = "test",
    isAnew: Bool = false,
    of folder: String? = nil
  ) throws -> Library {
    try Library.open(folder ?? corpus, cache: cache(program: program), isAnew: isAnew)
  }

  func cache(program: String = "test") -> LibraryCache {
    LibraryCache(
      root: root,
      program: program,
      tell: { notice in self.notices.withLock { $0.append(notice) } },
      giveUp: { fatalError($0) }
    )
  }

  /// What was told since the last call.
  func takeNotices() -> [String] {
    notices.withLock { notices in
      defer { notices = [] }
      return notices
    }
  }

  func put(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: corpus + "/" + name)
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: corpus + "/" + name)
  }

  func fill(edition: Int = 0) throws {
    for name in Trades.names { try put(name, Trades.text(name, edition: edition)) }
  }

  /// The files of the cache with an ending, by their paths.
  func files(_ ending: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: root)
    return names.filter { $0.hasSuffix(ending) }.sorted().map { root + "/" + $0 }
  }
}
