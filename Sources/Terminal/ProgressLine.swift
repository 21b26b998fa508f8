/// One line of a terminal that tells how far long work has come; nothing anywhere else.
package struct ProgressLine {
  private let sink: (any TextSink)?

  /// - Parameter sink: a terminal; `nil` shows nothing.
  package init(sink: (any TextSink)?) { self.sink = sink }

  /// A line on standard error, if a person sees it.
  package static var standard: ProgressLine {
    let isSeen = Descriptor.isTerminal(Descriptor.error)
    return ProgressLine(sink: isSeen ? DescriptorSink(descriptor: Descriptor.error) : nil)
  }

  /// Shows a text in place of the one before.
  package func show(_ text: String) { write(safeForTerminal(text)) }

  /// Takes the line away.
  package func clear() { write("") }

  private func write(_ text: String) {
    // Back to the first column; what stood there is erased.
    try? sink?.write("\r\u{1b}[K" + text)
    try? sink?.flush()
  }
}
