/// What one occurrence of a term counts, by a code of one byte that each document has.
package struct FactorTable: Sendable {
  /// One for each code.
  private let factors: [Float]
  /// Where the codes of the documents stand, one byte each.
  private let codesOffset: Int

  /// - Precondition: there are 256 factors, checked.
  package init(_ factors: [Float], codesOffset: Int) {
    precondition(factors.count == 256, "\(factors.count) factors")
    self.factors = factors
    self.codesOffset = codesOffset
  }

  /// Adds what the occurrences in the documents of a full block count.
  ///
  /// - Parameters:
  ///   - bytes: what holds the packed frequencies and the codes.
  ///   - offset: where the frequencies begin, as ``BlockPacking`` packed them.
  ///   - width: the bits of a frequency, in `0...32`.
  ///   - below: what is missing in each.
  ///   - documents: those of the block; each below its limit has a code.
  ///   - sums: 32 rows, added to.
  /// - Precondition: frequencies and codes lie inside the bytes, and the block is full; checked.
  package func add(
    _ bytes: RawSpan,
    at offset: Int,
    width: Int,
    below: UInt32,
    of documents: AscendingBlock,
    to sums: inout [SIMD4<Float>]
  ) {
    check(bytes, documents)
    precondition(sums.count == BlockPacking.rowCount, "\(sums.count) rows of sums")
    precondition(documents.count == BlockPacking.valueCount, "\(documents.count) documents")
    precondition(
      (0...32).contains(width) && offset >= 0
        && offset <= bytes.byteCount - BlockPacking.byteCount(width: width),
      "a block of width \(width) at \(offset) is outside \(bytes.byteCount) bytes"
    )
    let below = SIMD4(repeating: below)
    // There are 32 rows of sums; frequencies and codes lie inside the bytes, as just checked.
    unsafe sums.withUnsafeMutableBufferPointer { sums in
      unsafe withPointers(bytes, documents) { bytes, codes, factors, numbers in
        unsafe BlockPacking.forEachRow(of: bytes, at: offset, width: width) { row, stored in
          let counts = SIMD4<Float>(SIMD4<Int32>(truncatingIfNeeded: stored &+ below))
          let start = unsafe numbers + 4 &* row
          // Scalar reads from memory, which cost less than taking a vector apart.
          let four = unsafe SIMD4(start[0], start[1], start[2], start[3])
          unsafe sums[row] += counts * self.factors(codes, factors, four)
        }
      }
    }
  }

  /// Adds what occurrences count in the documents of a block that need not be full.
  ///
  /// - Parameters:
  ///   - stored: 32 rows of frequencies, for each document of the block.
  ///   - bytes: what holds the codes.
  ///   - below: what is missing in each frequency.
  ///   - documents: those of the block; each below its limit has a code.
  ///   - sums: 32 rows, added to; those behind the documents hold nothing that counts.
  /// - Precondition: the codes lie inside the bytes, and the sizes are as said; checked.
  package func add(
    _ stored: ArraySlice<SIMD4<UInt32>>,
    _ bytes: RawSpan,
    below: UInt32,
    of documents: AscendingBlock,
    to sums: inout [SIMD4<Float>]
  ) {
    check(bytes, documents)
    precondition(sums.count == BlockPacking.rowCount, "\(sums.count) rows of sums")
    precondition(stored.count == BlockPacking.rowCount, "\(stored.count) rows")
    let below = SIMD4(repeating: below)
    let rowCount = (documents.count + 3) / 4
    unsafe withPointers(bytes, documents) { _, codes, factors, numbers in
      for row in 0..<rowCount {
        let counts = SIMD4<Float>(
          SIMD4<Int32>(truncatingIfNeeded: stored[stored.startIndex &+ row] &+ below)
        )
        // The last row is filled up with its first number, which is one of the block's.
        let start = unsafe numbers + 4 &* row
        var four = unsafe SIMD4(repeating: start[0])
        for lane in 1..<4 where 4 &* row &+ lane < documents.count {
          unsafe four[lane] = start[lane]
        }
        sums[row] += unsafe counts * self.factors(codes, factors, four)
      }
    }
  }

  /// Adds what the occurrences count in those candidates that were found in a full block; otherwise
  /// as the first method.
  package func add(
    _ bytes: RawSpan,
    at offset: Int,
    width: Int,
    below: UInt32,
    of documents: AscendingBlock,
    toFound candidates: inout ScoredCandidates
  ) {
    check(bytes, documents)
    precondition(
      (0...32).contains(width) && offset >= 0
        && offset <= bytes.byteCount - BlockPacking.byteCount(width: width),
      "a block of width \(width) at \(offset) is outside \(bytes.byteCount) bytes"
    )
    precondition(documents.count == BlockPacking.valueCount, "\(documents.count) documents")
    // Places are below 128, where packed values and documents lie that were checked above.
    unsafe withPointers(bytes, documents) { bytes, codes, factors, numbers in
      for index in 0..<candidates.foundCount {
        let place = Int(unsafe candidates.found[index].place)
        let stored = unsafe BlockPacking.value(at: place, of: bytes, at: offset, width: width)
        let count = Float(Int32(truncatingIfNeeded: stored &+ below))
        let code = unsafe codes[Int(numbers[place])]
        unsafe candidates.frequencies[index] += count * factors[Int(code)]
      }
    }
  }

  private func check(_ bytes: RawSpan, _ documents: AscendingBlock) {
    precondition(
      codesOffset >= 0 && Int(documents.limit) <= bytes.byteCount - codesOffset,
      "\(documents.limit) codes at \(codesOffset) are outside \(bytes.byteCount) bytes"
    )
  }

  /// The factors of four documents, each of which has a code.
  @unsafe
  @inline(__always)
  private func factors(
    _ codes: UnsafePointer<UInt8>,
    _ factors: UnsafePointer<Float>,
    _ documents: SIMD4<UInt32>
  ) -> SIMD4<Float> {
    // A byte cannot pass the end of 256 factors.
    unsafe SIMD4(
      factors[Int(codes[Int(documents[0])])],
      factors[Int(codes[Int(documents[1])])],
      factors[Int(codes[Int(documents[2])])],
      factors[Int(codes[Int(documents[3])])]
    )
  }

  /// Calls `body` with the bytes, the codes, the factors and the documents.
  @unsafe
  @inline(__always)
  private func withPointers(
    _ bytes: RawSpan,
    _ documents: AscendingBlock,
    _ body: (
      UnsafeRawBufferPointer, UnsafePointer<UInt8>, UnsafePointer<Float>, UnsafePointer<UInt32>
    ) -> Void
  ) {
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe factors.withUnsafeBufferPointer { factors in
        unsafe documents.withUnsafeNumbers { numbers in
          guard let start = bytes.baseAddress, let factors = factors.baseAddress,
            let numbers = numbers.baseAddress
          else { return }
          let codes = unsafe (start + codesOffset).assumingMemoryBound(to: UInt8.self)
          unsafe body(bytes, codes, factors, numbers)
        }
      }
    }
  }
}
