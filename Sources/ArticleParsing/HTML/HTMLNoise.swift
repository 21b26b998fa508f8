/// Tells which elements of a page are not the article, by their tag, role, class and id.
struct HTMLNoise {
  private var known: [String: NoiseKind?] = [:]

  /// Why an element is not part of the article, or `nil`.
  mutating func kind(of tag: HTMLTag, _ attributes: HTMLTree.Attributes?) -> NoiseKind? {
    let named = attributes.flatMap { kind(ofNames: $0.names) ?? kind(ofNames: $0.id) }
    switch tag {
    case .nav, .search: return .navigation
    case .aside: return named ?? .navigation
    case .div, .section, .ul, .ol, .p, .span, .form, .footer, .header, .dialog, .other, .a:
      return named ?? attributes.flatMap { Self.kind(ofRole: $0.role) }
    default: return nil
    }
  }

  /// What the names in a `class` or `id` say.
  private mutating func kind(ofNames names: String) -> NoiseKind? {
    guard !names.isEmpty else { return nil }
    if let kind = known[names] { return kind }
    let kind = names.split { $0 == " " || $0 == "\t" || $0 == "\n" }
      .lazy.compactMap { Self.kind(ofTokens: Self.tokens(of: $0)) }.first
    known[names] = .some(kind)
    return kind
  }

  private static func kind(ofRole role: String) -> NoiseKind? {
    switch role.lowercased() {
    case "navigation", "banner", "contentinfo", "complementary", "search": .navigation
    default: nil
    }
  }

  /// The words of a name: "post-share_bar" and "postShareBar" have three.
  private static func tokens(of name: Substring) -> [String] {
    var tokens: [String] = []
    var token = ""
    var wasLower = false
    for character in name {
      let isSeparator = character == "-" || character == "_"
      if isSeparator || (character.isUppercase && wasLower), !token.isEmpty {
        tokens.append(token)
        token = ""
      }
      if !isSeparator { token += character.lowercased() }
      wasLower = character.isLowercase
    }
    return token.isEmpty ? tokens : tokens + [token]
  }

  private static func kind(ofTokens tokens: [String]) -> NoiseKind? {
    // "no-footer", "has-sidebar" describe what is not here.
    guard let first = tokens.first, !absence.contains(first) else { return nil }
    if let kind = tokens.lazy.compactMap({ plainWords[$0] }).first { return kind }
    guard let kind = tokens.lazy.compactMap({ doubtfulWords[$0] }).first else { return nil }
    let isLayout = tokens.allSatisfy {
      doubtfulWords[$0] != nil || layoutWords.contains($0) || $0.allSatisfy(\.isNumber)
    }
    return isLayout ? kind : nil
  }

  private static let absence: Set<String> = ["no", "not", "without", "has", "with", "hide"]

  /// Words that mean noise whatever stands beside them.
  private static let plainWords: [String: NoiseKind] = [
    "breadcrumb": .navigation, "breadcrumbs": .navigation, "cookie": .navigation,
    "cookies": .navigation, "nav": .navigation, "navbar": .navigation, "navigation": .navigation,
    "sidebar": .navigation, "skiplink": .navigation, "modal": .navigation,
    "advert": .promotion, "adverts": .promotion, "advertisement": .promotion,
    "newsletter": .promotion, "promo": .promotion, "sponsored": .promotion,
  ]

  /// Words that mean noise alone or beside words of layout, but may be part of a topic
  /// ("social-workers", "market-share").
  private static let doubtfulWords: [String: NoiseKind] = [
    "aside": .navigation, "banner": .navigation, "footer": .navigation, "menu": .navigation,
    "pagination": .navigation, "poll": .navigation, "popup": .navigation, "related": .navigation,
    "share": .navigation, "sharing": .navigation, "social": .navigation, "toc": .navigation,
    "ad": .promotion, "ads": .promotion, "promotion": .promotion, "subscribe": .promotion,
    "comment": .comment, "comments": .comment, "disqus": .comment,
  ]

  private static let layoutWords: Set<String> = [
    "area", "article", "articles", "bar", "block", "bottom", "box", "btn", "button", "buttons",
    "card", "cards", "container", "content", "day", "desktop", "follow", "form", "global",
    "header", "holder", "horizontal", "icon", "icons", "inline", "inner", "item", "items", "left",
    "link", "links", "list", "main", "media", "mobile", "more", "notice", "of", "outer", "overlay",
    "page", "panel", "post", "posts", "primary", "reading", "right", "secondary", "section",
    "signup", "site", "slot", "sticky", "stories", "the", "thread", "top", "unit", "vertical",
    "week", "widget", "wrap", "wrapper",
  ]
}
