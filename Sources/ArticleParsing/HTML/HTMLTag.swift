/// The elements that matter for reading a page; all others are `other`, which is inline.
enum HTMLTag: String, Sendable, CaseIterable {
  case text, other
  case html, head, title, meta, body
  case script, style, template, noscript, svg, math, form, button, select, iframe, textarea
  case object, audio, video, canvas, datalist, dialog
  case nav, header, footer, aside, main, article, section, search
  case div, p, blockquote, pre, address, figure, figcaption, center, fieldset, hr, br, wbr, a
  case h1, h2, h3, h4, h5, h6
  case ul, ol, menu, dir, li, dl, dt, dd
  case table, caption, colgroup, thead, tbody, tfoot, tr, th, td
  case details, summary, b, strong, span

  /// The tag of an element's name in lower case.
  init(name: some Sequence<UInt8>) {
    self = HTMLTag.byName[Self.key(name)] ?? .other
  }

  /// A name packed into a number, six bits a letter or digit; 0 when it is too long to matter.
  private static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var count = 0
    for byte in name {
      count += 1
      guard count <= 10 else { return 0 }
      key = key << 6 | UInt64(byte & 0x1F) | UInt64(byte & 0x40) >> 1
    }
    return key
  }

  private static let byName: [UInt64: HTMLTag] = {
    var tags: [UInt64: HTMLTag] = [:]
    for tag in HTMLTag.allCases where tag != .text && tag != .other {
      tags[key(tag.rawValue.utf8)] = tag
    }
    return tags
  }()
}

extension HTMLTag {
  /// 1 to 6 for a heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether the element's words stand apart from those before and behind it.
  var isBlock: Bool {
    switch self {
    case .text, .other, .br, .wbr, .a, .b, .strong, .span, .button, .select, .textarea: false
    default: true
    }
  }

  var isBold: Bool { self == .b || self == .strong }

  /// Whether nothing inside the element is ever words of the page.
  var isCode: Bool {
    switch self {
    case .script, .style, .template, .svg, .math, .iframe, .textarea, .object, .audio, .video,
      .canvas, .datalist:
      true
    default: false
    }
  }
}
