/// An open element, and what it means for the words inside it.
struct HTMLFrame {
  let tag: HTMLTag
  /// Index of the first node behind the element.
  let end: Int
  var noise: NoiseKind?
  /// The innermost list around the words.
  var list = 0
  /// How many lists are around the words.
  private(set) var depth = 0
  /// Place of the innermost item among the open elements.
  private(set) var item: Int?
  /// For an item, whether its first words have been read.
  var isNamed = false
  /// Place of the definition list whose description this is.
  private(set) var definitionList: Int?
  /// For a definition list, the last term.
  private(set) var term: SourceText?
  /// For a definition list, terms that wait for their description.
  private var openTerms: [SourceText] = []
  /// Whether the words answer the question before them.
  var isAnswer = false

  /// The outermost element.
  init(tag: HTMLTag, end: Int) {
    self.tag = tag
    self.end = end
  }

  /// An element inside another one.
  ///
  /// - Parameters:
  ///   - tag: its tag.
  ///   - end: index of the first node behind it.
  ///   - outer: the element around it.
  ///   - place: how many elements are around it.
  init(tag: HTMLTag, end: Int, inside outer: HTMLFrame, at place: Int) {
    self.init(tag: tag, end: end)
    list = outer.list
    depth = outer.depth + (tag.isList ? 1 : 0)
    item = outer.item
    definitionList = outer.definitionList
    isAnswer = outer.isAnswer
    switch tag {
    case .li where definitionList == nil: item = place
    case .dl:
      definitionList = place
      item = nil
    case .details, .blockquote, .table: item = nil
    default: break
    }
  }

  /// Takes a term, which goes with those before it when nothing describes them.
  mutating func open(term: SourceText) { openTerms.append(term) }

  /// Makes one term of those that wait for a description.
  mutating func closeTerms() {
    guard !openTerms.isEmpty else { return }
    term = SourceText.joined(openTerms)
    openTerms = []
  }
}

/// Whether the words of a block are nothing but links into the page itself.
struct LocalLinks {
  private var end = 0
  private var isLocal = false
  private var hasLocal = false
  private var hasOther = false

  var areAll: Bool { hasLocal && !hasOther }

  mutating func open(end: Int, target: String) {
    self.end = end
    isLocal = target.hasPrefix("#") || target.hasPrefix("javascript:")
  }

  mutating func addWords(at index: Int) {
    if index < end, isLocal { hasLocal = true } else { hasOther = true }
  }

  mutating func reset() {
    hasLocal = false
    hasOther = false
  }
}

extension HTMLTag {
  var isList: Bool { self == .ul || self == .ol || self == .menu || self == .dir }
}
