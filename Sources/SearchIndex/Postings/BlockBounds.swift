import ByteStorage

/// What bounds the score of a term in some documents: for each field, two pairs of a frequency and
/// a length level such that every document is dominated by one of them.
///
/// A document is dominated by a pair with at least its frequency and at most its level, whatever
/// the statistics and parameters of the scoring. The first pair is the largest frequency and the
/// shortest field that has it; the second covers the fields that are shorter still.
struct BlockBounds: Equatable {
  /// A frequency of 255 stands for any that is not less.
  static let saturated: UInt32 = 255

  struct Pair: Equatable {
    var frequency: UInt8 = 0
    var level: UInt8 = 0
  }

  /// Two a field; a frequency of 0 bounds nothing.
  private(set) var pairs: [Pair]

  static func byteCount(fieldCount: Int) -> Int { 4 * fieldCount }

  /// - Parameters:
  ///   - frequencies: one row a document, one frequency a field.
  ///   - levels: one row a document, one level a field.
  ///   - fieldCount: the length of a row.
  init(frequencies: ArraySlice<UInt32>, levels: ArraySlice<UInt8>, fieldCount: Int) {
    pairs = (0..<fieldCount).flatMap { field in
      Self.pairs(
        stride(from: field, to: frequencies.count, by: fieldCount).map {
          let frequency = min(frequencies[frequencies.startIndex + $0], Self.saturated)
          return Pair(frequency: UInt8(frequency), level: levels[levels.startIndex + $0])
        }
      )
    }
  }

  private static func pairs(_ documents: [Pair]) -> [Pair] {
    guard let most = documents.map(\.frequency).max(), most > 0 else { return [Pair(), Pair()] }
    let shortest = documents.filter { $0.frequency == most }.map(\.level).min() ?? 0
    let shorter = documents.filter { $0.frequency > 0 && $0.level < shortest }
    let second = Pair(
      frequency: shorter.map(\.frequency).max() ?? 0,
      level: shorter.map(\.level).min() ?? 0
    )
    return [Pair(frequency: most, level: shortest), second]
  }

  func append(to bytes: inout [UInt8]) {
    for pair in pairs {
      bytes.append(pair.frequency)
      bytes.append(pair.level)
    }
  }

  /// The largest pseudo-frequency that a document so bounded can have.
  ///
  /// - Parameters:
  ///   - bytes: what holds the bounds.
  ///   - offset: where they begin.
  ///   - factors: by field and level, the largest that an occurrence can add.
  /// - Returns: infinity where a frequency is too large to be told.
  static func pseudoFrequency(in bytes: RawSpan, at offset: Int, factors: [[Float]]) -> Float {
    var sum: Float = 0
    for field in factors.indices {
      var most: Float = 0
      for pair in 0..<2 {
        let start = offset + 4 * field + 2 * pair
        let frequency = bytes.byte(at: start)
        guard frequency > 0 else { continue }
        let factor = factors[field][Int(bytes.byte(at: start + 1))]
        // A field that counts nothing bounds nothing, however often the term occurs in it.
        let isOpen = frequency == saturated && factor > 0
        most = max(most, isOpen ? .infinity : Float(frequency) * factor)
      }
      sum += most
    }
    return sum
  }
}
