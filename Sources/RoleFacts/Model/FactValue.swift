/// The raw words of a value and what they amount to.
package struct FactValue: Sendable, Hashable {
  package enum Typed: Sendable, Hashable {
    case money(Money)
    /// In per cent; negative for a decline.
    case percent(Double)
    case score(Double, of: Double)
    case count(Double)
    case duration(TimeSpan)
    /// A tool, language, skill: one thing with a name.
    case term
    case text
  }

  package let raw: String
  package let typed: Typed

  package init(raw: String, typed: Typed) {
    self.raw = raw
    self.typed = typed
  }
}
