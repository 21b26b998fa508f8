/// A value of a JSON text, with the place where it stands there.
package struct JSONElement: Sendable, Equatable {
  package indirect enum Content: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONElement])
    case object([Member])
  }

  /// One key of an object and its value.
  package struct Member: Sendable, Equatable {
    package let key: String
    package let element: JSONElement
  }

  package let content: Content
  /// The bytes of the text that spell the value, with its quotation marks or brackets.
  package let bytes: Range<Int>

  /// The value of an object's member, `nil` when there is none.
  package subscript(key: String) -> JSONElement? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.element
  }

  /// The same value without places.
  package var value: JSONValue {
    switch content {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let number): .number(number)
    case .string(let words): .string(words)
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.map { JSONMember($0.key, $0.element.value) })
    }
  }
}
