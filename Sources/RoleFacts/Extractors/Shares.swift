import ArticleParsing

/// Reads lists of things with a share each: "Hospitals employ 61% of them, schools 3%".
enum Shares {
  /// The things with their shares, or `nil` if the text has no two shares.
  static func read(_ text: String) -> [(name: String, share: String)]? {
    let shares = ItemList.parts(of: text).flatMap(pieces).compactMap(share)
    return shares.count >= 2 ? shares : nil
  }

  /// The last part of a list may hold two: "hotels 12% and canteens 3%".
  private static func pieces(_ item: String) -> [String] {
    let amounts = AmountReader(item).amounts()
    guard amounts.count == 2, let conjunction = item.firstRange(of: " and ") else { return [item] }
    return [String(item[..<conjunction.lowerBound]), String(item[conjunction.upperBound...])]
  }

  private static func share(_ item: String) -> (name: String, share: String)? {
    guard let amount = AmountReader(item).amounts().first, case .percent = amount.value.typed else {
      return nil
    }
    let bytes = Array(item.utf8)
    let before = words(bytes.text(0..<amount.range.lowerBound)).prefix { !verbs.contains($0) }
    let after = words(bytes.text(amount.range.upperBound..<bytes.count)).drop { links.contains($0) }
    let name = (before.isEmpty ? Array(after) : Array(before)).joined(separator: " ")
      .trimmingPunctuation()
    return name.isEmpty ? nil : (name, amount.value.raw)
  }

  private static func words(_ text: String) -> [Substring] { LineShape.words(text) }

  private static let verbs: Set<Substring> = [
    "employ", "employs", "employed", "account", "accounts", "make", "makes", "have", "has", "with",
    "hire", "hires", "take", "takes",
  ]
  private static let links: Set<Substring> = [
    "of", "them", "work", "works", "are", "in", "for", "the", "at", "with", "jobs",
    "people",
  ]
}
