extension String {
  /// The parts between separators, empty ones left out.
  ///
  /// Cut by bytes: tables of words are cut at each start of the program.
  ///
  /// - Parameter separator: an ASCII character.
  /// - Returns: the parts in their order.
  package func parts(at separator: Unicode.Scalar) -> [String] {
    utf8.split(separator: UInt8(ascii: separator)).map { String(Substring($0)) }
  }
}
