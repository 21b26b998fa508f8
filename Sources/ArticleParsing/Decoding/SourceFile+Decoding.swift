extension SourceFile {
  /// Decodes the bytes of a file into lines, and repairs damaged characters line by line.
  ///
  /// A byte order mark belongs to no line. UTF-16 is known by its mark or its zero bytes;
  /// everything else is UTF-8, line by line, and where lines are not UTF-8 the encoding that the
  /// page declares or that is the likeliest for them. Lines end with LF, CR LF or CR; the end of
  /// the file ends no line that has not begun.
  ///
  /// - Parameter bytes: the whole file.
  package init(decoding bytes: [UInt8]) {
    if let wide = UTF16Lines(bytes) {
      self.init(lines: wide.lines(), encoding: wide.encoding)
    } else {
      var reading = ByteLines(bytes)
      reading.read()
      self.init(lines: reading.lines, encoding: reading.encoding)
    }
  }

  /// Whether bytes can be text: there are no zeros among them, unless they are UTF-16.
  static func isText(_ bytes: [UInt8]) -> Bool { !bytes.contains(0) || UTF16Lines(bytes) != nil }
}

extension SourceFile.Line {
  /// A decoded line, its damage repaired; decoding it may have been a repair already.
  init(repairing text: String, bytes: Range<Int>, isRepaired: Bool = false) {
    let repaired = DamagedText.repaired(text)
    self.init(
      text: repaired ?? text,
      bytes: bytes,
      isRepaired: isRepaired || repaired != nil
    )
  }
}

/// Reads the lines of a file whose line ends are single bytes.
private struct ByteLines {
  private let bytes: [UInt8]
  private(set) var lines: [SourceFile.Line] = []
  private(set) var encoding = "UTF-8"
  /// Indexes of the lines that are not UTF-8.
  private var others: [Int] = []
  /// Whether any line is UTF-8 beyond ASCII.
  private var hasWideUTF8 = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    var low = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var position = low
    var isASCII = true
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == 0x0A || byte == 0x0D else {
        if byte >= 0x80 { isASCII = false }
        continue
      }
      add(low..<position - 1, isASCII: isASCII)
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      low = position
      isASCII = true
    }
    if low < bytes.count { add(low..<bytes.count, isASCII: isASCII) }
    if !others.isEmpty { readOthers() }
  }

  private mutating func add(_ range: Range<Int>, isASCII: Bool) {
    if isASCII {
      let text = String(decoding: bytes[range], as: UTF8.self)
      lines.append(SourceFile.Line(text: text, bytes: range, isRepaired: false))
    } else if let text = String(validating: bytes[range], as: UTF8.self) {
      hasWideUTF8 = true
      lines.append(SourceFile.Line(repairing: text, bytes: range))
    } else {
      others.append(lines.count)
      lines.append(SourceFile.Line(text: "", bytes: range, isRepaired: true))
    }
  }

  /// Reads the lines that are not UTF-8, alike; among UTF-8 they count as damaged.
  private mutating func readOthers() {
    let legacy = LegacyEncoding.likeliest(
      of: others.map { bytes[lines[$0].bytes] },
      declared: DeclaredEncoding.name(in: bytes)
    )
    for index in others {
      let range = lines[index].bytes
      let text = legacy.text(of: bytes[range])
      lines[index] = SourceFile.Line(repairing: text, bytes: range, isRepaired: hasWideUTF8)
    }
    if !hasWideUTF8 { encoding = legacy.name }
  }
}
