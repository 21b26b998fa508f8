import Commands
import Foundation
import QuestionAnswering
import Terminal
import TestSupport
import Testing

/// Golden files of what a session shows; an escape is written as `␛`.
@MainActor
@Suite("The screen of a session")
struct ScreenTests {
  nonisolated static let lines = [
    ("answer", "which job needs more math?"),
    ("follow-up", "what do paralegals earn?\nand legal secretaries?"),
    ("comparison", "/compare electrician, plumber on salary, education, growth"),
    ("facts", "/facts paralegal"),
    ("conflicts", "/conflicts"),
    ("help", "/help"),
    ("abstention", "what do astronauts earn?"),
    ("ambiguous", "which is better, electrician or plumber?"),
    ("search", "/search apprentices learn"),
  ]

  private static let styles = [
    ("colour", TextStyle(usesColor: true, links: links)),
    ("monochrome", TextStyle(usesColor: false)),
    ("plain", TextStyle(usesColor: false, isPlain: true)),
  ]

  private static let links = FileLinks(folder: "/articles", host: "desk", template: nil)

  @Test("is the recorded one at any width, in colour, without, and in words", arguments: lines)
  func golden(_ name: String, _ typed: String) throws {
    // Disagreements need articles that disagree.
    let corpus = name == "conflicts" ? ComparingTests.callings : Program.trades
    for (style, textStyle) in Self.styles {
      let screens = try [40, 80, 120].map { width in
        let shown = try Self.screen(typed, corpus, textStyle, width)
        Self.expectFits(shown, width, in: textStyle)
        return "== \(width) columns ==\n" + shown
      }
      let text =
        textStyle.isPlain ? String(screens[0].split(separator: "\n", maxSplits: 1)[1]) : nil
      expectGolden(
        (text ?? screens.joined(separator: "\n")).replacing("\u{1b}", with: "␛"),
        named: "screen/\(name)-\(style).txt"
      )
    }
  }

  @Test("has the same words in every style")
  func sameWords() throws {
    let coloured = try Self.screen(
      "which job needs more math?",
      Program.trades,
      Self.styles[0].1,
      80
    )
    let bare = try Self.screen("which job needs more math?", Program.trades, Self.styles[1].1, 80)
    #expect(Marks.without(coloured) == bare)
    #expect(coloured != bare)
  }

  /// Places of words are not broken, so that they can be copied; all else keeps to the width.
  private static func expectFits(_ shown: String, _ width: Int, in style: TextStyle) {
    guard !style.isPlain else { return }
    for line in shown.split(separator: "\n") {
      let seen = Marks.without(String(line))
      if seen.hasPrefix("[") || seen.contains(".md:") || seen.contains(".txt:") { continue }
      #expect(columns(of: seen) <= width, "\(seen)")
    }
  }

  private static func screen(
    _ typed: String,
    _ corpus: String,
    _ style: TextStyle,
    _ width: Int
  ) throws -> String {
    let sink = MemorySink()
    var session = Session(
      assistant: try Assistant(corpus: corpus),
      lines: ScriptedLines(typed.components(separatedBy: "\n")),
      output: Output(results: sink, notices: MemorySink(), style: style, width: width),
      isInteractive: true
    )
    _ = try session.run()
    return sink.text
  }
}
