/// Some words, in lower case, that tell what a line is.
enum LineMark {
  /// The whole line.
  case line(String)
  /// Its beginning, up to the end of a word, unless it goes on as a sentence.
  case start(String)
  /// Its beginning, up to the end of a word.
  case words(String)
  /// Its beginning, even inside a word.
  case letters(String)

  fileprivate var text: String {
    switch self {
    case .line(let text), .start(let text), .words(let text), .letters(let text): text
    }
  }

  fileprivate func fits(_ line: String) -> Bool {
    guard line.beginsFolded(with: text) else { return false }
    return switch self {
    case .line: line.utf8.count == text.utf8.count
    case .start: endsAtWord(of: line) && !LineMark.isSentence(line)
    case .words: endsAtWord(of: line)
    case .letters: true
    }
  }

  /// Whether the mark ends where a word of the line does.
  private func endsAtWord(of line: String) -> Bool {
    guard let last = text.unicodeScalars.last, last.isLetter else { return true }
    let end = line.utf8.index(line.startIndex, offsetBy: text.utf8.count)
    return line[end...].unicodeScalars.first?.isLetter != true
  }

  /// Whether a line is long enough for a sentence and ends like one.
  private static func isSentence(_ line: String) -> Bool {
    line.utf8.last == UInt8(ascii: ".") && LineShape.wordCount(line) >= 5
  }
}

/// Marks found by the first byte of a line, so that most lines cost one look.
struct LineMarks {
  /// By the first byte, in lower case.
  private let marks: [[LineMark]]

  init(_ all: [LineMark]) {
    marks = (UInt8.min...UInt8.max).map { byte in all.filter { $0.text.utf8.first == byte } }
  }

  /// Whether any mark fits a line.
  func fits(_ line: String) -> Bool {
    guard let first = line.utf8.first else { return false }
    let candidates = marks[Int(first.inLowerCase)]
    return !candidates.isEmpty && candidates.contains { $0.fits(line) }
  }
}
