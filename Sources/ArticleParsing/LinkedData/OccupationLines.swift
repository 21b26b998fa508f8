import JSON

/// The statements of an `Occupation`, a labelled line each.
///
/// A label is the property's key in words ("educationRequirements": "Education requirements"), and
/// the line stands where key and value stand.
struct OccupationLines {
  private let item: LinkedItem
  private(set) var lines: [SourceText] = []

  /// - Parameters:
  ///   - item: the occupation.
  ///   - isShown: whether a reader of the page sees a value anyway.
  init(_ item: LinkedItem, unless isShown: (String) -> Bool) {
    self.item = item
    for property in Self.properties {
      for value in item.texts(property) + counts(property) where !isShown(value.text) {
        add(property, value.text, lines: value.lines)
      }
    }
    for salary in item.items("estimatedSalary") { add(salary: salary, unless: isShown) }
  }

  /// The properties whose values are words, in the order in which they are told.
  private static let properties = [
    "alternateName", "responsibilities", "skills", "qualifications", "educationRequirements",
    "experienceRequirements", "occupationLocation",
  ]

  /// Months of experience, which are a number with a key of its own.
  private func counts(_ property: String) -> [SourceText] {
    item.items(property).flatMap { value in
      value.texts("monthsOfExperience").map { months in
        SourceText(
          "\(LinkedDataText.words(ofKey: "monthsOfExperience")) \(months.text)",
          line: months.firstLine
        )
      }
    }
  }

  private mutating func add(_ property: String, _ value: String, lines: ClosedRange<Int>) {
    let label = LinkedDataText.words(ofKey: property)
    self.lines.append(
      SourceText(
        "\(label.prefix(1).uppercased())\(label.dropFirst()): \(value)",
        anchors: [SourceText.Anchor(offset: 0, line: lines.lowerBound)],
        lastLine: lines.upperBound
      )
    )
  }

  // MARK: Pay

  private static let statistics = [
    "median", "value", "percentile10", "percentile25", "percentile75", "percentile90",
  ]

  private mutating func add(salary: LinkedItem, unless isShown: (String) -> Bool) {
    let currency = salary.texts("currency").first ?? item.texts("salaryCurrency").first
    let duration = salary.texts("duration").first
    let place = item.texts("occupationLocation").first
    func add(_ statistic: String, _ amount: [SourceText]) {
      guard let first = amount.first, !amount.allSatisfy({ isShown($0.text) }) else { return }
      let sum = amount.map(\.text).joined(separator: " – ")
      let named = statistic == "value" ? nil : LinkedDataText.words(ofKey: statistic)
      let words = [named, currency?.text, sum, duration?.text, place?.text].compactMap(\.self)
      let places = (amount + [currency, duration, place].compactMap(\.self)).map(\.firstLine)
      let last = places.max() ?? first.firstLine
      self.add(
        "estimatedSalary",
        words.joined(separator: " "),
        lines: (places.min() ?? last)...last
      )
    }
    for statistic in Self.statistics { add(statistic, Array(salary.texts(statistic).prefix(1))) }
    for range in [salary] + salary.items("value") {
      let ends = range.texts("minValue").prefix(1) + range.texts("maxValue").prefix(1)
      add(
        "value",
        ends.isEmpty && range.element != salary.element ? range.texts("value") : Array(ends)
      )
    }
  }
}
