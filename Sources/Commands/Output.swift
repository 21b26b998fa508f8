import ByteStorage
package import Terminal

/// The two streams of a run: results on one, everything else on the other.
package struct Output {
  private let results: any TextSink
  private let notices: any TextSink
  private let screen: Screen?
  /// The folder that links lead into, an absolute path.
  private var folder: String?
  package private(set) var style: TextStyle
  private let fixedWidth: Int?
  var display = Display() {
    didSet { restyle() }
  }

  /// Streams with a style and a width that are given.
  package init(
    results: any TextSink,
    notices: any TextSink,
    style: TextStyle = TextStyle(usesColor: false),
    width: Int? = nil
  ) {
    self.results = results
    self.notices = notices
    self.style = style
    fixedWidth = width
    screen = nil
    display.isPlain = style.isPlain
  }

  private init(results: any TextSink, notices: any TextSink, screen: Screen, display: Display) {
    self.results = results
    self.notices = notices
    self.screen = screen
    self.display = display
    fixedWidth = nil
    style = TextStyle(usesColor: false)
    restyle()
  }

  /// The streams of the process.
  ///
  /// - Parameters:
  ///   - color: when to colour.
  ///   - isPlain: whether to tell everything in words, line by line.
  ///   - pages: whether a pager may show what does not fit on the terminal.
  /// - Returns: results on standard output, everything else on standard error.
  package static func standard(
    color: ColorChoice,
    isPlain: Bool = false,
    pages: Bool = false
  ) -> Output {
    let screen = Screen.standard
    let terminal = DescriptorSink(descriptor: Descriptor.output)
    let isSeen = screen.isTerminal && !screen.isDumb && Descriptor.isTerminal(Descriptor.input)
    let results: any TextSink =
      isSeen ? PagingSink(sink: terminal, pager: .standard) { screen.size } : terminal
    return Output(
      results: results,
      notices: DescriptorSink(descriptor: Descriptor.error),
      screen: screen,
      display: Display(color: color, isPlain: isPlain, usesPager: pages)
    )
  }

  /// The columns there are for tables, or `nil` when no terminal shows the results.
  package var width: Int? {
    // A voice reads on over the end of a line that was broken for the eye.
    if style.isPlain, display.width == nil { return nil }
    let told = display.width ?? fixedWidth ?? screen?.size?.columns
    return told.map { max(Display.narrowest, $0) }
  }

  /// The columns there are for sentences.
  package var proseWidth: Int? { width.map { min($0, Display.widestProse) } }

  /// The same with links that lead into a folder of articles.
  func showing(articlesOf folder: String) -> Output {
    var output = self
    output.folder = realPath(folder)
    output.restyle()
    return output
  }

  private mutating func restyle() {
    (results as? PagingSink)?.isPaging = display.usesPager && !display.isPlain
    guard let screen else {
      style = TextStyle(
        usesColor: display.color == .always || (style.usesColor && display.color == .auto),
        links: display.links == .never ? nil : style.links,
        isPlain: display.isPlain
      )
      return
    }
    style = TextStyle(
      usesColor: screen.usesColor(display.color),
      links: screen.links(display.links, to: folder),
      isPlain: display.isPlain
    )
  }

  package func print(_ line: String = "") throws(OutputError) {
    // A long list ends here at Ctrl-C; what was not handed on yet is not wanted either.
    guard !Interruption.isRequested else {
      results.discard()
      throw .interrupted
    }
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
