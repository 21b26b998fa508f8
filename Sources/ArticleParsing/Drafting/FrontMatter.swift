/// The keys that an article may begin with, between two lines of `---`.
enum FrontMatter {
  /// The longest front matter that is recognised, in lines.
  private static let lineLimit = 60

  /// Reads the front matter of a file.
  ///
  /// - Returns: its keys in file order and the number of the line after it, or `nil` when the file
  ///   has no front matter: no closing line, or a line that is no key, list item or remark.
  static func split(
    _ file: SourceFile
  ) -> (metadata: [Metadatum], firstContentLine: Int)? {
    guard file.lines.first.map({ isFence($0.text, allowsDots: false) }) == true else { return nil }
    var collector = FrontMatterCollector()
    for index in file.lines.indices.dropFirst().prefix(lineLimit) {
      let text = file.lines[index].text
      if isFence(text, allowsDots: true) { return (collector.finish(), index + 2) }
      guard collector.add(text, line: index + 1) else { return nil }
    }
    return nil
  }

  private static func isFence(_ text: String, allowsDots: Bool) -> Bool {
    let bytes = Array(text.utf8)
    let end = bytes.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
    let fence = bytes[..<end]
    return fence.elementsEqual("---".utf8) || (allowsDots && fence.elementsEqual("...".utf8))
  }
}

/// Reads front matter line by line.
private struct FrontMatterCollector {
  private var metadata: [Metadatum] = []
  private var key: (name: String, line: Int)?
  private var values: [String] = []
  /// Between list items a comma, between the lines of one text a blank.
  private var separator = ", "

  /// Takes a line, or refuses it because front matter has no such lines.
  mutating func add(_ text: String, line: Int) -> Bool {
    let isIndented = text.utf8.first == 0x20 || text.utf8.first == 0x09
    let content = FrontMatterValue.trimmed(text[...])
    if content.isEmpty || content.utf8.first == UInt8(ascii: "#") { return true }
    if content == "-" || content.hasPrefix("- ") {
      values.append(FrontMatterValue.plain(content.dropFirst()))
      return key != nil
    }
    if isIndented {
      values.append(FrontMatterValue.plain(content))
      return key != nil
    }
    guard let colon = keyEnd(in: content) else { return false }
    closeKey()
    key = (String(content[..<colon]), line)
    let value = content[content.index(after: colon)...]
    if FrontMatterValue.isBlockMark(value) {
      separator = " "
    } else {
      values = FrontMatterValue.list(value)
    }
    return true
  }

  mutating func finish() -> [Metadatum] {
    closeKey()
    return metadata
  }

  private mutating func closeKey() {
    if let key {
      let value = values.filter { !$0.isEmpty }.joined(separator: separator)
      metadata.append(Metadatum(key: key.name, value: value, line: key.line))
    }
    key = nil
    values = []
    separator = ", "
  }

  /// Where the colon stands that ends a key.
  private func keyEnd(in content: Substring) -> Substring.Index? {
    guard let colon = content.firstIndex(of: ":"), colon != content.startIndex else { return nil }
    let next = content.index(after: colon)
    guard next == content.endIndex || content[next] == " " || content[next] == "\t" else {
      return nil
    }
    let name = content[..<colon]
    let isName = name.allSatisfy { $0.isLetter || $0.isNumber || "_-. ".contains($0) }
    return isName && name.utf8.count <= 40 ? colon : nil
  }
}

/// Values of front matter without their quotation marks and brackets.
private enum FrontMatterValue {
  static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  /// Whether a value announces that its text follows on the next lines.
  static func isBlockMark(_ value: Substring) -> Bool {
    ["|", ">", "|-", ">-", "|+", ">+"].contains(String(trimmed(value)))
  }

  /// The values of `[a, b]`, or the one value there is.
  static func list(_ value: Substring) -> [String] {
    let value = trimmed(value)
    guard value.first == "[", value.last == "]" else { return [plain(value)] }
    var parts: [String] = []
    var part = ""
    var quote: Character?
    for character in value.dropFirst().dropLast() {
      if character == ",", quote == nil {
        parts.append(plain(part[...]))
        part = ""
        continue
      }
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'", trimmed(part[...]).isEmpty {
        quote = character
      }
      part.append(character)
    }
    return parts + [plain(part[...])]
  }

  /// A single value without quotation marks, escapes or a remark behind it.
  static func plain(_ value: Substring) -> String {
    let value = trimmed(value)
    guard let quote = value.first, quote == "\"" || quote == "'" else {
      return withoutRemark(value)
    }
    return quoted(value.dropFirst(), quote: quote) ?? withoutRemark(value)
  }

  /// The text up to the closing mark: `\"` is a mark between double ones, `''` between single.
  ///
  /// - Parameters:
  ///   - text: what stands behind the opening mark.
  ///   - quote: the mark.
  /// - Returns: `nil` when the mark is not closed, or words stand behind it.
  private static func quoted(_ text: Substring, quote: Character) -> String? {
    var result = ""
    var rest = text
    while let character = rest.popFirst() {
      if quote == "\"", character == "\\", let escaped = rest.popFirst() {
        result.append(escaped)
      } else if character != quote {
        result.append(character)
      } else if quote == "'", rest.first == quote {
        result.append(quote)
        rest.removeFirst()
      } else {
        let behind = trimmed(rest)
        return behind.isEmpty || behind.first == "#" ? result : nil
      }
    }
    return nil
  }

  private static func withoutRemark(_ value: Substring) -> String {
    var previous: Character?
    for index in value.indices {
      if value[index] == "#", previous == " " { return String(trimmed(value[..<index])) }
      previous = value[index]
    }
    return String(value)
  }
}
