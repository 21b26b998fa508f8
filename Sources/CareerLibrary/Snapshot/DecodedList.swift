/// Elements that are in memory, or made from stored bytes each time they are asked for.
package struct DecodedList<Element: Sendable>: RandomAccessCollection, Sendable {
  package let endIndex: Int
  private let element: @Sendable (Int) -> Element

  package init(_ elements: [Element]) {
    self.init(count: elements.count) { elements[$0] }
  }

  /// - Parameters:
  ///   - count: how many elements there are.
  ///   - element: makes the element of a number below `count`.
  package init(count: Int, _ element: @escaping @Sendable (Int) -> Element) {
    endIndex = count
    self.element = element
  }

  package var startIndex: Int { 0 }

  package subscript(index: Int) -> Element {
    precondition(index >= 0 && index < endIndex, "no element \(index) of \(endIndex)")
    return element(index)
  }
}

extension DecodedList: Equatable where Element: Equatable {
  package static func == (left: DecodedList, right: DecodedList) -> Bool {
    left.elementsEqual(right)
  }
}
