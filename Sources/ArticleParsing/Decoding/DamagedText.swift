/// Text that was UTF-8, was read in a wrong code page and was saved again.
///
/// Only runs of characters above ASCII can be damaged, and a run of one character is not. A run
/// is repaired when some page turns it back into bytes that are strictly UTF-8 and spell
/// something that stands in articles; ``DamagedRun`` decides the latter.
enum DamagedText {
  /// The line with its damage undone, or `nil` when there is none to undo.
  static func repaired(_ line: String) -> String? {
    guard hasRun(line) else { return nil }
    var scalars = Array(line.unicodeScalars)
    var isChanged = false
    // Text can be damaged again by the next program that touches it.
    for _ in 0..<3 {
      guard let better = repairedOnce(scalars) else { break }
      scalars = better
      isChanged = true
    }
    guard isChanged else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Whether two characters above ASCII stand side by side.
  private static func hasRun(_ line: String) -> Bool {
    var isAfterWide = false
    for byte in line.utf8 {
      if byte >= 0xC0, isAfterWide { return true }
      isAfterWide = byte >= 0x80
    }
    return false
  }

  private static func repairedOnce(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let runs = runs(in: scalars)
    let longCount = runs.count { $0.count > 1 }
    guard longCount > 0 else { return nil }
    var best: [Repair] = []
    // No page repairs more than all long runs.
    for page in CodePage.all where best.count < longCount {
      let repairs = repairs(of: runs, in: scalars, by: page)
      if repairs.count > best.count { best = repairs }
    }
    return best.isEmpty ? nil : applying(best, to: scalars)
  }

  private struct Repair {
    let range: Range<Int>
    let scalars: [Unicode.Scalar]
  }

  /// The maximal runs of characters above ASCII.
  private static func runs(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar.isASCII {
        if let low = start { runs.append(low..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let low = start { runs.append(low..<scalars.count) }
    return runs
  }

  /// What one page can repair; nothing when the line has proper words of the page's script.
  private static func repairs(
    of runs: [Range<Int>],
    in scalars: [Unicode.Scalar],
    by page: CodePage
  ) -> [Repair] {
    var repairs: [Repair] = []
    var isProved = false
    for range in runs {
      let run = DamagedRun(scalars, range)
      if let decoded = run.decoded(by: page) {
        repairs.append(Repair(range: range, scalars: decoded))
        isProved = isProved || !run.isProperPrepositionAndBlank(decoded)
      } else if run.hasForeignLetter(of: page) {
        return []
      }
    }
    return isProved ? repairs : []
  }

  private static func applying(
    _ repairs: [Repair],
    to scalars: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var position = 0
    for repair in repairs {
      result += scalars[position..<repair.range.lowerBound]
      result += repair.scalars
      position = repair.range.upperBound
    }
    return result + scalars[position...]
  }
}
