extension [UInt64] {
  /// Moves the `count` largest numbers to the front, the least of them last.
  ///
  /// Quickselect with the median of three; linear on average.
  ///
  /// - Precondition: `count` is in `1...self.count`.
  mutating func moveLargest(_ count: Int) {
    var numbers = mutableSpan
    let wanted = count - 1
    var low = 0
    var high = numbers.count - 1
    while low < high {
      let pivot = median(numbers[low], numbers[(low + high) / 2], numbers[high])
      var (left, right) = (low, high)
      while left <= right {
        while numbers[left] > pivot { left += 1 }
        while numbers[right] < pivot { right -= 1 }
        guard left <= right else { break }
        numbers.swapAt(left, right)
        left += 1
        right -= 1
      }
      // Everything up to `right` is not below the pivot, everything from `left` on not above it.
      if wanted <= right { high = right } else if wanted >= left { low = left } else { return }
    }
  }

  /// Sorts with the largest first: byte by byte from the lowest, or by comparing when they are few.
  mutating func sortDescending() {
    guard count > 200 else {
      sort(by: >)
      return
    }
    var other = [UInt64](repeating: 0, count: count)
    for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
      var starts = [Int](repeating: 0, count: 257)
      for key in self { starts[255 - Int(key >> shift & 0xFF) + 1] += 1 }
      for digit in 0..<256 { starts[digit + 1] += starts[digit] }
      for key in self {
        let digit = 255 - Int(key >> shift & 0xFF)
        other[starts[digit]] = key
        starts[digit] += 1
      }
      swap(&self, &other)
    }
  }
}

private func median(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
  max(min(first, second), min(max(first, second), third))
}
