extension SourceFile {
  /// Decodes the bytes of a file into lines, and repairs damaged characters line by line.
  ///
  /// A byte order mark belongs to no line. UTF-16 is known by its mark; everything else is UTF-8,
  /// line by line, and Windows-1252 where a line is not UTF-8. Lines end with LF, CR LF or CR; the
  /// end of the file ends no line that has not begun.
  ///
  /// - Parameter bytes: the whole file.
  package init(decoding bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(lines: UTF16Lines(bytes: bytes, isLittleEndian: true).lines())
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(lines: UTF16Lines(bytes: bytes, isLittleEndian: false).lines())
    } else {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      self.init(lines: SourceFile.lines(of: bytes, from: start))
    }
  }

  private static func lines(of bytes: [UInt8], from start: Int) -> [Line] {
    var lines: [Line] = []
    var low = start
    var position = start
    var isASCII = true
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == 0x0A || byte == 0x0D else {
        if byte >= 0x80 { isASCII = false }
        continue
      }
      lines.append(line(bytes, low..<position - 1, isASCII: isASCII))
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      low = position
      isASCII = true
    }
    if low < bytes.count { lines.append(line(bytes, low..<bytes.count, isASCII: isASCII)) }
    return lines
  }

  private static func line(_ bytes: [UInt8], _ range: Range<Int>, isASCII: Bool) -> Line {
    if isASCII {
      let text = String(decoding: bytes[range], as: UTF8.self)
      return Line(text: text, bytes: range, isRepaired: false)
    }
    if let text = String(validating: bytes[range], as: UTF8.self) {
      return line(text, range, isRepaired: false)
    }
    var western = String.UnicodeScalarView()
    western.append(contentsOf: bytes[range].lazy.map(CodePage.westernScalar))
    return line(String(western), range, isRepaired: true)
  }

  /// A decoded line, its damage repaired.
  static func line(_ text: String, _ range: Range<Int>, isRepaired: Bool) -> Line {
    let repaired = DamagedText.repaired(text)
    return Line(
      text: repaired ?? text,
      bytes: range,
      isRepaired: isRepaired || repaired != nil
    )
  }
}

/// Lines of a file in UTF-16 with a byte order mark.
private struct UTF16Lines {
  let bytes: [UInt8]
  let isLittleEndian: Bool

  func lines() -> [SourceFile.Line] {
    var lines: [SourceFile.Line] = []
    var units: [UInt16] = []
    var low = 2
    var position = 2
    while position + 1 < bytes.count {
      let unit = unit(at: position)
      position += 2
      guard unit == 0x0A || unit == 0x0D else {
        units.append(unit)
        continue
      }
      lines.append(line(units, low..<position - 2))
      if unit == 0x0D, position + 1 < bytes.count, self.unit(at: position) == 0x0A { position += 2 }
      units.removeAll(keepingCapacity: true)
      low = position
    }
    if low < bytes.count { lines.append(line(units, low..<bytes.count)) }
    return lines
  }

  private func unit(at offset: Int) -> UInt16 {
    let first = UInt16(bytes[offset])
    let second = UInt16(bytes[offset + 1])
    return isLittleEndian ? first | second << 8 : first << 8 | second
  }

  private func line(_ units: [UInt16], _ range: Range<Int>) -> SourceFile.Line {
    SourceFile.line(String(decoding: units, as: UTF16.self), range, isRepaired: false)
  }
}
