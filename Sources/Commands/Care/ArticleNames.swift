/// Finds articles by what people call them.
struct ArticleNames {
  private let names: [String]

  init(_ names: [String]) { self.names = names }

  /// The article of that name, or the only one whose path ends with it.
  func find(_ name: String) throws(ToolError) -> String {
    if names.contains(name) { return name }
    let ending = names.filter { $0.hasSuffix("/" + name) }
    if ending.count > 1 { throw .ambiguousArticle(name, candidates: ending) }
    if let only = ending.first { return only }
    // Who misspells a name rarely types its folder.
    let lastParts = names.compactMap { $0.split(separator: "/").last.map(String.init) }
    let nearest = NearestName.of(name, in: names) ?? NearestName.of(name, in: lastParts)
    throw .unknownArticle(name, nearest: nearest)
  }
}
