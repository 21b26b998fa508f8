/// A small PDF file, written by hand: pages of lines in one typeface.
package struct PDFFixture {
  package let bytes: [UInt8]

  /// Sets pages of lines, each of ASCII without parentheses and backslashes.
  package init(pages: [[String]]) {
    let pageNumbers = pages.indices.map { 4 + 2 * $0 }
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids ["
        + pageNumbers.map { "\($0) 0 R" }.joined(separator: " ") + "] >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    for (page, number) in zip(pages, pageNumbers) {
      let words = page.map { "(\($0)) Tj T*" }.joined(separator: "\n")
      let stream = "BT /F1 10 Tf 12 TL 50 740 Td\n\(words)\nET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(number + 1) 0 R"
          + " /Resources << /Font << /F1 3 0 R >> >> >>"
      )
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    bytes = Array(Self.file(of: objects).utf8)
  }

  /// The objects with the table of their places behind them.
  private static func file(of objects: [String]) -> String {
    var text = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    return text + table
      + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
  }
}
