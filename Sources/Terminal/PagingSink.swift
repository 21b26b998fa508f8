/// Shows what is written between two flushes on a terminal, by a pager where it does not fit.
package final class PagingSink: TextSink {
  private let sink: any TextSink
  private let pager: Pager?
  private let size: () -> TerminalSize?
  private var text = ""
  /// Whether a pager may be used.
  package var isPaging = true

  /// - Parameters:
  ///   - sink: the terminal.
  ///   - pager: `nil` to use none.
  ///   - size: gives the size of the terminal at this moment.
  package init(sink: any TextSink, pager: Pager?, size: @escaping () -> TerminalSize?) {
    self.sink = sink
    self.pager = pager
    self.size = size
  }

  package func write(_ text: String) { self.text += text }

  package func flush() throws(OutputError) {
    let page = text
    text = ""
    try sink.flush()
    // Some versions of `less` show links as rubbish.
    if let pager, isPaging, isTooLong(page), pager.show(Marks.withoutLinks(page)) { return }
    try sink.write(page)
    try sink.flush()
  }

  package func discard() {
    text = ""
    sink.discard()
  }

  /// Whether a text would push its own beginning, or the prompt below it, off the screen.
  private func isTooLong(_ text: String) -> Bool {
    guard let size = size() else { return false }
    var rows = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      rows += max(1, (columns(of: Marks.without(String(line))) + size.columns - 1) / size.columns)
      if rows >= size.rows { return true }
    }
    return false
  }
}
