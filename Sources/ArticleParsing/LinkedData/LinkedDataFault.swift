package import JSON

/// A script of linked data that cannot be read.
package struct LinkedDataFault: Error, Equatable, CustomStringConvertible {
  /// The line of the file on which the script begins.
  package let line: Int
  package let reason: JSONReadingError

  /// What is wrong with the linked data of a page, in the order of its lines.
  package static func all(in file: SourceFile) -> [LinkedDataFault] {
    LinkedData.scripts(of: Array(file.text.utf8)).compactMap { script in
      guard case .failure(let fault) = script else { return nil }
      return fault
    }
  }

  package var description: String {
    "the JSON-LD of line \(line) is not read: \(reason); correct the script or remove it"
  }
}
