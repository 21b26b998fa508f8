import TextAnalysis

extension [Token] {
  /// The first word that begins at or behind an offset; the count where none does.
  ///
  /// Words stand in the order of the text, so a binary search finds it.
  func firstIndex(atOrBehind offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
