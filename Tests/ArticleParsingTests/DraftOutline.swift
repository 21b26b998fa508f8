import ArticleParsing

extension DraftArticle {
  /// The blocks, one string each: source lines, kind, words.
  var outline: [String] { blocks.map(\.outline) }
}

extension DraftBlock {
  /// For example `4 item 0.1 **Pay:** fair`: line 4, an item of list 0 at depth 1, bold at first.
  var outline: String {
    let head = noise.map { "(\($0.rawValue)) " } ?? ""
    switch kind {
    case .table(let table): return table.outline.map { head + $0 }.joined(separator: "\n")
    case .definition(let term):
      return "\(head)\(text.place) definition of \(term.place) \(term.text): \(text.text)"
    default: return "\(head)\(text.place) \(name) \(markedText)"
    }
  }

  private var name: String {
    switch kind {
    case .heading(let level): "h\(level)"
    case .listItem(let list, let depth): "item \(list).\(depth)"
    case .paragraph: "text"
    case .question: "question"
    case .answer: "answer"
    case .table, .definition: ""
    }
  }

  private var markedText: String {
    guard leadingStrongLength > 0 else { return text.text }
    let bytes = Array(text.text.utf8)
    let bold = String(decoding: bytes[..<leadingStrongLength], as: UTF8.self)
    return "**\(bold)**" + String(decoding: bytes[leadingStrongLength...], as: UTF8.self)
  }
}

extension DraftTable {
  /// The caption, the header and the rows, each with the lines of its cells.
  fileprivate var outline: [String] {
    let head = caption.map { ["\($0.place) caption \($0.text)"] } ?? []
    let names = header.isEmpty ? [] : ["header " + Self.outline(of: header)]
    return head + names + rows.map { "row " + Self.outline(of: $0) }
  }

  private static func outline(of cells: [SourceText]) -> String {
    cells.map { "\($0.place) \($0.text)" }.joined(separator: " | ")
  }
}

extension SourceText {
  /// The first and the last line, or the one line there is.
  var place: String {
    firstLine == lastLine ? "\(firstLine)" : "\(firstLine)-\(lastLine)"
  }
}

extension SourceFile {
  init(_ text: String) { self.init(decoding: Array(text.utf8)) }
}
