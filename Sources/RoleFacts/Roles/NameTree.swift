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
    /// The number of the key that ends here, -1 where none does.
    var key: Int32 = -1
  }

  /// In alphabetical order; a key's number is its place.
  let keys: [String]

  private var nodes = [Node(byte: 0)]
  /// The children of the root, by their bytes.
  private var roots = Array(repeating: Int32(0), count: 256)
  /// The second bytes of keys by their first: a bit for each byte's lowest six bits.
  private var secondBytes = Array(repeating: UInt64(0), count: 256)

  init(keys: some Sequence<String>) {
    // In order, so that the same keys make the same tree.
    self.keys = Set(keys).sorted().filter { !$0.isEmpty }
    for (number, key) in self.keys.enumerated() { insert(key, number) }
  }

  private mutating func insert(_ key: String, _ number: Int) {
    var node = 0
    for byte in key.utf8 { node = child(of: node, byte) ?? addChild(to: node, byte) }
    nodes[node].key = Int32(number)
    let (first, second) = Self.beginning(of: key)
    secondBytes[Int(first)] |= second.map { 1 &<< UInt64($0 & 63) } ?? .max
  }

  private static func beginning(of word: String) -> (first: UInt8, second: UInt8?) {
    var bytes = word.utf8.makeIterator()
    return (bytes.next() ?? 0, bytes.next())
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

  /// The node to which the singular of a word leads.
  private func descend(from node: Int, along index: Int, of tokens: [Token]) -> Int? {
    // Most words leave the tree before the bytes in which their singular differs, and within those of
    // their heads, so that no string is copied for them.
    let sure = tokens[index].term.utf8.count - RoleName.longestPluralByteCount
    var node = node
    var rest = tokens[index].head
    var offset = 0
    while offset < min(sure, Token.headByteCount) {
      guard let child = child(of: node, UInt8(truncatingIfNeeded: rest)) else { return nil }
      (node, rest, offset) = (child, rest &>> 8, offset + 1)
    }
    return descend(from: node, along: tokens[index].term, behind: offset)
  }

  /// The node to which the singular of a word leads from where its first `offset` bytes did.
  private func descend(from node: Int, along word: String, behind offset: Int) -> Int? {
    var node = node
    let (kept, added) = RoleName.singularParts(of: word)
    for byte in word.utf8.prefix(kept).dropFirst(offset) {
      guard let child = child(of: node, byte) else { return nil }
      node = child
    }
    for byte in added.utf8 {
      guard let child = child(of: node, byte) else { return nil }
      node = child
    }
    return node
  }

  /// The number of the key that all of some words make; `nil` when it is none.
  func number(of tokens: some Sequence<Token>) -> Int? {
    var node = 0
    for token in tokens where !RoleName.isJoining(token.term) {
      guard let next = descend(from: node, along: token.term, behind: 0) else { return nil }
      node = next
    }
    return nodes[node].key >= 0 ? Int(nodes[node].key) : nil
  }

  /// Whether a word of a text makes a key by itself.
  func isKey(_ index: Int, of tokens: [Token]) -> Bool {
    guard mayBegin(with: tokens[index].head) else { return false }
    return descend(from: 0, along: index, of: tokens).map { nodes[$0].key >= 0 } ?? false
  }

  /// Whether a key could begin with the word of a head; its first two bytes are those of its singular.
  private func mayBegin(with head: UInt64) -> Bool {
    let (first, second) = (UInt8(truncatingIfNeeded: head), head &>> 8 & 0xFF)
    let seconds = secondBytes[Int(first)]
    return second == 0 ? seconds != 0 : seconds & 1 &<< (second & 63) != 0
  }

  /// Calls `body` for each key that begins with the word at `start`, the shortest first.
  ///
  /// - Parameters:
  ///   - tokens: the words of a text; those that only join others are passed over inside a key.
  ///   - start: where keys are to begin; no key begins with a joining word.
  ///   - longest: the most words of a name.
  ///   - body: takes the number of the key and the words that make it.
  func forEachKey(
    in tokens: [Token],
    from start: Int,
    longest: Int,
    _ body: (_ key: Int, _ words: Range<Int>) -> Void
  ) {
    guard mayBegin(with: tokens[start].head), !RoleName.isJoining(tokens[start].term) else {
      return
    }
    var node = 0
    for index in start..<min(tokens.count, start + longest) {
      if index > start, RoleName.isJoining(tokens[index].term) { continue }
      guard let next = descend(from: node, along: index, of: tokens) else { return }
      node = next
      if nodes[node].key >= 0 { body(Int(nodes[node].key), start..<index + 1) }
    }
  }

  /// Whether some key may begin in front of a gap between words and go on behind it.
  ///
  /// - Parameters:
  ///   - gap: the number of the place in front of it.
  ///   - places: the indexes of the words that are looked at, in increasing order.
  ///   - tokens: all words of the text.
  ///   - longest: the most words of a name.
  /// - Returns: `false` only if none does.
  func mayBridge(_ gap: Int, of places: [Int], in tokens: [Token], longest: Int) -> Bool {
    for start in max(0, gap - longest)...gap {
      var node = 0
      for place in start..<min(places.count, start + longest) {
        if place > start, RoleName.isJoining(tokens[places[place]].term) { continue }
        guard let next = descend(from: node, along: places[place], of: tokens) else { break }
        if place > gap { return true }
        node = next
      }
    }
    return false
  }
}
