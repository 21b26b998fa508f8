import Synchronization

/// Values by number, each made when it is first asked for.
final class Memo<Value: Sendable>: Sendable {
  let count: Int
  private let make: @Sendable (Int) -> Value
  private let values: Mutex<[Kept<Value>?]>

  init(count: Int, _ make: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.make = make
    values = Mutex(Array(repeating: nil, count: count))
  }

  subscript(index: Int) -> Value {
    precondition(index >= 0 && index < count, "no value \(index) of \(count)")
    if let kept = values.withLock({ $0[index] }) { return kept.value }
    // Made outside the lock, since it may need other values; equal ones may be made twice.
    let value = make(index)
    let kept = Kept(value)
    values.withLock { $0[index] = kept }
    return value
  }
}

/// A value that was made and is kept.
///
/// A place for one takes eight bytes, however large the value is, so that room for many costs little
/// until they are made.
final class Kept<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
