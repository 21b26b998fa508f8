/// What a reader of a page sees, for telling whether linked data only repeats it.
struct ShownText {
  private var texts: Set<String> = []
  private var numbers: Set<String> = []

  init(of draft: DraftArticle) {
    if let title = draft.title { add(title) }
    for block in draft.blocks {
      add(block.text)
      switch block.kind {
      case .definition(let term): add(term)
      case .table(let table):
        for cell in table.header + table.rows.flatMap(\.self) { add(cell) }
      case .heading, .paragraph, .listItem, .question, .answer: break
      }
    }
  }

  /// Whether a block, a cell or a question is nothing but these words.
  func holds(_ text: String) -> Bool { texts.contains(Self.key(text)) }

  /// Whether a value stands there: as words, or as a number however it is written.
  func holds(value: String) -> Bool {
    if holds(value) { return true }
    let wanted = Self.numbers(in: value)
    return !wanted.isEmpty && wanted.allSatisfy(numbers.contains)
      && !value.contains(where: \.isLetter)
  }

  private mutating func add(_ text: SourceText) {
    texts.insert(Self.key(text.text))
    if let mark = text.text.utf8.firstIndex(of: UInt8(ascii: "?")) {
      texts.insert(Self.key(String(text.text[...mark])))
    }
    numbers.formUnion(Self.numbers(in: text.text))
  }

  /// The words in small letters, without punctuation and what numbers a question ("Q3:", "2.").
  static func key(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let isNumbered = words.first.map { $0 == "q" || $0.drop { $0 == "q" }.allSatisfy(\.isNumber) }
    let kept = isNumbered == true && words.count > 1 ? words.dropFirst() : words[...]
    return kept.joined(separator: " ")
  }

  /// Numbers without what divides their thousands and without cents that are nought.
  private static func numbers(in text: String) -> Set<String> {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    let pieces = text.split { !$0.isNumber && $0 != "," && $0 != "." }
    return Set(
      pieces.map { piece in
        var digits = String(piece.filter { $0 != "," })
        while digits.contains("."), let last = digits.last, last == "0" || last == "." {
          digits.removeLast()
          if last == "." { break }
        }
        return digits
      }.filter { !$0.isEmpty }
    )
  }
}
