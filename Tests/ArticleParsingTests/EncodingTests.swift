import ArticleParsing
import Foundation
import Testing
import TestSupport

@Suite("Encodings of files")
struct EncodingTests {
  /// The bytes of a text in an encoding that `iconv` knows.
  private static func bytes(of text: String, in name: String) throws -> [UInt8] {
    let handle = unsafe iconv_open(name, "UTF-8")
    defer { unsafe iconv_close(handle) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4)
    let count = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        var (source, target) = (input.baseAddress, output.baseAddress)
        var (sourceLeft, targetLeft) = (input.count, output.count)
        let result = unsafe iconv(handle, &source, &sourceLeft, &target, &targetLeft)
        return result == 0 ? output.count - targetLeft : -1
      }
    }
    try #require(count >= 0, "\(text) cannot be written in \(name)")
    return output[..<count].map { UInt8(bitPattern: $0) }
  }

  @Test(
    "are told apart by what the lines say",
    arguments: [
      ("Le café coûte 5 £ à Zürich.", "windows-1252", "windows-1252"),
      ("Don’t – “really” don’t.", "windows-1252", "windows-1252"),
      ("Crème brûlée: 9 €", "windows-1252", "windows-1252"),
      (
        "Каменщик кладёт кирпич и камень.\nСварщик варит металл каждый день.", "CP1251",
        "windows-1251"
      ),
      ("Каменщик кладёт кирпич и камень, сварщик варит металл.", "KOI8-R", "koi8-r"),
      (
        "Zażółć gęślą jaźń, powiedział murarz. Środa była ciężka, więc wrócił późno do domu.",
        "CP1250", "windows-1250"
      ),
      ("Ο χτίστης χτίζει τοίχους και η μαία βοηθά στη γέννα κάθε μέρα.", "CP1253", "iso-8859-7"),
      ("ช่างก่ออิฐทำงานในกรุงเทพทุกวัน และช่างเชื่อมทำงานตอนกลางคืน", "CP874", "windows-874"),
      ("れんが職人は毎日壁を積みます。看護師は夜も働きます。", "SHIFT_JIS", "shift_jis"),
      ("砌砖工每天砌墙，护士晚上也工作，他们都很辛苦。", "GB18030", "gb18030"),
    ]
  )
  func detected(text: String, encoding: String, name: String) throws {
    let file = SourceFile(decoding: try Self.bytes(of: text, in: encoding))
    #expect(file.lines.map(\.text).joined(separator: "\n") == text)
    #expect(file.encoding == name)
    #expect(file.lines.allSatisfy { !$0.isRepaired })
  }

  @Test(
    "are believed when the page names them and they fit",
    arguments: [
      (
        "<meta charset=\"iso-8859-2\">", "Murarz zarabia mało, żona też", "ISO-8859-2", "iso-8859-2"
      ),
      ("<META CHARSET=windows-1257>", "Mūrininkas", "CP1257", "windows-1257"),
      (
        "<meta http-equiv=Content-Type content=\"text/html; charset=ISO-8859-1\">", "Müller – 5 €",
        "windows-1252", "windows-1252"
      ),
      ("<?xml version='1.0' encoding='koi8-r'?>", "Сварщик", "KOI8-R", "koi8-r"),
      ("<meta charset=utf-8>", "Müller", "windows-1252", "windows-1252"),
      ("<meta charset=no-such-thing>", "Müller", "windows-1252", "windows-1252"),
    ]
  )
  func declared(head: String, text: String, encoding: String, name: String) throws {
    let file = SourceFile(
      decoding: Array("\(head)\n".utf8) + (try Self.bytes(of: text, in: encoding))
    )
    #expect(file.lines[1].text == text)
    #expect(file.encoding == name)
  }

  @Test("are UTF-8 where any line beyond ASCII is; other lines of the file are repaired")
  func mixed() throws {
    let bytes = Array("Die Straße\n".utf8) + (try Self.bytes(of: "nach Köln", in: "windows-1252"))
    let file = SourceFile(decoding: bytes)
    #expect(file.encoding == "UTF-8")
    #expect(file.lines.map(\.text) == ["Die Straße", "nach Köln"])
    #expect(file.lines.map(\.isRepaired) == [false, true])
    #expect(file.lines[1].bytes == 12..<21)
  }

  @Test("are UTF-16 even without a byte order mark", arguments: ["UTF-16LE", "UTF-16BE"])
  func utf16(name: String) throws {
    let text = "Glazier\n£20 a day – fair"
    let bytes = try Self.bytes(of: text, in: name)
    let article = try ArticleReader().read(bytes, id: ArticleID("a.txt"))
    #expect(article.encoding == name)
    #expect(article.blocks.last?.text.text == "£20 a day – fair")
  }

  @Test(
    "no well-formed line of any language is ever changed",
    arguments: 0..<40 as Range<UInt64>
  )
  func wellFormed(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let text = Self.sentence(using: &random)
      let line = SourceFile(text).lines[0]
      #expect(line.text == text, "seed \(seed)")
      #expect(!line.isRepaired, "seed \(seed): \(text)")
    }
  }

  /// Some words of one language, with its marks between them.
  private static func sentence(using random: inout SeededGenerator) -> String {
    let languages = [
      "naïve café façade El Niño señor piñata résumé Zoë coöperate 5 € £20 “well” don’t – … • ½ °C ©",
      "Straße Größe Überblick Ärzte dürfen möchte „so“ ‚nie‘ Öl süß Fuß Maß GRÖSSE ÄRZTE",
      "l’été garçon œuvre où déjà Noël hôpital À côté « oui » naïf Être ÉCOLE français",
      "żółć gęślą jaźń Łódź ŻÓŁW ciężko świat źle ćma ŚWIĘTO „tak”",
      "příliš žluťoučký kůň úpěl ďábelské ódy ŘEMESLO Šárka",
      "ağır iş İstanbul’da ışık şimdi çok güzel öğretmen ŞEHİR",
      "сварщик работает в Москве ёлка объём № 5 «да» Привет ЁЖ",
      "ο συγκολλητής εργάζεται στην Αθήνα ΓΌΡΔΙΟΣ ναι· όχι",
      "ช่าง เชื่อม ทำงาน ใน กรุงเทพฯ ซื้อ รถ",
      "日本語 看護師 한국어 간호사 नर्स का काम 👩‍⚕️ ❤️ 👷🏽",
      "mãe coração não lições à às você três VOCÊ SÃO",
      "smörgåsbord Åsa är på väg ÖVER fjäll sjuksköterska",
    ]
    let language = languages.randomElement(using: &random) ?? ""
    let words = language.split(separator: " ")
    let count = Int.random(in: 1...9, using: &random)
    return (0..<count).compactMap { _ in words.randomElement(using: &random) }
      .joined(separator: " ")
  }
}
