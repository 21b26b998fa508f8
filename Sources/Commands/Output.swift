import ByteStorage
package import Terminal

/// The two streams of a run: results on one, everything else on the other.
package struct Output {
  private let results: any TextSink
  private let notices: any TextSink
  package let style: TextStyle
  /// The columns of the terminal that shows the results, or `nil` when none does.
  package let width: Int?

  package init(
    results: any TextSink,
    notices: any TextSink,
    style: TextStyle = TextStyle(usesColor: false),
    width: Int? = nil
  ) {
    self.results = results
    self.notices = notices
    self.style = style
    self.width = width
  }

  /// The streams of the process.
  package static func standard(color: ColorChoice) -> Output {
    let width = TerminalSize.columns(of: Descriptor.output, environment: Environment.value)
    let colored = usesColor(color, isTerminal: width != nil, environment: Environment.value)
    return Output(
      results: DescriptorSink(descriptor: Descriptor.output),
      notices: DescriptorSink(descriptor: Descriptor.error),
      style: TextStyle(usesColor: colored),
      width: width.map { max(20, min($0, 100)) }
    )
  }

  package func print(_ line: String = "") throws(OutputError) {
    try results.write(line + "\n")
  }

  package func print(lines: [String]) throws(OutputError) {
    for line in lines { try print(line) }
  }

  /// Tells something beside the results, at once; nothing is lost when nobody listens.
  package func notice(_ text: String) {
    try? notices.write(safeForTerminal(text, keepingLineBreaks: true) + "\n")
    try? notices.flush()
  }

  package func flush() throws(OutputError) {
    try results.flush()
  }
}
