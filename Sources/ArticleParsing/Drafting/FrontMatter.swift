/// The keys that an article may begin with: YAML between two lines of `---`.
struct FrontMatter {
  /// In file order; a list gives its key once for every item, a key inside another one is written
  /// behind it with a full stop (`aliases.Nurse`).
  let metadata: [Metadatum]
  let notes: [ReadingNote]
  /// The line after the closing one, counted from 1.
  let firstContentLine: Int

  /// The longest front matter that is recognised, in lines.
  private static let lineLimit = 400

  /// Reads the front matter of a file.
  ///
  /// Fails when there is none: no closing line, no mapping, or lines most of which are no keys and
  /// that are no YAML either, such as words between two rules. Broken front matter gives the keys
  /// before the problem and a note.
  init?(_ file: SourceFile) {
    let lines = file.lines.prefix(Self.lineLimit + 1).map(\.text)
    guard let first = lines.first, Self.isFence(first, allowsDots: false),
      let last = lines.dropFirst().firstIndex(where: { Self.isFence($0, allowsDots: true) })
    else { return nil }
    let yaml = YAMLEvents(reading: lines[1..<last].joined(separator: "\n"))
    guard yaml.problem == nil || Self.areMostlyKeys(lines[1..<last]) else { return nil }
    var collector = FrontMatterCollector()
    for event in yaml.events { collector.add(event) }
    guard yaml.problem != nil || collector.isMapping else { return nil }
    metadata = collector.metadata
    notes =
      collector.notes
      + (yaml.problem.map { [ReadingNote(frontMatter: $0.reason, yamlLine: $0.line)] } ?? [])
    firstContentLine = last + 2
  }

  private static func isFence(_ text: String, allowsDots: Bool) -> Bool {
    var bytes = text.utf8[...]
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return bytes.elementsEqual("---".utf8) || (allowsDots && bytes.elementsEqual("...".utf8))
  }

  /// Whether more than half of the lines that are not indented begin with a key.
  private static func areMostlyKeys(_ lines: ArraySlice<String>) -> Bool {
    let outer = lines.filter { line in
      guard let first = line.utf8.first else { return false }
      return first > 0x20 && first != UInt8(ascii: "#") && first != UInt8(ascii: "-")
    }
    return outer.count(where: beginsWithKey) * 2 > outer.count
  }

  private static func beginsWithKey(_ line: String) -> Bool {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let next = line.utf8.index(after: colon)
    guard next == line.endIndex || line.utf8[next] == 0x20 else { return false }
    return FrontMatterCollector.isName(String(line[..<colon]))
  }
}

/// Collects the keys of front matter from the events of its YAML.
private struct FrontMatterCollector {
  private(set) var metadata: [Metadatum] = []
  private(set) var notes: [ReadingNote] = []
  /// Whether the whole is a mapping whose keys are names.
  private(set) var isMapping = false
  private var open: [Collection] = []

  private struct Collection {
    let isMapping: Bool
    /// The keys it lies below.
    let path: String
    /// The key whose value comes next.
    var key: String?
  }

  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 40
      && text.allSatisfy { $0.isLetter || $0.isNumber || "_-. ".contains($0) }
  }

  mutating func add(_ event: YAMLEvent) {
    switch event.kind {
    case .scalar(let value): add(value, line: event.line)
    case .alias:
      notes.append(
        ReadingNote(frontMatter: "a reference (*name) is not followed", yamlLine: event.line)
      )
      takeKey()
    case .mappingStart:
      if open.isEmpty { isMapping = true }
      open.append(Collection(isMapping: true, path: path))
    case .sequenceStart: open.append(Collection(isMapping: false, path: path))
    case .mappingEnd, .sequenceEnd:
      open.removeLast()
      takeKey()
    }
  }

  /// The keys that lead to what comes next.
  private var path: String {
    guard let last = open.last else { return "" }
    guard let key = last.key else { return last.path }
    return last.path.isEmpty ? key : "\(last.path).\(key)"
  }

  private mutating func add(_ value: String, line: Int) {
    guard let last = open.last else { return }
    if last.isMapping, last.key == nil {
      open[open.count - 1].key = value
      if open.count == 1, !Self.isName(value) { isMapping = false }
      return
    }
    // The text begins on the second line of the file, and lines count from 1.
    metadata.append(Metadatum(key: path, value: value.foldingBlanks(), line: line + 2))
    takeKey()
  }

  /// Forgets the key whose value has been read.
  private mutating func takeKey() {
    guard let last = open.indices.last else { return }
    open[last].key = nil
  }
}

extension ReadingNote {
  fileprivate init(frontMatter problem: String, yamlLine: Int) {
    self.init(
      line: yamlLine + 2,
      text: "front matter: \(problem); put values with special characters into quotation marks"
    )
  }
}
