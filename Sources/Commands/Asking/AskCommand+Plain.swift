import Terminal

extension AskCommand {
  /// The command in the arguments of a one-shot question: words, and at most the folder and format.
  ///
  /// The general parser defines every option of two commands before it looks at the first argument,
  /// a third of the instructions that a question over few articles takes.
  ///
  /// What the general parser would make of them; `nil` where that one has to look.
  ///
  /// - Parameter arguments: of the program, without its name.
  init?(plain arguments: [String]) {
    guard arguments.first == "ask" else { return nil }
    var words: [String] = []
    var options: [String: String] = [:]
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-") else {
        words.append(argument)
        continue
      }
      guard ["--corpus", "--format"].contains(argument), options[argument] == nil,
        let value = rest.popFirst(), !value.hasPrefix("-")
      else { return nil }
      options[argument] = value
    }
    let named = options["--format"].map { AnswerFormat(rawValue: $0) }
    guard !words.isEmpty, let format = named ?? .text else { return nil }
    self.init()
    question = words
    self.format = format
    explain = false
    timing = false
    shared = SharedOptions(corpus: options["--corpus"])
  }
}

extension SharedOptions {
  /// The options where at most the folder is given.
  init(corpus: String?) {
    self.init()
    self.corpus = corpus
    color = .auto
    noCache = false
    isPlain = false
    isWithoutPager = false
  }
}
