import Synchronization

/// Maps elements on several threads; the results are in the order of the elements.
///
/// A thread takes the next element when it is done with one, so that a long one holds up nobody. The
/// result depends on neither the number of threads nor their speed, as long as `transform` depends
/// on its element alone.
///
/// - Parameters:
///   - elements: what to map.
///   - threadCount: the most threads, the calling one included; as many as the machine runs at once
///     unless given. With one, or one element, no other thread is started.
///   - makeTool: makes what one thread uses for all of its elements and shares with no other.
///   - transform: maps one element.
/// - Returns: one result for each element.
package func parallelMap<Element: Sendable, Tool, Result: Sendable>(
  _ elements: [Element],
  threadCount: Int? = nil,
  makeTool: @escaping @Sendable () -> Tool,
  transform: @escaping @Sendable (Element, Tool) -> Result
) -> [Result] {
  let wanted = min(threadCount ?? WorkerThread.processorCount, elements.count)
  let queue = WorkQueue<Result>(count: elements.count)
  let work: @Sendable () -> Void = {
    let tool = makeTool()
    queue.run { transform(elements[$0], tool) }
  }
  let threads = (1..<max(1, wanted)).compactMap { _ in WorkerThread(work) }
  work()
  for thread in threads { thread.join() }
  return queue.results()
}

/// Numbers that threads take one after the other, and what they made of them.
private final class WorkQueue<Result: Sendable>: Sendable {
  private let count: Int
  private let next = Atomic(0)
  private let done = Mutex<[(number: Int, result: Result)]>([])

  init(count: Int) { self.count = count }

  /// Takes numbers until none is left.
  func run(_ body: (Int) -> Result) {
    var own: [(number: Int, result: Result)] = []
    while case let number = next.add(1, ordering: .relaxed).oldValue, number < count {
      own.append((number, body(number)))
    }
    done.withLock { $0 += own }
  }

  /// What was made, in the order of the numbers.
  func results() -> [Result] {
    done.withLock { $0.sorted { $0.number < $1.number }.map(\.result) }
  }
}
