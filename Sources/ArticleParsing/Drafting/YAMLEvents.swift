import CYAML

/// One step of a YAML text: a value, or where a list or a mapping begins or ends.
struct YAMLEvent: Equatable {
  enum Kind: Equatable {
    /// A value as written, quotation marks and escapes undone; nothing is read as a number,
    /// a date or a truth value.
    case scalar(String)
    case alias
    case sequenceStart, sequenceEnd
    case mappingStart, mappingEnd
  }

  let kind: Kind
  /// Line of the text on which it begins, counted from 0.
  let line: Int
}

/// What is wrong with a YAML text.
struct YAMLProblem: Equatable {
  let reason: String
  /// Line of the text, counted from 0.
  let line: Int
}

/// Reads a YAML text with libyaml, event by event.
struct YAMLEvents {
  /// The events of the first document, or those before the problem.
  private(set) var events: [YAMLEvent] = []
  private(set) var problem: YAMLProblem?

  /// Lists and mappings that may lie inside each other.
  private static let depthLimit = 8

  init(reading text: String) {
    var text = text
    text.withUTF8 { bytes in unsafe read(bytes) }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else {
      problem = YAMLProblem(reason: "there is no memory to read it", line: 0)
      return
    }
    defer { unsafe yaml_parser_delete(&parser) }
    unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    var depth = 0
    while problem == nil, unsafe readEvent(of: &parser, depth: &depth) {}
  }

  /// Reads the next event; `false` at the end of the document or at a problem.
  private mutating func readEvent(of parser: inout yaml_parser_t, depth: inout Int) -> Bool {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
      problem = unsafe YAMLProblem(of: parser)
      return false
    }
    defer { unsafe yaml_event_delete(&event) }
    let line = unsafe Int(event.start_mark.line)
    switch unsafe event.type {
    case YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT: return false
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let value = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      events.append(
        YAMLEvent(kind: unsafe .scalar(String(decoding: value, as: UTF8.self)), line: line)
      )
    case YAML_ALIAS_EVENT: events.append(YAMLEvent(kind: .alias, line: line))
    case YAML_SEQUENCE_START_EVENT: open(.sequenceStart, line: line, depth: &depth)
    case YAML_MAPPING_START_EVENT: open(.mappingStart, line: line, depth: &depth)
    case YAML_SEQUENCE_END_EVENT: close(.sequenceEnd, line: line, depth: &depth)
    case YAML_MAPPING_END_EVENT: close(.mappingEnd, line: line, depth: &depth)
    default: break
    }
    return true
  }

  private mutating func open(_ kind: YAMLEvent.Kind, line: Int, depth: inout Int) {
    depth += 1
    guard depth <= Self.depthLimit else {
      problem = YAMLProblem(reason: "it nests deeper than \(Self.depthLimit) levels", line: line)
      return
    }
    events.append(YAMLEvent(kind: kind, line: line))
  }

  private mutating func close(_ kind: YAMLEvent.Kind, line: Int, depth: inout Int) {
    depth -= 1
    events.append(YAMLEvent(kind: kind, line: line))
  }
}

extension YAMLProblem {
  /// What the parser ran into.
  fileprivate init(of parser: yaml_parser_t) {
    // The library's messages are constants.
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) }
    reason = problem ?? "it is not YAML"
    line = unsafe Int(parser.problem_mark.line)
  }
}
