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
    pairs = []
    for field in 0..<fieldCount {
      let first = Self.firstPair(frequencies, levels, field, fieldCount)
      pairs.append(first)
      pairs.append(Self.secondPair(frequencies, levels, field, fieldCount, below: first.level))
    }
  }

  /// The largest frequency and the shortest field that has it.
  private static func firstPair(
    _ frequencies: ArraySlice<UInt32>,
    _ levels: ArraySlice<UInt8>,
    _ field: Int,
    _ fieldCount: Int
  ) -> Pair {
    var (most, shortest) = (0 as UInt32, UInt8.max)
    for place in stride(from: field, to: frequencies.count, by: fieldCount) {
      let frequency = min(frequencies[frequencies.startIndex + place], saturated)
      guard frequency >= most, frequency > 0 else { continue }
      let level = levels[levels.startIndex + place]
      shortest = frequency > most ? level : min(shortest, level)
      most = frequency
    }
    return Pair(frequency: UInt8(most), level: most == 0 ? 0 : shortest)
  }

  /// The largest frequency and the shortest of the fields that are shorter than those of the first
  /// pair.
  private static func secondPair(
    _ frequencies: ArraySlice<UInt32>,
    _ levels: ArraySlice<UInt8>,
    _ field: Int,
    _ fieldCount: Int,
    below level: UInt8
  ) -> Pair {
    var (most, shortest) = (0 as UInt32, level)
    for place in stride(from: field, to: frequencies.count, by: fieldCount) {
      let other = levels[levels.startIndex + place]
      let frequency = frequencies[frequencies.startIndex + place]
      guard other < level, frequency > 0 else { continue }
      most = max(most, frequency)
      shortest = min(shortest, other)
    }
    return Pair(frequency: UInt8(min(most, saturated)), level: most == 0 ? 0 : shortest)
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

  /// A pseudo-frequency that at least one of the documents so bounded reaches.
  ///
  /// One of them has the frequency and the level of the first pair.
  ///
  /// - Parameters:
  ///   - bytes: what holds the bounds.
  ///   - offset: where they begin.
  ///   - factors: by field and level, the least that an occurrence can add.
  /// - Returns: a finite number, at least 0.
  static func reachedPseudoFrequency(
    in bytes: RawSpan,
    at offset: Int,
    factors: [[Float]]
  ) -> Float {
    factors.indices.reduce(0) { most, field in
      let start = offset + 4 * field
      let factor = factors[field][Int(bytes.byte(at: start + 1))]
      return max(most, Float(bytes.byte(at: start)) * factor)
    }
  }
}
