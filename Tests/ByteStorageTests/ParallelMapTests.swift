import ByteStorage
import Synchronization
import Testing

@Suite("Mapping on several threads")
struct ParallelMapTests {
  @Test("gives the results in the order of the elements", arguments: [1, 2, 3, 8])
  func order(threadCount: Int) {
    let numbers = Array(0..<500)
    let sums = parallelMap(numbers, threadCount: threadCount, makeTool: {}) { number, _ in
      // Early elements take longest, so that threads finish out of turn.
      (number...number + (500 - number) * 20).reduce(0, +)
    }
    #expect(sums == numbers.map { ($0...$0 + (500 - $0) * 20).reduce(0, +) })
  }

  @Test("maps nothing to nothing and one element on the calling thread alone")
  func few() {
    let tools = Tools()
    let make: @Sendable () -> Void = { tools.made.add(1, ordering: .relaxed) }
    #expect(parallelMap([Int](), makeTool: make) { number, _ in number }.isEmpty)
    #expect(parallelMap([7], threadCount: 4, makeTool: make) { number, _ in number } == [7])
    #expect(tools.made.load(ordering: .relaxed) <= 2)
  }

  @Test("makes each thread a tool of its own, and no more than there are threads")
  func tools() {
    let tools = Tools()
    let makers = parallelMap(
      Array(0..<200),
      threadCount: 3,
      makeTool: { Tool(number: tools.made.add(1, ordering: .relaxed).newValue) },
      transform: { _, tool in
        tool.uses += 1
        return tool.number
      }
    )
    #expect(tools.made.load(ordering: .relaxed) <= 3)
    #expect(Set(makers).isSubset(of: [1, 2, 3]))
  }

  private final class Tools: Sendable {
    let made = Atomic(0)
  }

  /// Not `Sendable`, as the analyzer of articles is not.
  private final class Tool {
    let number: Int
    var uses = 0
    init(number: Int) { self.number = number }
  }
}
