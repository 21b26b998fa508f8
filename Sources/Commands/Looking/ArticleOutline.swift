import ArticleParsing
import CareerLibrary
import JSON
import RoleFacts

/// What was found in an article, without its words: a line for each heading and block, then counts.
struct ArticleOutline {
  /// A heading or block.
  private struct Entry {
    let kind: String
    let lines: ClosedRange<Int>
    /// How many headings are above it; a heading counts itself.
    let depth: Int
    /// What tells it from others of its kind, such as its place in a list.
    var details: [Detail] = []
    var noise: NoiseKind?
    var roles: [String] = []
  }

  private struct Detail {
    let name: String
    let value: Int
  }

  private let path: String
  private let entries: [Entry]
  private let passageCount: Int

  /// - Parameters:
  ///   - index: the article's place in the library.
  ///   - library: the library.
  init(of index: Int, in library: Library) {
    let article = library.articles[index]
    path = article.id.path
    passageCount = library.passages.count { $0.article == index }
    var collector = EntryCollector(scope: library.scope(of: index))
    entries = collector.entries()
  }

  /// For example `12-14 2 item number=3 [Registered Nurse]`: lines, depth, kind.
  var text: [String] {
    entries.map(Self.line) + counts.map { "\($0.name) \($0.value)" }
  }

  private static func line(_ entry: Entry) -> String {
    var parts = [place(entry.lines), "\(entry.depth)", entry.kind]
    parts += entry.details.map { "\($0.name)=\($0.value)" }
    if let noise = entry.noise { parts.append("(\(noise.rawValue))") }
    if !entry.roles.isEmpty { parts.append("[\(entry.roles.joined(separator: ", "))]") }
    return parts.joined(separator: " ")
  }

  private static func place(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  }

  /// How often each kind occurs, by its name; then noise and passages.
  private var counts: [Detail] {
    let kinds = Dictionary(grouping: entries, by: \.kind).mapValues(\.count)
    return kinds.keys.sorted().map { Detail(name: $0, value: kinds[$0] ?? 0) } + [
      Detail(name: "noise", value: entries.count { $0.noise != nil }),
      Detail(name: "passages", value: passageCount),
    ]
  }

  var json: JSONValue {
    [
      "schema": "rolecall/outline/1",
      "article": .string(path),
      "blocks": .array(
        entries.map { entry in
          .object(
            [
              JSONMember("kind", .string(entry.kind)),
              JSONMember("lines", .numbers([entry.lines.lowerBound, entry.lines.upperBound])),
              JSONMember("depth", .integer(entry.depth)),
              JSONMember("noise", .optional(entry.noise?.rawValue)),
              JSONMember("roles", .strings(entry.roles)),
            ] + members(entry.details)
          )
        }
      ),
      "counts": .object(members(counts)),
    ]
  }

  private func members(_ details: [Detail]) -> [JSONMember] {
    details.map { JSONMember($0.name, .integer($0.value)) }
  }
}

extension ArticleOutline {
  /// Walks an article and describes its headings and blocks in reading order.
  private struct EntryCollector {
    let scope: ArticleScope
    private var result: [Entry] = []
    private var nextSection = 1
    /// The last list or table, and how many of its items or rows there were.
    private var group = (kind: "", id: 0, count: 0)

    init(scope: ArticleScope) { self.scope = scope }

    mutating func entries() -> [Entry] {
      let article = scope.article
      if let title = article.title {
        result.append(Entry(kind: "title", lines: title.lines, depth: 0))
      }
      for index in article.blocks.indices {
        addHeadings(through: article.blocks[index].section)
        add(block: index)
      }
      addHeadings(through: article.sections.count - 1)
      return result
    }

    private mutating func addHeadings(through last: Int) {
      while nextSection <= last {
        let section = scope.article.sections[nextSection]
        if let heading = section.heading {
          let kind = section.isEmpty ? "empty heading" : "heading"
          let level = Detail(name: "level", value: section.level)
          result.append(
            Entry(kind: kind, lines: heading.lines, depth: depth(of: nextSection), details: [level])
          )
        }
        nextSection += 1
      }
    }

    private func depth(of section: Int) -> Int { scope.article.headings(of: section).count }

    private mutating func add(block index: Int) {
      let block = scope.article.blocks[index]
      let (kind, details) = describe(block.kind)
      if case .tableRow(let row) = block.kind, group.count == 1 {
        addHead(of: row, in: block.section)
      }
      let label = block.label.map { [Detail(name: "label", value: $0.count)] } ?? []
      let roles = block.noise == nil ? scope.roles(ofBlock: index) : []
      result.append(
        Entry(
          kind: kind,
          lines: block.text.lines,
          depth: depth(of: block.section),
          details: details + label,
          noise: block.noise,
          roles: roles.map { scope.catalog[$0].name }
        )
      )
    }

    /// What stands above the rows of a table.
    private mutating func addHead(of row: TableRow, in section: Int) {
      let depth = depth(of: section)
      if let caption = row.caption {
        result.append(Entry(kind: "caption", lines: caption.lines, depth: depth))
      }
      let names = row.header.filter { !$0.isEmpty }
      guard let first = names.map(\.firstLine).min(), let last = names.map(\.lastLine).max() else {
        return
      }
      let columns = Detail(name: "columns", value: row.header.count)
      result.append(Entry(kind: "header", lines: first...last, depth: depth, details: [columns]))
    }

    private mutating func describe(_ kind: Block.Kind) -> (String, [Detail]) {
      switch kind {
      case .paragraph: return ("paragraph", [])
      case .orphanAnswer: return ("orphan answer", [])
      case .answer(let question): return ("answer", [Detail(name: "to", value: question.firstLine)])
      case .definition(let term): return ("definition", [Detail(name: "of", value: term.firstLine)])
      case .listItem(let list): return ("item", [number(in: list, "item")])
      case .tableRow(let row):
        let cells = Detail(name: "cells", value: row.cells.count { !$0.isEmpty })
        return ("row", [number(in: row.table, "row"), cells])
      }
    }

    /// The place in a list or table; numbers of lists would change with every list before.
    private mutating func number(in id: Int, _ kind: String) -> Detail {
      let isSame = group.kind == kind && group.id == id
      group = (kind, id, isSame ? group.count + 1 : 1)
      return Detail(name: "number", value: group.count)
    }
  }
}
