import TextAnalysis

extension [Token] {
  /// The first word that begins at or behind an offset; the count where none does.
  ///
  /// Words stand in the order of the text, so a binary search finds it.
  func firstIndex(atOrBehind offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first word that ends behind an offset; the count where none does.
  func firstIndex(endingBehind offset: Int) -> Int {
    indices.first { Int(self[$0].end) > offset } ?? count
  }

  // Copying a token would take longer than what is asked of it here.

  /// The first word of a range that is one of some words.
  func firstIndex(of words: WordSet, in range: Range<Int>) -> Int? {
    for index in range where words.holds(self[index].head, self[index].term) { return index }
    return nil
  }

  /// Whether a word is one of some words.
  func isOne(of words: WordSet, at index: Int) -> Bool {
    words.holds(self[index].head, self[index].term)
  }
}
