import ByteStorage

/// The terms of each document of a segment, in the order in which its fields have them.
///
/// Terms have numbers here that differ from their places in the dictionary: the one in most
/// documents is 0, so that frequent terms take one byte.
struct TermSequences: Sendable {
  /// The whole part.
  let range: Range<Int>
  let termCount: Int
  let documentCount: Int

  /// `nil` if the part is too short for so many terms and documents.
  init?(_ range: Range<Int>, termCount: Int, documentCount: Int) {
    guard range.count >= 8 * termCount + 4 * documentCount else { return nil }
    self.range = range
    self.termCount = termCount
    self.documentCount = documentCount
  }

  private var numbersOffset: Int { range.lowerBound }
  private var frequenciesOffset: Int { numbersOffset + 4 * termCount }
  private var endsOffset: Int { frequenciesOffset + 4 * termCount }
  private var sequencesOffset: Int { endsOffset + 4 * documentCount }

  /// The bytes that say what the numbers mean, and where the sequences stand.
  var heads: Range<Int> { numbersOffset..<sequencesOffset }

  /// The number of a term, by its place in the dictionary.
  func number(ofTerm place: Int, in bytes: RawSpan) -> UInt32 {
    bytes.littleEndianUInt32(at: numbersOffset + 4 * place)
  }

  /// The documents that have a term, by its number.
  func documentFrequency(of number: UInt32, in bytes: RawSpan) -> UInt32 {
    bytes.littleEndianUInt32(at: frequenciesOffset + 4 * Int(number))
  }

  /// Where the sequence of a document stands; inside the part, whatever its bytes say.
  func sequence(of document: UInt32, in bytes: RawSpan) -> Range<Int> {
    let entry = endsOffset + 4 * Int(document)
    let most = range.upperBound - sequencesOffset
    let start = document == 0 ? 0 : min(Int(bytes.littleEndianUInt32(at: entry - 4)), most)
    let byteCount = max(0, min(Int(bytes.littleEndianUInt32(at: entry)), most) - start)
    return (sequencesOffset + start)..<(sequencesOffset + start + byteCount)
  }

  /// Reads the numbers of a document's terms, as far as there are such terms.
  ///
  /// - Parameters:
  ///   - document: of the segment.
  ///   - numbers: where they are put; has room for one a byte of the sequence.
  ///   - next: where the first one is put; moved behind the last.
  ///   - bytes: those of the segment.
  @inline(__always)
  func read(
    _ document: UInt32,
    into numbers: inout MutableSpan<UInt32>,
    at next: inout Int,
    in bytes: RawSpan
  ) {
    let sequence = sequence(of: document, in: bytes)
    let sequences = bytes.extracting(sequence)
    let limit = UInt32(clamping: termCount)
    let lastWord = sequences.byteCount &- 4
    var (offset, end) = (0, next)
    defer { next = end }
    while offset < sequences.byteCount {
      let word = offset <= lastWord ? sequences.littleEndianUInt32(at: offset) : .max
      var number = word & 0x7F
      if word & 0x80_8080 == 0x80_8080 {
        guard let large = sequences.varint(at: &offset, before: sequences.byteCount) else { return }
        number = UInt32(clamping: large)
      } else {
        // One byte, two or three, without a branch that nobody foretells.
        let second = word &>> 7 & 1
        let third = second & word &>> 15
        number |= word &>> 1 & 0x3F80 & (0 &- second) | word &>> 2 & 0x1F_C000 & (0 &- third)
        offset &+= 1 &+ Int(second &+ third)
      }
      guard number < limit else { return }
      numbers[end] = number
      end &+= 1
    }
  }

  /// The same for one document alone.
  func read(_ document: UInt32, into numbers: inout [UInt32], in bytes: RawSpan) {
    numbers.removeAll(keepingCapacity: true)
    let byteCount = sequence(of: document, in: bytes).count
    numbers.append(contentsOf: repeatElement(0, count: byteCount))
    var terms = numbers.mutableSpan
    var end = 0
    read(document, into: &terms, at: &end, in: bytes)
    numbers.removeLast(byteCount - end)
  }

  /// The place in the dictionary of each number.
  func places(in bytes: RawSpan) -> [Int] {
    var places = [Int](repeating: 0, count: termCount)
    for place in 0..<termCount {
      let number = Int(number(ofTerm: place, in: bytes))
      if number < termCount { places[number] = place }
    }
    return places
  }
}

/// Writes the terms of one document after another, once all terms are known.
struct TermSequencesWriter {
  /// The documents that have each term of the dictionary.
  private var frequencies: [UInt32] = []
  /// The number of each term; none before the first document.
  private var numbers: [UInt32] = []
  private var ends: [UInt8] = []
  private var sequences: [UInt8] = []

  /// Appends the next term of the dictionary.
  mutating func append(documentFrequency: Int) { frequencies.append(UInt32(documentFrequency)) }

  /// Appends the next document.
  ///
  /// - Parameter places: those in the dictionary of its terms, field by field.
  mutating func append(_ places: some Sequence<Int>) {
    if numbers.count < frequencies.count { numberTerms() }
    for place in places { sequences.appendVarint(UInt64(numbers[place])) }
    precondition(sequences.count <= UInt32.max, "sequences of more than 4 GiB")
    ends.appendLittleEndian(UInt32(sequences.count))
  }

  private mutating func numberTerms() {
    numbers = Array(repeating: 0, count: frequencies.count)
    for (number, place) in order.enumerated() { numbers[place] = UInt32(number) }
  }

  /// The places of the terms by their numbers.
  private var order: [Int] {
    frequencies.indices.sorted { (frequencies[$1], $0) < (frequencies[$0], $1) }
  }

  /// The part: the number of each term of the dictionary; for each number how many documents have
  /// the term; where the sequence of each document ends, 4 bytes each; and the sequences.
  func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    for number in numbers { bytes.appendLittleEndian(number) }
    for place in order { bytes.appendLittleEndian(frequencies[place]) }
    return bytes + ends + sequences
  }
}
