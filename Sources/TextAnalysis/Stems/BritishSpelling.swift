/// Reads British spelling as American where the rule is certain.
enum BritishSpelling {
  /// The American spelling of a folded word; a word it does not know, unchanged.
  static func american(_ word: String) -> String {
    if let american = BritishWords.american[word] { return american }
    let bytes = Array(word.utf8)
    guard bytes.count >= 5, mayBeBritish(bytes) else { return word }
    let respelled =
      zedForEss(bytes) ?? yzeForYse(bytes) ?? erForRe(bytes) ?? ogForOgue(bytes)
      ?? singleL(bytes) ?? withoutDiphthong(bytes)
    return respelled.map { String(decoding: $0, as: UTF8.self) } ?? word
  }

  /// Whether two letters stand together that one of the rules respells; most words have none.
  private static func mayBeBritish(_ word: [UInt8]) -> Bool {
    zip(word, word.dropFirst()).contains { first, second in
      switch (UnicodeScalar(first), UnicodeScalar(second)) {
      case ("i", "s"), ("y", "s"), ("r", "e"), ("o", "g"), ("l", "l"): true
      case ("o", "u"), ("a", "e"), ("o", "e"): true
      default: false
      }
    }
  }

  /// `optimise` is `optimize`, `organisation` is `organization`.
  private static func zedForEss(_ word: [UInt8]) -> [UInt8]? {
    for ending in BritishWords.iseEndings where word.hasSuffix(ending) {
      let base = word.dropLast(ending.count)
      guard base.count >= 3, let last = base.last, !BritishWords.isesBefore.contains(last) else {
        return nil
      }
      guard !BritishWords.iseBases.contains(String(decoding: base, as: UTF8.self)) else {
        return nil
      }
      return respell(word, ess: base.count + 1)
    }
    return nil
  }

  /// `analyse` is `analyze`; `analyses` may be a noun and is left to the exceptions.
  private static func yzeForYse(_ word: [UInt8]) -> [UInt8]? {
    for ending in BritishWords.yseEndings where word.hasSuffix(ending) {
      return respell(word, ess: word.count - ending.count + 2)
    }
    return nil
  }

  private static func respell(_ word: [UInt8], ess offset: Int) -> [UInt8] {
    var word = word
    word[offset] = UInt8(ascii: "z")
    return word
  }

  /// `centre` is `center`, `kilometres` is `kilometers`.
  private static func erForRe(_ word: [UInt8]) -> [UInt8]? {
    let plural = word.last == UInt8(ascii: "s")
    let singular = plural ? word.dropLast() : word[...]
    guard BritishWords.reEndings.contains(where: { singular.hasSuffix($0) }) else { return nil }
    return Array(singular.dropLast(2)) + Array((plural ? "ers" : "er").utf8)
  }

  /// `catalogue` is `catalog`.
  private static func ogForOgue(_ word: [UInt8]) -> [UInt8]? {
    for (british, american) in BritishWords.ogueEndings where word.hasSuffix(british) {
      return Array(word.dropLast(british.count)) + american
    }
    return nil
  }

  /// `modelling` is `modeling`, `counsellor` is `counselor`.
  private static func singleL(_ word: [UInt8]) -> [UInt8]? {
    for ending in BritishWords.doubleLEndings where word.hasSuffix(ending) {
      let base = word.dropLast(ending.count)
      guard BritishWords.doubleLBases.contains(String(decoding: base, as: UTF8.self)) else {
        return nil
      }
      return Array(base) + ending.dropFirst()
    }
    return nil
  }

  /// `labourer` is `laborer`, `paediatric` is `pediatric`.
  private static func withoutDiphthong(_ word: [UInt8]) -> [UInt8]? {
    guard mayHoldDiphthong(word) else { return nil }
    for (british, american) in BritishWords.fragments {
      for start in word.indices.dropLast(british.count - 1)
      where word[start...].starts(with: british) {
        return Array(word[..<start]) + american + word[(start + british.count)...]
      }
    }
    return nil
  }

  private static func mayHoldDiphthong(_ word: [UInt8]) -> Bool {
    zip(word, word.dropFirst()).contains { first, second in
      switch (first, second) {
      case (UInt8(ascii: "o"), UInt8(ascii: "u")), (UInt8(ascii: "a"), UInt8(ascii: "e")),
        (UInt8(ascii: "o"), UInt8(ascii: "e")):
        true
      default: false
      }
    }
  }
}

extension BidirectionalCollection where Element == UInt8 {
  /// Whether the last bytes are those of `suffix`.
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}
