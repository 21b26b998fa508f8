/// A command, what it works on, and `--name value` settings.
struct Arguments {
  let command: String
  private let operands: [String]
  private var settings: [String: String] = [:]

  init(_ words: [String]) throws(BenchError) {
    var operands: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        operands.append(word)
        continue
      }
      guard let value = rest.popFirst() else { throw .usage("\(word) needs a value") }
      settings[String(word.dropFirst(2))] = value
    }
    guard let command = operands.first else { throw .usage("which command?") }
    self.command = command
    self.operands = Array(operands.dropFirst())
  }

  /// The operand at a position, counted from 0 behind the command.
  func operand(_ position: Int, _ name: String) throws(BenchError) -> String {
    guard position < operands.count else { throw .usage("\(command) needs \(name)") }
    return operands[position]
  }

  func number(_ name: String, default value: Int) throws(BenchError) -> Int {
    guard let text = settings[name] else { return value }
    guard let number = Int(text), number >= 0 else { throw .usage("--\(name) \(text)") }
    return number
  }

  func text(_ name: String) -> String? { settings[name] }
}

/// Why a measurement was not made.
enum BenchError: Error, CustomStringConvertible {
  case usage(String)
  case failed(String)

  var description: String {
    switch self {
    case .failed(let reason): reason
    case .usage(let reason):
      """
      \(reason)
      usage: searchbench index CORPUS.jsonl INDEX [--threads N] [--memory MB]
             searchbench add CORPUS.jsonl INDEX [--threads N] [--memory MB]
                               [--parts all|grams|sequences|none]
             searchbench remove NAMES INDEX
             searchbench compact INDEX [--threads N]
             searchbench bench INDEX QUERIES.tsv [--k N] [--stop none|lucene] [--warm N] [--reps N]
                               [--limit N] [--times FILE] [--run FILE] [--exhaustive 1]
                               [--ranking plain|default]
             searchbench run INDEX QUERIES.tsv RUN
             searchbench search INDEX QUERY
      """
    }
  }
}
