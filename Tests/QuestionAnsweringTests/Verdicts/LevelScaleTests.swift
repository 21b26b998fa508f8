import Testing

@testable import QuestionAnswering

@Suite("Degrees in words")
struct LevelScaleTests {
  @Test(
    "rise from the first to the last",
    arguments: [
      ["None", "Low", "Some", "Moderate", "High", "Very high"],
      ["Never", "Rarely", "Sometimes", "Often", "Always"],
      ["No part", "Optional", "Useful", "Essential"],
      ["Low (a few forms)", "Medium to high", "High, above all in winter"],
      ["Seldom", "Every day"],
    ]
  )
  func order(_ levels: [String]) {
    let values = levels.compactMap { LevelScale.level(of: $0) }
    #expect(values.count == levels.count)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 }, "\(values)")
  }

  @Test("set 'very low' between nothing and 'low'")
  func veryLow() throws {
    let level = try #require(LevelScale.level(of: "Very low"))
    let low = try #require(LevelScale.level(of: "Low"))
    let none = try #require(LevelScale.level(of: "None"))
    #expect(level < low)
    #expect(level > none)
  }

  @Test(
    "do not count when the words give none",
    arguments: ["", "Clay", "A very high wall", "7/10", "Very", "Very clay", "Highland"]
  )
  func none(_ text: String) {
    #expect(LevelScale.level(of: text) == nil)
  }

  @Test("do not depend on capitals", arguments: ["HIGH", "high", "High"])
  func capitals(_ text: String) {
    #expect(LevelScale.level(of: text) == LevelScale.level(of: "High"))
  }

  @Test("order the education that a role asks for")
  func education() {
    let degrees = [
      "No formal credential", "High school diploma", "Some college",
      "Postsecondary nondegree award",
      "Associate's degree", "Bachelor's degree in nursing", "A master's degree", "PhD",
    ]
    let values = degrees.compactMap { LevelScale.education(of: $0) }
    #expect(values.count == degrees.count)
    #expect(values == values.sorted() && Set(values).count == values.count)
    #expect(LevelScale.education(of: "Apprenticeship") == nil)
  }

  @Test("take the higher of two degrees that a cell names")
  func highest() {
    #expect(LevelScale.education(of: "Bachelor's or master's degree") == 6)
  }
}
