import ByteStorage

/// The text of PDF files, as `pdftotext` of poppler lays it out.
///
/// From there on a PDF is an article in plain text: its lines are those of the extracted text, and
/// a form feed begins each further page. The same file and the same version of the tool give the
/// same text.
package enum PDFText {
  /// The largest PDF file that is opened, in bytes.
  package static let largestFile = 32 << 20

  private static let limits = ChildProcess.Limits(seconds: 20, outputByteCount: 16 << 20)

  /// Extracts the text of a file.
  ///
  /// - Parameters:
  ///   - path: a regular file.
  ///   - tool: the absolute path of `pdftotext`; by default the one on the `PATH`, `nil` when there
  ///     is none.
  /// - Returns: the text in UTF-8.
  /// - Throws: ``PDFError``.
  package static func extract(
    _ path: String,
    with tool: String? = Environment.program(named: "pdftotext")
  ) throws(PDFError) -> [UInt8] {
    guard let tool else { throw .noTool }
    // A name that begins with a dash would be taken for an option.
    let file = path.hasPrefix("/") ? path : "./" + path
    let text: [UInt8]
    do {
      let arguments = ["-layout", "-enc", "UTF-8", file, "-"]
      text = try ChildProcess.output(of: tool, arguments, limits: limits)
    } catch {
      throw .failed(reason: error.description)
    }
    guard text.contains(where: { $0 > 0x20 }) else { throw .noText }
    return text
  }
}

/// Why a PDF file gave no text.
package enum PDFError: Error, Equatable {
  case noTool
  case failed(reason: String)
  case noText
}

extension PDFError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noTool:
      "reading PDF needs pdftotext; install poppler-utils (macOS: poppler) or save it as text"
    case .failed(let reason):
      "pdftotext could not read it: \(reason); repair the file or save it as text"
    case .noText:
      "the PDF holds pictures and no text; run it through text recognition first"
    }
  }
}
