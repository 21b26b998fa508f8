import Terminal
import Testing

@Suite("Text that is safe for a terminal")
struct SafeTextTests {
  @Test("holds no control character and no mark that reorders or hides text, whatever comes in")
  func everyScalar() {
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for left in safeForTerminal(String(scalar)).unicodeScalars {
        let properties = left.properties
        let isControl = properties.generalCategory == .control
        let isSeparator = [.lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
        let isTag = (0xe0000...0xe0fff).contains(left.value)
        #expect(
          !isControl && !isSeparator && !isTag && !properties.isBidiControl,
          "U+\(String(value, radix: 16)) leaves U+\(String(left.value, radix: 16))"
        )
      }
    }
  }

  @Test("keeps letters, marks, digits and signs as they are")
  func ordinaryText() {
    for value in UInt32(0x20)...0x2ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate,
        .privateUse:
        continue
      default:
        let text = String(scalar)
        #expect(safeForTerminal(text) == text, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test(
    "shows what was hidden",
    arguments: [
      ("a\u{1b}[2Jb", "a␛[2Jb"), ("bell\u{07}", "bell␇"), ("a\tb", "a b"), ("a\nb", "a␊b"),
      ("\u{9b}31m", "\u{fffd}31m"), ("\u{7f}", "␡"), ("evil\u{202e}txt", "evil\u{fffd}txt"),
      ("👩\u{200d}⚕️", "👩\u{200d}⚕️"), ("Größe", "Größe"),
    ]
  )
  func examples(_ text: String, _ safe: String) {
    #expect(safeForTerminal(text) == safe)
  }

  @Test("keeps line breaks on request, and only those")
  func lineBreaks() {
    #expect(safeForTerminal("a\nb\r\u{1b}", keepingLineBreaks: true) == "a\nb␍␛")
  }
}
