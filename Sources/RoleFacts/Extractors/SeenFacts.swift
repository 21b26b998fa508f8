/// The facts of an article by what makes two of them one: role, attribute, words and line.
///
/// A hash table with chains, by the line and the length of the words: few facts share both, so that
/// their words need no hashing.
struct SeenFacts {
  private struct Key {
    let role: RoleID
    let attribute: Attribute
    let raw: String
    let line: Int
    /// The key before it in its chain, -1 where there is none.
    var next: Int32
  }

  private var keys: [Key] = []
  /// The last key of each chain, -1 for none; a power of two.
  private var chains = [Int32](repeating: -1, count: 64)

  /// Adds a fact.
  ///
  /// - Returns: whether it was not met before.
  mutating func insert(
    _ role: RoleID,
    _ attribute: Attribute,
    _ raw: String,
    line: Int
  ) -> Bool {
    let chain = chain(line, raw.utf8.count)
    var index = Int(chains[chain])
    while index >= 0 {
      if keys[index].line == line, keys[index].role == role, keys[index].raw == raw,
        keys[index].attribute == attribute
      {
        return false
      }
      index = Int(keys[index].next)
    }
    let key = Key(role: role, attribute: attribute, raw: raw, line: line, next: chains[chain])
    chains[chain] = Int32(keys.count)
    keys.append(key)
    if keys.count > chains.count { grow() }
    return true
  }

  private func chain(_ line: Int, _ byteCount: Int) -> Int {
    (line &* 37 &+ byteCount) & (chains.count - 1)
  }

  private mutating func grow() {
    chains = [Int32](repeating: -1, count: chains.count * 4)
    for index in keys.indices {
      let chain = chain(keys[index].line, keys[index].raw.utf8.count)
      keys[index].next = chains[chain]
      chains[chain] = Int32(index)
    }
  }
}
