import Terminal

/// What `/set` can change, for this session.
enum Setting: String, CaseIterable {
  case color, links, pager, plain, suggestions, width

  var summary: String {
    switch self {
    case .color: "colours"
    case .links: "places as links that the terminal opens"
    case .pager: "a pager for what does not fit on the terminal"
    case .plain: "for screen readers: every line says what it is"
    case .suggestions: "questions that can be asked next"
    case .width: "columns"
    }
  }

  /// Words that it can be set to; `nil` for a number.
  var values: [String] {
    switch self {
    case .color: ColorChoice.allCases.map(\.rawValue)
    case .links: LinkChoice.allCases.map(\.rawValue)
    case .pager, .plain, .suggestions: ["on", "off"]
    case .width: ["auto"]
    }
  }

  var choices: String {
    let words = values.joined(separator: ", ")
    return self == .width ? "\(words) or a number from \(Display.narrowest) to 500" : words
  }
}

/// The settings of a session.
struct Settings: Equatable {
  var display: Display
  var suggests = true

  /// A setting's value as it is typed.
  subscript(_ setting: Setting) -> String {
    switch setting {
    case .color: display.color.rawValue
    case .links: display.links.rawValue
    case .pager: display.usesPager ? "on" : "off"
    case .plain: display.isPlain ? "on" : "off"
    case .suggestions: suggests ? "on" : "off"
    case .width: display.width.map(String.init) ?? "auto"
    }
  }

  /// Changes a setting.
  ///
  /// - Throws: ``ToolError`` when it cannot have this value.
  mutating func set(_ setting: Setting, to value: String) throws(ToolError) {
    let word = value.lowercased()
    let number = Int(word).flatMap { (Display.narrowest...500).contains($0) ? $0 : nil }
    guard setting.values.contains(word) || (setting == .width && number != nil) else {
      throw .badSetting(name: setting.rawValue, value: value, choices: setting.choices)
    }
    switch setting {
    case .color: display.color = ColorChoice(rawValue: word) ?? display.color
    case .links: display.links = LinkChoice(rawValue: word) ?? display.links
    case .pager: display.usesPager = word == "on"
    case .plain: display.isPlain = word == "on"
    case .suggestions: suggests = word == "on"
    case .width: display.width = number
    }
  }

  /// The setting with this name.
  static func find(_ name: String) throws(ToolError) -> Setting {
    if let setting = Setting(rawValue: name.lowercased()) { return setting }
    let names = Setting.allCases.map(\.rawValue)
    throw .unknownSetting(name, nearest: NearestName.of(name, in: names))
  }
}
