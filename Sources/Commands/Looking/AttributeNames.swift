import CareerLibrary
import RoleFacts

/// Finds an attribute by what a person calls it.
struct AttributeNames {
  private let library: Library
  /// Attributes that a fact has, in alphabetical order.
  let all: [String]

  init(_ library: Library) {
    self.library = library
    all = library.attributes.map(\.name)
  }

  /// The attribute with this name, or the one that articles label so ("pay"); blanks and hyphens may
  /// stand for `_`.
  func find(_ text: String) throws(ToolError) -> Attribute {
    let name = text.lowercased().split { " -_".contains($0) }.joined(separator: "_")
    if all.contains(name) { return Attribute(name) }
    if let found = library.attribute(ofLabel: text), all.contains(found.name) { return found }
    throw .unknownAttribute(text, nearest: NearestName.of(name, in: all))
  }
}
