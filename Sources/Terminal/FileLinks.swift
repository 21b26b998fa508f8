/// The addresses of lines of files, for links on a terminal.
package struct FileLinks: Sendable, Equatable {
  /// The folder of the articles, an absolute path.
  private let folder: String
  private let host: String
  private let template: String?

  /// - Parameters:
  ///   - folder: an absolute path.
  ///   - host: the name of the machine, without which some terminals open no file.
  ///   - template: an address with `{path}` and `{line}`, such as `vscode://file{path}:{line}`;
  ///     `nil` for the address of the file.
  package init(folder: String, host: String, template: String?) {
    self.folder = folder
    self.host = host
    self.template = template
  }

  /// The address of a line, nothing but printable ASCII.
  package func address(of article: String, line: Int) -> String {
    let path = Self.encoded(folder + "/" + article)
    guard let template else { return "file://" + Self.encoded(host) + path }
    let filled = template.replacing("{path}", with: path).replacing("{line}", with: String(line))
    // A template with other characters could end the link and begin anything else.
    return filled.utf8.allSatisfy { (0x21...0x7e).contains($0) } ? filled : "file://" + path
  }

  /// Everything but the letters, digits and signs that an address may hold becomes `%41`.
  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e, 0x2f:
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return encoded
  }
}
