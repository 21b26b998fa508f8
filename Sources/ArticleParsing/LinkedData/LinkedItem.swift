import JSON

/// One object of linked data: a thing with a type and properties.
struct LinkedItem {
  let element: JSONElement
  let script: LinkedScript

  /// The line of the file on which it begins.
  var line: Int { script.line(at: element.bytes.lowerBound) }

  /// Names of its types without the vocabulary they come from.
  var types: [String] {
    values("@type").compactMap { type in
      guard case .string(let name) = type.content else { return nil }
      return name.split { "/#:".contains($0) }.last.map(String.init)
    }
  }

  /// The values of a property; an array counts as its elements.
  func values(_ key: String) -> [JSONElement] {
    guard let value = element[key] else { return [] }
    guard case .array(let elements) = value.content else { return [value] }
    return elements
  }

  /// The words of a property, also where it is an array or an object with a name.
  func texts(_ key: String) -> [SourceText] {
    values(key).flatMap { value in
      guard case .object = value.content else { return script.texts(of: value) }
      let item = LinkedItem(element: value, script: script)
      for name in LinkedItem.names {
        let texts = item.texts(name)
        if !texts.isEmpty { return texts }
      }
      return []
    }
  }

  /// The properties of an object that stand for the object.
  private static let names = ["name", "credentialCategory", "text", "description", "address"]

  /// The objects of a property.
  func items(_ key: String) -> [LinkedItem] {
    values(key).compactMap { value in
      guard case .object = value.content else { return nil }
      return LinkedItem(element: value, script: script)
    }
  }
}
