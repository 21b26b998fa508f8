import SearchIndex
import TextAnalysis

/// `search INDEX QUERY`: prints the ten best documents of one query.
struct SearchCommand {
  private let index: String
  private let text: String

  init(_ arguments: Arguments) throws(BenchError) {
    index = try arguments.operand(0, "an index")
    text = try arguments.operand(1, "a query")
  }

  func run() throws(BenchError) {
    let searcher = try openSearcher(index, isPlain: false)
    let found = try ranked(10, text, Analyzer(), searcher)
    for document in found {
      print("\(document.score)\t\(try identifier(of: document.document, searcher))")
    }
  }
}
