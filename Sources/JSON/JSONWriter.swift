/// Writes JSON, on one line or indented for a reader.
package struct JSONWriter {
  private let isIndented: Bool
  private var text = ""
  private var depth = 0

  private init(isIndented: Bool) { self.isIndented = isIndented }

  package static func line(_ value: JSONValue) -> String {
    var writer = JSONWriter(isIndented: false)
    writer.write(value)
    return writer.text
  }

  package static func indented(_ value: JSONValue) -> String {
    var writer = JSONWriter(isIndented: true)
    writer.write(value)
    return writer.text
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): write(number)
    case .string(let words): write(words)
    case .array(let values):
      list("[", values, "]") { writer, value in writer.write(value) }
    case .object(let members):
      list("{", members, "}") { writer, member in
        writer.write(member.key)
        writer.text += writer.isIndented ? ": " : ":"
        writer.write(member.value)
      }
    }
  }

  private mutating func list<Element>(
    _ open: String,
    _ elements: [Element],
    _ close: String,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    text += open
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      breakLine()
      write(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    text += close
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    text += "\n" + String(repeating: "  ", count: depth)
  }

  /// JSON knows no infinity and no "not a number"; they become `null`.
  private mutating func write(_ number: Double) {
    if !number.isFinite {
      text += "null"
    } else if number == number.rounded(), abs(number) < 9_007_199_254_740_992 {
      text += String(Int(number))
    } else {
      text += "\(number)"
    }
  }

  private mutating func write(_ words: String) {
    text += "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Control characters of both sets, and separators that some readers take for line ends.
      case "\u{00}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}":
        text += Self.escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
