import ArticleParsing
import Testing

@Suite("Repairing damaged text")
struct DamagedTextTests {
  @Test(
    "undoes a wrong code page",
    arguments: [
      // Windows-1252
      ("A midwife’s day", "A midwifeâ€™s day"), ("£31,500 – £40,000", "Â£31,500 â€“ Â£40,000"),
      ("a naïve café owner", "a naÃ¯ve cafÃ© owner"),
      ("Être ou ne pas être", "ÃŠtre ou ne pas Ãªtre"),
      ("MÜLLER’S CAFÉ", "MÃœLLERâ€™S CAFÃ‰"), ("from €12", "from â‚¬12"), ("Tips 👀", "Tips ðŸ‘€"),
      ("Привет, сварщик", "ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ñ\u{81}Ð²Ð°Ñ€Ñ‰Ð¸Ðº"),
      ("10 µm, 5 Ω", "10 Âµm, 5 Î©"),
      // Windows-874
      ("4 min · May", "4 min ยท May"), ("Shifts – nights", "Shifts โ€“ nights"),
      ("• Plaster", "โ€ข Plaster"), ("Don’t rush", "Donโ€™t rush"), ("Look 👀", "Look ๐Ÿ‘€"),
      ("a café", "a cafรฉ"),
      // Windows-1250, 1251, 1253, 1254, 1257
      ("£300 a day", "ÂŁ300 a day"), ("the firm’s van", "the firmвЂ™s van"), ("£300", "ВЈ300"),
      ("fürs Handwerk", "fГјrs Handwerk"), ("one – two", "one β€“ two"), ("£9", "Β£9"),
      ("Look 👀", "Look ğŸ‘€"), ("it’s", "itā€™s"),
      // Code page 437, Mac Roman, ISO 8859-1
      ("it’s", "itΓÇÖs"), ("é", "├⌐"), ("it’s £5", "it‚Äôs ¬£5"), ("café · tea", "caf√© ¬∑ tea"),
      ("it’s", "itâ\u{80}\u{99}s"),
      // Twice Windows-1252
      ("it’s", "itÃ¢â‚¬â„¢s"),
    ]
  )
  func repairs(intact: String, damaged: String) {
    let line = SourceFile(damaged).lines[0]
    #expect(line.text == intact)
    #expect(line.isRepaired)
  }

  @Test("repairs the damaged words of a line and leaves the intact ones alone")
  func mixedLine() {
    let file = SourceFile("José’s “café” isnâ€™t cheap: Â£4 – or €5")
    #expect(file.lines[0].text == "José’s “café” isn’t cheap: £4 – or €5")
    #expect(file.lines[0].bytes == 0..<file.lines[0].bytes.upperBound)
  }

  @Test("repairs only the lines that are damaged")
  func markedLines() {
    let file = SourceFile("Straße\nâ€“ a\nplain")
    #expect(file.lines.map(\.text) == ["Straße", "– a", "plain"])
    #expect(file.lines.map(\.isRepaired) == [false, true, false])
  }

  @Test("repairs what was valid in a line that is not UTF-8 as a whole")
  func mixedEncodings() {
    let file = SourceFile(decoding: Array("caf".utf8) + [0xE9] + Array(" – bar".utf8))
    #expect(file.lines[0].text == "café – bar")
  }

  @Test(
    "never touches proper text",
    arguments: [
      "Die Straße zum Überblick: „Größe“ – naïve Ärzte dürfen’s",
      "L’été à Noël : « garçon », œuvre, où ? À côté…",
      "El niño comió piñas en España; ¿qué más?", "São Tomé, MAÇÃ… e IRMÃ™",
      "HÄN SANOI ETTÄ…", "KÄSE NÄ™ CAFÉ” PORSCHÉ™ NESTLÉ® Ä…", "Zażółć gęślą jaźń, ŁÓDŹ",
      "RĂŞINĂ şi BRÂNZĂ", "ÚSPĚŠNÉ ŘEMESLO", "Àìkú àti Àú", "İstanbul’da ağır iş, ŞIŞ",
      "Ärger über „Ä“ und ‚Ö‘",
      "Сварщик работает в Москве, зарплата 90 000 ₽", "В\u{A0}2023 году", "В\u{A0}IT",
      "Объём – «Ёлка» №5", "Привет", "Ο συγκολλητής εργάζεται στην Αθήνα· ΓΌΡΔΙΟΣ", "ΑΒΓ Β·",
      "ช่างเชื่อม ทำงานในกรุงเทพฯ", "ซื้อ รถ Toyota", "รถ", "ยก ของ", "รถ Toyota",
      "‘single’ “double” — dash… • bullet ™ ® © 20 °C £5 €6 ¥7", "π ≈ 3.14, ½ cup, x² → ∞",
      "日本語の看護師", "한국어 간호사", "नर्स का काम", "👩‍⚕️ nurse ❤️", "naïve", "é", "Ωmega β-blocker Δt ±5",
    ]
  )
  func leavesAlone(text: String) {
    let line = SourceFile(text).lines[0]
    #expect(line.text == text)
    #expect(!line.isRepaired)
  }
}
