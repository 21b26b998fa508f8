import TextAnalysis

/// What values of an attribute are like, wherever they are read.
struct AttributeTraits: OptionSet {
  let rawValue: UInt8

  /// Lists of things, each of them a fact of its own.
  static let listed = AttributeTraits(rawValue: 1 << 0)
  /// Names rather than descriptions.
  static let named = AttributeTraits(rawValue: 1 << 1)
  /// Things that people work with, of which some are programming languages.
  static let technical = AttributeTraits(rawValue: 1 << 2)
  /// What is asked of those who do the work.
  static let demanded = AttributeTraits(rawValue: 1 << 3)
  /// Figures.
  static let numeric = AttributeTraits(rawValue: 1 << 4)
  /// What the work brings in or costs.
  static let pay = AttributeTraits(rawValue: 1 << 5)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of attribute: Attribute) { self = Self.table[attribute.name] ?? [] }

  private static let table: [String: AttributeTraits] = {
    var table: [String: AttributeTraits] = [:]
    for (traits, names) in lines {
      for name in names.parts(at: " ") { table[name, default: []].formUnion(traits) }
    }
    return table
  }()

  private static let lines: [(traits: AttributeTraits, names: String)] = [
    ([.listed, .named, .technical, .demanded], "language tool framework platform"),
    ([.listed, .named, .demanded], "certification licence"),
    ([.listed, .named], "alias"),
    ([.listed, .demanded], "skill knowledge"),
    ([.listed], "industry employer output similar"),
    ([.demanded], "education training experience"),
    ([.numeric, .pay], "salary hiring_cost"),
    ([.numeric], "openings employment growth"),
  ]
}
