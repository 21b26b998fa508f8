import ByteStorage
import Foundation
import QuestionAnswering

/// What is wrong with a citation, found by reading its file anew.
///
/// Nothing of the library under test takes part but the checksum, which has tests of its own.
func faults(of citation: Citation, in folder: String) throws -> [String] {
  let file = URL(fileURLWithPath: folder).appendingPathComponent(citation.article)
  let bytes = Array(try Data(contentsOf: file))
  var faults: [String] = []
  guard citation.bytes.lowerBound >= 0, citation.bytes.upperBound <= bytes.count else {
    return ["bytes \(citation.bytes) of \(bytes.count)"]
  }
  let cited = Array(bytes[citation.bytes])
  if SHA256.hexDigest(of: cited) != citation.sha256 { faults.append("checksum") }
  let lines = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    .components(separatedBy: "\n")
  guard citation.lines.lowerBound >= 1, citation.lines.upperBound <= lines.count else {
    return faults + ["lines \(citation.lines) of \(lines.count)"]
  }
  let named = lines[citation.lines.lowerBound - 1...citation.lines.upperBound - 1]
    .joined(separator: "\n")
  let shown = String(decoding: cited, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
  if shown != named { faults.append("bytes are not the lines") }
  let isHTML = citation.article.hasSuffix(".html")
  let source = words(isHTML ? withoutTags(named) : named)
  if !stands(citation.text, in: source) { faults.append("words: \(citation.text)") }
  return faults
}

/// Whether each part between marks of omission stands in the words unbroken, one after the other.
func stands(_ text: String, in source: [String]) -> Bool {
  var rest = source[...]
  for part in text.components(separatedBy: "…").map(words) where !part.isEmpty {
    while !rest.starts(with: part) {
      guard !rest.isEmpty else { return false }
      rest = rest.dropFirst()
    }
    rest = rest.dropFirst(part.count)
  }
  return !words(text).isEmpty
}

/// The runs of letters and digits of a text, in lower case.
func words(_ text: String) -> [String] {
  text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted)
    .filter { !$0.isEmpty }
}

/// The text of lines of HTML: a blank for every tag and ampersand.
func withoutTags(_ html: String) -> String {
  var isInTag = false
  var text = ""
  for character in html.replacingOccurrences(of: "&amp;", with: " ") {
    switch character {
    case "<": isInTag = true
    case ">":
      isInTag = false
      text.append(" ")
    default: if !isInTag { text.append(character) }
    }
  }
  return text
}
