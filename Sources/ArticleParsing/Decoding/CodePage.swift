/// The upper halves of the code pages in which UTF-8 text is read by mistake.
///
/// Each page is its 128 characters for the bytes 0x80 to 0xFF in order; `?` stands for a byte that
/// the page leaves out.
struct CodePage: Sendable {
  /// As it is registered for the web.
  let name: String
  /// The characters of the bytes from 0x80 on; `?` for none.
  private let scalars: [Unicode.Scalar]

  private init(_ name: String, _ upperHalf: String) {
    let scalars = Array(upperHalf.unicodeScalars)
    precondition(scalars.count == 128, "a code page has 128 upper characters")
    self.name = name
    self.scalars = scalars
  }

  /// The byte that the page writes a character with, or `nil` if it has no such character.
  ///
  /// Looked for among 128, since few texts need it; tables of all pages would take longer to make.
  func byte(for scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII { return UInt8(scalar.value) }
    if let place = scalars.firstIndex(of: scalar) { return UInt8(0x80 + place) }
    // Programs that meet a byte their page leaves out take it from Windows-1252, or as it is.
    if let place = Self.westernScalars.firstIndex(of: scalar), scalars[place] == "?" {
      return UInt8(0x80 + place)
    }
    return scalar.value <= 0x9F ? UInt8(scalar.value) : nil
  }

  /// The text of some bytes, or `nil` when the page has no character for one of them.
  func decoded(_ text: ArraySlice<UInt8>) -> String? {
    text.contains { $0 >= 0x80 && scalars[Int($0) - 0x80] == "?" } ? nil : self.text(of: text)
  }

  /// The text of some bytes; U+FFFD stands for a byte that the page leaves out.
  func text(of bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    text.append(
      contentsOf: bytes.lazy.map { byte in
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        let scalar = scalars[Int(byte) - 0x80]
        return scalar == "?" ? "\u{FFFD}" : scalar
      }
    )
    return String(text)
  }

  private static let westernScalars = Array(westernHalf.unicodeScalars)
}

extension CodePage {
  static let western = CodePage("windows-1252", westernHalf)

  /// All pages that are tried, the likeliest first.
  static let all: [CodePage] = [
    western, CodePage("windows-874", thai), CodePage("windows-1250", centralEuropean),
    CodePage("windows-1251", cyrillic), CodePage("windows-1253", greek),
    CodePage("windows-1254", turkish), CodePage("windows-1257", baltic), CodePage("ibm437", dos),
    CodePage("macintosh", macRoman), CodePage("iso-8859-1", latin1),
  ]

  /// The page that is meant by a name in lower case; the web takes pages for those they extend.
  static func named(_ name: String) -> CodePage? {
    let extended = [
      "iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252",
      "ascii": "windows-1252", "cp1252": "windows-1252", "iso-8859-9": "windows-1254",
      "iso-8859-11": "windows-874", "tis-620": "windows-874", "mac": "macintosh",
    ]
    let wanted = extended[name] ?? name
    return all.first { $0.name == wanted }
  }

  /// Windows-1252.
  private static let westernHalf = """
    €?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
    """

  /// Windows-874.
  private static let thai = """
    €????…???????????‘’“”•–—????????\
    \u{A0}กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟ\
    ภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู????฿\
    เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛????
    """

  /// Windows-1250.
  private static let centralEuropean = """
    €?‚?„…†‡?‰Š‹ŚŤŽŹ?‘’“”•–—?™š›śťžź\
    \u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż\
    ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
    ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙
    """

  /// Windows-1251.
  private static let cyrillic = """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—?™љ›њќћџ\
    \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
    абвгдежзийклмнопрстуфхцчшщъыьэюя
    """

  /// Windows-1253.
  private static let greek = """
    €?‚ƒ„…†‡?‰?‹?????‘’“”•–—?™?›????\
    \u{A0}΅Ά£¤¥¦§¨©?«¬\u{AD}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ\
    ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ?ΣΤΥΦΧΨΩΪΫάέήί\
    ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ?
    """

  /// Windows-1254.
  private static let turkish = """
    €?‚ƒ„…†‡ˆ‰Š‹Œ????‘’“”•–—˜™š›œ??Ÿ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß\
    àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ
    """

  /// Windows-1257.
  private static let baltic = """
    €?‚?„…†‡?‰?‹?¨ˇ¸?‘’“”•–—?™?›?¯˛?\
    \u{A0}?¢£¤?¦§Ø©Ŗ«¬\u{AD}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ\
    ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß\
    ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙
    """

  /// Code page 437.
  private static let dos = """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ\
    áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """

  /// Mac Roman.
  private static let macRoman = """
    ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü\
    †°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ\
    ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
    """

  /// ISO 8859-1; its lower controls are those every page has.
  private static let latin1 = """
    ????????????????????????????????\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
    """
}
