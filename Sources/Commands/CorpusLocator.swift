import ByteStorage

/// Finds the folder of articles.
struct CorpusLocator {
  let environment: (String) -> String?
  let programPath: String?
  let isFolder: (String) -> Bool

  static var system: CorpusLocator {
    CorpusLocator(
      environment: Environment.value,
      programPath: Environment.executablePath(),
      isFolder: isDirectory
    )
  }

  /// The folder that was asked for, or the first one there is.
  ///
  /// A folder that was named, as an option or in the environment, is taken as it is: falling back
  /// to another one would answer from articles that nobody meant.
  func locate(option: String?) throws(ToolError) -> String {
    if let option { return option }
    if let named = environment("ROLECALL_CORPUS") { return named }
    let places = defaultPlaces()
    guard let found = places.first(where: isFolder) else { throw .noCorpus(tried: places) }
    return found
  }

  /// The folder that articles are added to, which need not be there.
  ///
  /// It is the one that was asked for, or the user's library: the articles that ship with the
  /// program are nobody's to change.
  func locateForWriting(option: String?) throws(ToolError) -> String {
    if let named = option ?? environment("ROLECALL_CORPUS") { return named }
    guard let library = userLibrary else { throw .noHome }
    return library
  }

  private var userLibrary: String? {
    let data = absolute("XDG_DATA_HOME") ?? environment("HOME").map { $0 + "/.local/share" }
    return data.map { $0 + "/rolecall/Corpus" }
  }

  private func defaultPlaces() -> [String] {
    var places = userLibrary.map { [$0] } ?? []
    if let programPath {
      let folder = Self.parent(programPath)
      places.append(Self.parent(folder) + "/share/rolecall/Corpus")
      if let tree = sourceTree(above: folder) { places.append(tree + "/Corpus") }
    }
    let system = environment("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share"
    for folder in system.split(separator: ":") where folder.hasPrefix("/") {
      places.append(folder + "/rolecall/Corpus")
    }
    return places
  }

  /// A relative folder in a variable of XDG is to be ignored, says its specification.
  private func absolute(_ name: String) -> String? {
    environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// The package that the program was built in: `.build/<triple>/<configuration>` lies in it.
  private func sourceTree(above folder: String) -> String? {
    var folder = folder
    for _ in 0..<5 {
      if isFolder(folder + "/Sources/rolecall") { return folder }
      folder = Self.parent(folder)
    }
    return nil
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
