import JSON

/// The words of linked data as a reader sees them.
package enum LinkedDataText {
  /// Whether lines of a file belong to a script of linked data.
  package static func holds(_ lines: ClosedRange<Int>, of file: SourceFile) -> Bool {
    let page = Array(file.text.utf8)
    var line = 1
    var counted = 0
    return LinkedDataScripts.contents(of: page).contains { content in
      line += page[counted..<content.lowerBound].count { $0 == 0x0A }
      counted = content.lowerBound
      let last = line + page[content].count { $0 == 0x0A }
      return (line...last).overlaps(lines)
    }
  }

  /// A key in words: "educationRequirements" has two, "percentile10" as well.
  package static func words(ofKey key: String) -> String {
    var words = ""
    var previous: Unicode.Scalar?
    for scalar in key.unicodeScalars {
      let isCapital = scalar.properties.isUppercase
      let isDigit = (0x30...0x39).contains(scalar.value)
      let follows = previous.map { $0.properties.isLowercase } ?? false
      if follows, isCapital || isDigit { words += " " }
      words += follows && isCapital ? scalar.properties.lowercaseMapping : String(scalar)
      previous = scalar
    }
    return words
  }

  /// The strings and numbers of lines of JSON in their order, escapes resolved, keys in words.
  ///
  /// The lines need not be a whole JSON text: no string goes on from one line to the next.
  package static func texts(ofLines raw: String) -> [String] {
    let bytes = Array(raw.utf8)
    var texts: [String] = []
    var index = 0
    while index < bytes.count {
      let start = index
      if bytes[index] == UInt8(ascii: "\"") {
        index = stringEnd(bytes, from: index)
        let text = string(Array(bytes[start..<index]))
        let next = bytes[index...].first { $0 > 0x20 }
        texts.append(next == UInt8(ascii: ":") ? words(ofKey: text) : text)
      } else {
        index = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
        texts.append(String(decoding: bytes[start..<index], as: UTF8.self))
      }
    }
    return texts
  }

  private static func string(_ spelled: [UInt8]) -> String {
    if case .string(let words)? = try? JSONReader.read(spelled).content { return words }
    return String(decoding: spelled, as: UTF8.self)
  }

  /// The place behind the quotation mark that ends a string, or the end of its line.
  private static func stringEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != 0x0A {
      if bytes[index] == UInt8(ascii: "\"") { return index + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.count)
  }
}
