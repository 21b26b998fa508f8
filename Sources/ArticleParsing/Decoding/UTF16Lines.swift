/// Lines of a file in UTF-16.
struct UTF16Lines {
  private let bytes: [UInt8]
  private let start: Int
  let isLittleEndian: Bool

  /// Fails when the bytes are not UTF-16: they have no byte order mark, and it is not every second
  /// byte that is zero.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      isLittleEndian = bytes[0] == 0xFF
      start = 2
      return
    }
    let sample = bytes.prefix(4096)
    guard sample.count >= 4, sample.contains(0) else { return nil }
    var zeroCounts = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeroCounts[index % 2] += 1 }
    let most = sample.count / 4
    if zeroCounts[0] == 0, zeroCounts[1] > most {
      isLittleEndian = true
    } else if zeroCounts[1] == 0, zeroCounts[0] > most {
      isLittleEndian = false
    } else {
      return nil
    }
    start = 0
  }

  var encoding: String { isLittleEndian ? "UTF-16LE" : "UTF-16BE" }

  func lines() -> [SourceFile.Line] {
    var lines: [SourceFile.Line] = []
    var units: [UInt16] = []
    var low = start
    var position = start
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
    SourceFile.Line(repairing: String(decoding: units, as: UTF16.self), bytes: range)
  }
}
