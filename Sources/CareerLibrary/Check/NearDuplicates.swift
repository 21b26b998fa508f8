package import ArticleParsing

/// Finds articles whose passages stand in earlier articles in nearly the same words.
///
/// Each passage is looked up under the smallest hashes of its shingles only (a bottom-k sketch) and
/// compared with the few passages found there, so the cost grows with the number of passages and
/// not with its square.
///
/// - SeeAlso: Broder, "On the resemblance and containment of documents", 1997.
package struct NearDuplicates {
  package struct Pair: Sendable, Equatable {
    /// Indexes of articles in the library; `original` is the earlier one.
    package let article: Int
    package let original: Int
    /// Share of the article's words that stand in the other one, at most 100.
    package let percent: Int
  }

  /// At most one for each article, in the order of the articles.
  package let pairs: [Pair]

  /// Shorter passages, such as table rows, are alike in many articles.
  private static let fewestWords = 12
  /// Articles with fewer words in such passages are not compared.
  private static let fewestArticleWords = 40
  /// The share of its words in percent that makes an article a near-duplicate.
  private static let share = 60

  package init(library: Library) {
    var twins = PassageTwins()
    var counts = [Int](repeating: 0, count: library.articles.count)
    var shared: [[(original: Int, words: Int)]] = counts.map { _ in [] }
    for passage in library.passages {
      let shingles = Shingles(passage.text)
      guard shingles.wordCount >= Self.fewestWords else { continue }
      counts[passage.article] += shingles.wordCount
      guard let original = twins.original(of: shingles, in: passage.article) else { continue }
      shared[passage.article].append((original, shingles.wordCount))
    }
    pairs = shared.indices.compactMap { article in
      guard counts[article] >= Self.fewestArticleWords else { return nil }
      var words: [Int: Int] = [:]
      for (original, count) in shared[article] { words[original, default: 0] += count }
      let best = words.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best else { return nil }
      let percent = best.value * 100 / counts[article]
      guard percent >= Self.share else { return nil }
      return Pair(article: article, original: best.key, percent: percent)
    }
  }
}

extension NearDuplicates {
  /// Another article with the same text, or nearly the same.
  package struct Twin: Sendable, Equatable {
    package let article: ArticleID
    /// Whether all of the text is the same.
    package let isExact: Bool
  }

  /// The twin of each article that has one; an exact one rather than another.
  package func twins(in library: Library) -> [ArticleID: Twin] {
    let originals = DuplicateCheck.originals(in: library).enumerated()
    let exact = originals.compactMap { index, original in original.map { (index, $0, true) } }
    let near = pairs.map { ($0.article, $0.original, false) }
    var twins: [ArticleID: Twin] = [:]
    for (article, original, isExact) in exact + near {
      let (copy, first) = (library.articles[article].id, library.articles[original].id)
      if twins[copy] == nil { twins[copy] = Twin(article: first, isExact: isExact) }
      if twins[first] == nil { twins[first] = Twin(article: copy, isExact: isExact) }
    }
    return twins
  }
}

/// Passages by what they say, to find those that say nearly the same.
private struct PassageTwins {
  /// Shingles that two passages must have in common, of all that they have, in percent.
  private static let resemblance = 60
  /// Hashes under which a passage is found.
  private static let sketchSize = 8
  /// Passages that are kept under one hash; the words of a page's footer come in every article.
  private static let bucketSize = 4

  private var known: [(article: Int, shingles: Shingles)] = []
  private var buckets: [UInt64: [Int]] = [:]

  /// The first article before this one that has nearly the same passage; notes the passage.
  mutating func original(of shingles: Shingles, in article: Int) -> Int? {
    let sketch = shingles.hashes.prefix(Self.sketchSize)
    let candidates = Set(sketch.flatMap { buckets[$0] ?? [] }).sorted()
    let twin = candidates.first { index in
      known[index].article != article
        && known[index].shingles.resemblance(to: shingles) >= Self.resemblance
    }
    if let twin { return known[twin].article }
    known.append((article, shingles))
    for hash in sketch where buckets[hash, default: []].count < Self.bucketSize {
      buckets[hash, default: []].append(known.count - 1)
    }
    return nil
  }
}

/// The runs of three words of a text, as hashes.
private struct Shingles {
  /// Each once, in increasing order.
  let hashes: [UInt64]
  let wordCount: Int

  init(_ text: String) {
    var words: [UInt64] = []
    var word: UInt64 = 0
    for byte in text.utf8 {
      if Self.isWordByte(byte) {
        word = Self.mixed(word, UInt64(byte | (byte < 0x80 ? 0x20 : 0)))
      } else if word != 0 {
        words.append(word)
        word = 0
      }
    }
    if word != 0 { words.append(word) }
    wordCount = words.count
    let runs = words.indices.dropLast(2).map { index in
      Self.scattered(words[index...(index + 2)].reduce(0, Self.mixed))
    }
    var last: UInt64?
    hashes = runs.sorted().filter { hash in
      defer { last = hash }
      return hash != last
    }
  }

  /// Shingles that both have, of those that one of them has, in percent.
  func resemblance(to other: Shingles) -> Int {
    var (left, right, common) = (0, 0, 0)
    while left < hashes.count, right < other.hashes.count {
      let (first, second) = (hashes[left], other.hashes[right])
      if first == second { common += 1 }
      left += first <= second ? 1 : 0
      right += second <= first ? 1 : 0
    }
    return common * 100 / max(1, hashes.count + other.hashes.count - common)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }

  /// One step of FNV-1a over 64 bits.
  private static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    ((hash == 0 ? 0xcbf2_9ce4_8422_2325 : hash) ^ value) &* 0x0000_0100_0000_01b3
  }

  /// Spreads a hash, so that the smallest ones are a fair sample (the end of MurmurHash3).
  private static func scattered(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ (hash >> 33)
  }
}
