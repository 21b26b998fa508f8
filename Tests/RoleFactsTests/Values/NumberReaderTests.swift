import TestSupport
import Testing

@testable import RoleFacts

@Suite("Reading numbers")
struct NumberReaderTests {
  @Test(
    "reads separators, decimals and scales, and nothing behind them",
    arguments: [
      ("⟦428,000⟧ jobs", 428_000, false), ("⟦12,34,567⟧ rupees", 1_234_567, false),
      ("⟦140k⟧ a year", 140_000, true), ("⟦9.5 lakh⟧ per year", 950_000, true),
      ("⟦1.2 million⟧ hens", 1_200_000, true), ("⟦3 billion⟧", 3e9, true),
      ("⟦40 thousand⟧ sheep", 40_000, true), ("⟦2 crore⟧", 2e7, true), ("⟦5M⟧", 5e6, true),
      ("⟦2.5⟧.", 2.5, false), ("⟦7⟧. Then", 7, false), ("⟦3⟧, 4 and 5", 3, false),
      ("⟦1⟧,2345", 1, false), ("⟦5⟧ m of cloth", 5, false), ("⟦12⟧ kilos", 12, false),
      ("⟦8⟧km", 8, false), ("⟦2⟧ millionaires", 2, false), ("⟦0.75⟧", 0.75, false),
      ("⟦9.2 lakh⟧", 920_000, true), ("⟦0.1⟧", 0.1, false), ("⟦4.35 million⟧", 4_350_000, true),
      ("⟦3.14159265358979⟧", 3.14159265358979, false),
    ]
  )
  func numbers(example: String, value: Double, hasScale: Bool) throws {
    let marked = MarkedText(example)
    let reading = try #require(NumberReader.number(in: Array(marked.text.utf8), at: 0))
    #expect(reading == .init(value: value, range: marked.ranges[0], hasScale: hasScale))
  }

  @Test("refuses what is no number", arguments: ["", "ten", ",5", "1234567890123456"])
  func noNumbers(text: String) {
    #expect(NumberReader.number(in: Array(text.utf8), at: 0) == nil)
  }
}
