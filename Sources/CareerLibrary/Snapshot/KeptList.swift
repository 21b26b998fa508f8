/// The elements of a list, each decoded when it is first asked for; the last ones are kept.
///
/// It belongs to one thread.
package final class KeptList<Element: Sendable>: RandomAccessCollection {
  private let list: DecodedList<Element>
  private let limit: Int
  private var kept: [Int: Kept<Element>] = [:]

  /// - Parameters:
  ///   - list: what to decode from.
  ///   - limit: the most elements to keep, above 0.
  init(_ list: DecodedList<Element>, atMost limit: Int) {
    self.list = list
    self.limit = limit
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { list.endIndex }

  package subscript(index: Int) -> Element {
    if let known = kept[index] { return known.value }
    let element = list[index]
    // All at once, which costs little each time and needs no order.
    if kept.count >= limit { kept.removeAll(keepingCapacity: true) }
    kept[index] = Kept(element)
    return element
  }
}
