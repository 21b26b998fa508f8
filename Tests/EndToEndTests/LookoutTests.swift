import Commands
import Testing

@Suite("A batch of questions")
struct LookoutTests {
  private static let millisecond: Int64 = 1_000_000

  @Test("looks at the folder again for a question that was written after the last answer")
  func single() {
    var lookout = Lookout()
    for now in 0..<3 as Range<Int64> {
      let isDue = lookout.isDue(arrivedTogether: false, now: now)
      #expect(isDue)
    }
  }

  @Test(
    "looks once for questions that arrived together, but not for longer than a tenth of a second"
  )
  func together() {
    var lookout = Lookout()
    let times: [Int64] = [0, 1, 50, 99, 100, 101, 199, 200, 900]
    let looks = times.filter { lookout.isDue(arrivedTogether: true, now: $0 * Self.millisecond) }
    #expect(looks == [0, 100, 200, 900])
  }

  @Test("looks again when the clock was set back")
  func clock() {
    var lookout = Lookout()
    let looks = [500, 400, 401].map { (now: Int64) in
      lookout.isDue(arrivedTogether: true, now: now * Self.millisecond)
    }
    #expect(looks == [true, true, false])
  }
}
