/// Reads pages that no parser should be given: it takes the tags out and leaves the lines.
enum HTMLTagStripper {
  /// Blanks, slashes and equals signs in one tag beyond which libxml2 takes too long: it compares
  /// every attribute with all those before it.
  private static let attributeLimit = 20_000

  /// Whether every tag of a page has a sane number of attributes.
  static func isFitForParser(_ source: [UInt8]) -> Bool {
    var separatorCount = 0
    var isInTag = false
    var previous: UInt8 = 0
    for byte in source {
      if isInTag {
        if byte == UInt8(ascii: ">") {
          isInTag = false
        } else if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") {
          separatorCount += 1
          if separatorCount > attributeLimit { return false }
        }
      } else if previous == UInt8(ascii: "<"), byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
        isInTag = true
        separatorCount = 0
      }
      previous = byte
    }
    return true
  }

  /// The same lines without tags, comments and scripts.
  static func stripped(_ file: SourceFile) -> SourceFile {
    var stripper = Stripper()
    return SourceFile(
      lines: file.lines.map {
        SourceFile.Line(
          text: stripper.stripped($0.text),
          bytes: $0.bytes,
          isRepaired: $0.isRepaired
        )
      }
    )
  }

  /// Goes through a page line by line.
  private struct Stripper {
    private var isInTag = false
    private var tagStart: [UInt8] = []
    /// Inside a script or style sheet, whose text is not the page's.
    private var isInCode = false

    mutating func stripped(_ line: String) -> String {
      var kept: [UInt8] = []
      for byte in line.utf8 {
        if isInTag {
          if byte == UInt8(ascii: ">") {
            endTag()
            if let last = kept.last, last != 0x20 { kept.append(0x20) }
          } else if tagStart.count < 7 {
            tagStart.append(byte | 0x20)
          }
        } else if byte == UInt8(ascii: "<") {
          isInTag = true
          tagStart = []
        } else if !isInCode {
          kept.append(byte)
        }
      }
      return String(decoding: kept, as: UTF8.self)
    }

    private mutating func endTag() {
      isInTag = false
      let name = String(decoding: tagStart, as: UTF8.self)
      if name.hasPrefix("script") || name.hasPrefix("style") { isInCode = true }
      if name.hasPrefix("/script") || name.hasPrefix("/style") { isInCode = false }
    }
  }
}
