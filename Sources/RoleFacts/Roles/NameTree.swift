import TextAnalysis

/// The keys of names as a tree of bytes, by which all of them are looked for in a text at once.
///
/// Most words of a text leave the tree within a few letters, before any key is made of them.
struct NameTree: Sendable, Equatable {
  private struct Node: Sendable, Equatable {
    let byte: UInt8
    /// 0 where there is none, since no node leads back to the root.
    var firstChild: Int32 = 0
    var nextSibling: Int32 = 0
    /// Whether a key ends here.
    var isKey = false
  }

  private var nodes = [Node(byte: 0)]
  /// The children of the root, by their bytes.
  private var roots = Array(repeating: Int32(0), count: 256)

  init(keys: some Sequence<String>) {
    // In order, so that the same keys make the same tree.
    for key in Set(keys).sorted() where !key.isEmpty { insert(key) }
  }

  private mutating func insert(_ key: String) {
    var node = 0
    for byte in key.utf8 { node = child(of: node, byte) ?? addChild(to: node, byte) }
    nodes[node].isKey = true
  }

  private mutating func addChild(to node: Int, _ byte: UInt8) -> Int {
    let new = Int32(nodes.count)
    nodes.append(Node(byte: byte, nextSibling: nodes[node].firstChild))
    nodes[node].firstChild = new
    if node == 0 { roots[Int(byte)] = new }
    return Int(new)
  }

  private func child(of node: Int, _ byte: UInt8) -> Int? {
    var child = Int(node == 0 ? roots[Int(byte)] : nodes[node].firstChild)
    while child > 0, nodes[child].byte != byte { child = Int(nodes[child].nextSibling) }
    return child > 0 ? child : nil
  }

  private func descend(from node: Int, along word: String) -> Int? {
    var node = node
    for byte in word.utf8 {
      guard let child = child(of: node, byte) else { return nil }
      node = child
    }
    return node
  }

  /// Whether a key could begin with a word; its first two bytes are those of its singular.
  private func mayBegin(with word: String) -> Bool {
    var bytes = word.utf8.makeIterator()
    guard let first = bytes.next(), let node = child(of: 0, first) else { return false }
    return bytes.next().map { child(of: node, $0) != nil } ?? true
  }

  /// Calls `body` for each key that begins with the word at `start`, the shortest first.
  ///
  /// - Parameters:
  ///   - tokens: the words of a text; those that only join others are passed over inside a key.
  ///   - start: where keys are to begin; no key begins with a joining word.
  ///   - longest: the most words of a name.
  ///   - body: takes the key and the words that make it.
  func forEachKey(
    in tokens: [Token],
    from start: Int,
    longest: Int,
    _ body: (_ key: String, _ words: Range<Int>) -> Void
  ) {
    let first = tokens[start].term
    guard mayBegin(with: first), !RoleName.isJoining(first) else { return }
    var node = 0
    for index in start..<min(tokens.count, start + longest) {
      let term = tokens[index].term
      if index > start, RoleName.isJoining(term) { continue }
      guard let next = descend(from: node, along: RoleName.singular(term)) else { return }
      node = next
      if nodes[node].isKey {
        body(RoleName.key(tokens[start...index].lazy.map(\.term)), start..<index + 1)
      }
    }
  }
}
