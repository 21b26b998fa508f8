import CHTML

extension HTMLTree {
  /// Parses a page with libxml2.
  ///
  /// The parser reports what it meets instead of building a tree of its own: that is faster, has
  /// no limit of depth that drops text in silence, and tells at which byte every text ends.
  ///
  /// - Returns: `nil` when the page is too big or nests too deeply to be worth a tree, or
  ///   ``isParserMissing``.
  init?(parsing source: [UInt8]) {
    guard source.count < 1 << 30, let library = unsafe HTMLTree.library?.pointee,
      let parser = unsafe library.new_parser()
    else { return nil }
    defer { unsafe library.free_parser(parser) }
    let events = unsafe HTMLEvents(of: parser, source: source, stop: library.stop_parser)
    let owner = unsafe Unmanaged.passUnretained(events).toOpaque()
    let kept: HTMLTree? = withExtendedLifetime(events) {
      unsafe HTMLTree.install(owner, in: parser)
      unsafe source.withUnsafeBytes { bytes in
        _ = unsafe library.read_memory(
          parser,
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
          CInt(bytes.count),
          nil,
          "UTF-8",
          HTMLTree.options
        )
      }
      return events.isAborted ? nil : events.builder.finish()
    }
    guard let kept else { return nil }
    self = kept
  }

  /// Deep pages allowed, the page's own claim about its encoding ignored, nothing fetched, no
  /// messages printed.
  private static let options = CInt(
    XML_PARSE_HUGE.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
  )

  /// Whether the system lacks libxml2, so that no page can be read.
  static var isParserMissing: Bool { unsafe library == nil }

  /// The functions of libxml2, loaded and set up once: doing so is not safe on several threads.
  nonisolated(unsafe) private static let library: UnsafePointer<chtml_functions>? = {
    guard let library = unsafe chtml_load() else { return nil }
    unsafe library.pointee.init_library()
    return unsafe library
  }()

  private static func install(_ owner: UnsafeMutableRawPointer, in parser: htmlParserCtxtPtr) {
    unsafe parser.pointee.userData = owner
    guard let handler = unsafe parser.pointee.sax else { return }
    unsafe handler.pointee = xmlSAXHandler()
    unsafe handler.pointee.startElement = startElement
    unsafe handler.pointee.endElement = endElement
    unsafe handler.pointee.characters = characters
    unsafe handler.pointee.ignorableWhitespace = characters
  }
}

private typealias StopFunction = @convention(c) (xmlParserCtxtPtr?) -> Void

/// What the parser's callbacks share; it lives shorter than the parser it points to.
@safe private final class HTMLEvents {
  private let parser: htmlParserCtxtPtr
  private let stop: StopFunction
  var builder: HTMLTreeBuilder
  private(set) var isAborted = false

  init(of parser: htmlParserCtxtPtr, source: [UInt8], stop: @escaping StopFunction) {
    unsafe self.parser = unsafe parser
    unsafe self.stop = unsafe stop
    builder = HTMLTreeBuilder(source: source)
  }

  /// How far the parser has read, in bytes.
  var offset: Int {
    guard let input = unsafe parser.pointee.input, let current = unsafe input.pointee.cur,
      let base = unsafe input.pointee.base
    else { return 0 }
    return unsafe Int(input.pointee.consumed) + (current - base)
  }

  func stopIfTooDeep() {
    guard builder.isTooDeep, !isAborted else { return }
    isAborted = true
    unsafe stop(parser)
  }
}

private func events(_ owner: UnsafeMutableRawPointer?) -> HTMLEvents? {
  guard let owner = unsafe owner else { return nil }
  return unsafe Unmanaged<HTMLEvents>.fromOpaque(owner).takeUnretainedValue()
}

private func startElement(
  _ owner: UnsafeMutableRawPointer?,
  _ name: UnsafePointer<xmlChar>?,
  _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let events = unsafe events(owner), let name = unsafe name else { return }
  let tag = unsafe HTMLTag(name: characters(at: name))
  events.builder.start(tag, unsafe attributes(pairs), offset: events.offset)
  events.stopIfTooDeep()
}

private func endElement(_ owner: UnsafeMutableRawPointer?, _: UnsafePointer<xmlChar>?) {
  guard let events = unsafe events(owner) else { return }
  events.builder.end()
}

private func characters(
  _ owner: UnsafeMutableRawPointer?,
  _ text: UnsafePointer<xmlChar>?,
  _ count: CInt
) {
  guard let events = unsafe events(owner), let text = unsafe text, count > 0 else { return }
  let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
  unsafe events.builder.text(bytes, endOffset: events.offset)
}

/// The bytes of a C string without the NUL at its end.
private func characters(at start: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
  var count = 0
  while unsafe start[count] != 0 { count += 1 }
  return unsafe UnsafeBufferPointer(start: start, count: count)
}

/// The attributes that matter out of pairs of name and value that end with a null name.
private func attributes(
  _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) -> HTMLTree.Attributes? {
  guard let pairs = unsafe pairs else { return nil }
  var attributes = HTMLTree.Attributes()
  var isWanted = false
  var index = 0
  while let name = unsafe pairs[index] {
    if let key = unsafe HTMLTree.Attributes.Key(rawValue: String(cString: name)) {
      let value = unsafe pairs[index + 1].map { unsafe String(cString: $0) } ?? ""
      attributes.set(key, to: value)
      isWanted = true
    }
    index += 2
  }
  return isWanted ? attributes : nil
}
