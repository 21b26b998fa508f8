import Synchronization

/// Values by number, each made when it is first asked for.
final class Memo<Value: Sendable>: Sendable {
  let count: Int
  private let make: @Sendable (Int) -> Value
  private let values: Mutex<[Value?]>

  init(count: Int, _ make: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.make = make
    values = Mutex(Array(repeating: nil, count: count))
  }

  subscript(index: Int) -> Value {
    precondition(index >= 0 && index < count, "no value \(index) of \(count)")
    if let value = values.withLock({ $0[index] }) { return value }
    // Made outside the lock, since it may need other values; equal ones may be made twice.
    let value = make(index)
    values.withLock { $0[index] = value }
    return value
  }
}
