import ArticleParsing
import ByteStorage
import RoleFacts

// How the small parts of records are written and read.

extension ByteWriter {
  mutating func append(_ range: Range<Int>) {
    append(varint: range.lowerBound)
    append(varint: range.count)
  }

  mutating func append(_ range: ClosedRange<Int>) {
    append(varint: range.lowerBound)
    append(varint: range.upperBound - range.lowerBound)
  }

  mutating func append(_ roles: [RoleID]) {
    append(list: roles) { $0.append(varint: $1.index) }
  }

  /// Adds numbers that mostly rise, each as its distance from the one before, doubled; a distance
  /// down is one below its double.
  mutating func append(rising numbers: some Collection<Int>) {
    var last = 0
    append(list: numbers) { writer, number in
      let distance = number - last
      writer.append(varint: distance >= 0 ? 2 * distance : -2 * distance - 1)
      last = number
    }
  }

  mutating func append(_ text: SourceText) {
    append(text.text)
    append(rising: text.anchors.map(\.offset))
    for anchor in text.anchors { append(varint: anchor.line) }
    append(varint: text.lastLine)
  }
}

extension ByteReader {
  mutating func range() -> Range<Int> {
    let start = varint()
    return start..<start + varint()
  }

  mutating func closedRange() -> ClosedRange<Int> {
    let start = varint()
    return start...start + varint()
  }

  mutating func roles() -> [RoleID] { list { RoleID($0.varint()) } }

  mutating func rising() -> [Int] {
    var last = 0
    return list { reader in
      let code = reader.varint()
      last &+= code.isMultiple(of: 2) ? code / 2 : -(code / 2) - 1
      return last
    }
  }

  mutating func sourceText() -> SourceText {
    let text = text()
    let offsets = rising()
    var anchors = offsets.map { SourceText.Anchor(offset: $0, line: varint()) }
    if anchors.isEmpty {
      fail()
      anchors = [SourceText.Anchor(offset: 0, line: 1)]
    }
    return SourceText(text, anchors: anchors, lastLine: varint())
  }

  /// The case that a text names; `other` when it names none.
  mutating func named<Name: RawRepresentable<String>>(_ other: Name) -> Name {
    guard let name = Name(rawValue: text()) else {
      fail()
      return other
    }
    return name
  }
}
