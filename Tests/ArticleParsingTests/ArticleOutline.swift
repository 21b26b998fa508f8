import ArticleParsing
import Foundation
import Testing

/// The files in the folder `Fixtures`.
enum Fixture: String, CaseIterable, CustomTestStringConvertible {
  case densePlain = "dense-prose.txt"
  case dotBullets = "dot-bullets.txt"
  case pipeTables = "pipe-tables.txt"
  case scoreCard = "score-card.txt"
  case lostBullets = "lost-bullets.txt"
  case wrappedLines = "wrapped-lines.txt"

  var testDescription: String { rawValue }

  func bytes() throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures")
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent(rawValue)))
  }

  func article() throws -> Article {
    try ArticleReader().read(bytes(), id: ArticleID(rawValue))
  }
}

/// Reads a text as an article of plain text, or of Markdown where `path` says so.
func article(_ text: String, path: String = "article.txt") throws -> Article {
  try ArticleReader().read(Array(text.utf8), id: ArticleID(path))
}

extension Article {
  /// Everything that was found, a line each: title, sections, blocks, passages.
  var outline: String {
    var lines = [
      "title \(title.map { "\($0.place) \($0.text)" } ?? "none")", "date \(date ?? "none")",
      "repaired \(repairedLines)", "", "sections",
    ]
    lines += sections.dropFirst().map { section in
      let heading = section.heading.map { "\($0.place) \($0.text)" } ?? ""
      return "h\(section.level) \(heading)\(section.isEmpty ? " (empty)" : "")"
    }
    lines += ["", "blocks"] + blockOutline
    lines += ["", "passages"] + passageOutline
    return lines.joined(separator: "\n") + "\n"
  }

  /// For example `12 item 1 [Duties › Nurse] {Tools} (navigation) Tools: thermometer`.
  var blockOutline: [String] {
    blocks.map { block in
      let label = block.label.map { range in
        "{\(String(decoding: Array(block.text.text.utf8)[range], as: UTF8.self))} "
      }
      let noise = block.noise.map { "(\($0.rawValue)) " }
      return "\(block.text.place) \(block.kind.outline) \(path(of: block.section))"
        + "\(label ?? "")\(noise ?? "")\(block.text.text)"
    }
  }

  /// For example `12-14 [Duties › Nurse] (promotion) Words.`.
  var passageOutline: [String] {
    passages().map { passage in
      let lines = passage.lines
      let place =
        lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
      let mark = passage.isPromotion ? "(promotion) " : ""
      return "\(place) \(path(of: passage.section))\(mark)\(passage.text)"
    }
  }

  /// `[Duties › Nurse] `, or nothing above the first heading.
  private func path(of section: Int) -> String {
    let names = headings(of: section).map(\.text)
    return names.isEmpty ? "" : "[\(names.joined(separator: " › "))] "
  }
}

extension Block.Kind {
  fileprivate var outline: String {
    switch self {
    case .paragraph: "text"
    case .listItem(let list): "item \(list)"
    case .tableRow(let row):
      "row \(row.table)<\(row.header.map { "\($0.place) \($0.text)" }.joined(separator: " | "))>"
    case .answer(let question): "answer to <\(question.place) \(question.text)>"
    case .orphanAnswer: "orphan answer"
    case .definition(let term): "definition of <\(term.place) \(term.text)>"
    }
  }
}
