extension [UInt64] {
  /// Takes out all but the `wanted` largest numbers; those left stay in their order.
  ///
  /// Linear on average: numbers are counted by ranges of one width, and only those of the range in
  /// which the cut lies are compared with each other.
  ///
  /// - Returns: the least number left.
  /// - Precondition: `wanted` is in `1...count`, and no number occurs twice.
  mutating func keepLargest(_ wanted: Int) -> UInt64 {
    precondition(wanted > 0 && wanted <= count, "\(wanted) of \(count) numbers")
    var close = numbersNearCut(wanted)
    close.numbers.moveLargest(wanted - close.above)
    let cut = close.numbers[wanted - close.above - 1]
    var numbers = mutableSpan
    var kept = 0
    for index in 0..<numbers.count {
      let number = numbers[index]
      numbers[kept] = number
      kept &+= number >= cut ? 1 : 0
    }
    removeLast(count - kept)
    return cut
  }

  /// The numbers of the range that holds the `wanted`-largest one, and how many are above it.
  private func numbersNearCut(_ wanted: Int) -> (numbers: [UInt64], above: Int) {
    let numbers = span
    var (least, most) = (UInt64.max, UInt64.min)
    for index in 0..<numbers.count {
      least = Swift.min(least, numbers[index])
      most = Swift.max(most, numbers[index])
    }
    let rangeBits = 9
    let shift = UInt64(Swift.max(0, 64 - (most - least).leadingZeroBitCount - rangeBits))
    var sizes = [Int](repeating: 0, count: 1 << rangeBits)
    var counts = sizes.mutableSpan
    for index in 0..<numbers.count { counts[Int((numbers[index] &- least) &>> shift)] &+= 1 }
    var above = 0
    var range = counts.count - 1
    while above + counts[range] < wanted {
      above += counts[range]
      range -= 1
    }
    var close: [UInt64] = []
    close.reserveCapacity(counts[range])
    for index in 0..<numbers.count {
      let number = numbers[index]
      if Int((number &- least) &>> shift) == range { close.append(number) }
    }
    return (close, above)
  }

  /// Moves the `count` largest numbers to the front, the least of them last.
  ///
  /// Quickselect with the median of three; linear on average.
  ///
  /// - Precondition: `count` is in `1...self.count`.
  private mutating func moveLargest(_ count: Int) {
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
    let varying = varyingBits
    var other = [UInt64](repeating: 0, count: count)
    for shift in stride(from: 0 as UInt64, to: 64, by: 8) where varying >> shift & 0xFF != 0 {
      distribute(by: shift, to: &other)
      swap(&self, &other)
    }
  }

  /// The bits that sorting has to look at: those that differ, but the lower half only where it does
  /// not fall from each number to the next already.
  private var varyingBits: UInt64 {
    let numbers = span
    var (set, clear) = (UInt64.max, UInt64.min)
    var falls = true
    var before: UInt32?
    for index in 0..<numbers.count {
      let number = numbers[index]
      set &= number
      clear |= number
      let lower = UInt32(truncatingIfNeeded: number)
      if let before { falls = falls && lower < before }
      before = lower
    }
    let varying = set ^ clear
    return falls ? varying & ~UInt64(UInt32.max) : varying
  }

  /// Copies the numbers in falling order of one byte; equal ones stay in their order.
  private func distribute(by shift: UInt64, to other: inout [UInt64]) {
    let numbers = span
    var sizes = [Int](repeating: 0, count: 256)
    var starts = sizes.mutableSpan
    for index in 0..<numbers.count { starts[Int(numbers[index] &>> shift & 0xFF)] &+= 1 }
    var next = 0
    for digit in stride(from: 255, through: 0, by: -1) {
      next += starts[digit]
      starts[digit] = next - starts[digit]
    }
    var target = other.mutableSpan
    for index in 0..<numbers.count {
      let number = numbers[index]
      let digit = Int(number &>> shift & 0xFF)
      target[starts[digit]] = number
      starts[digit] &+= 1
    }
  }
}

private func median(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
  max(min(first, second), min(max(first, second), third))
}
