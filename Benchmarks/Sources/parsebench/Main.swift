import ArticleParsing
import ByteStorage
import Timing

/// Times the reading of articles: `parsebench FILE…`, or `parsebench --hostile`.
///
/// With files it prints, for each format, how many megabytes are read in a second of processor time,
/// the best of five rounds. With `--hostile` it reads patterns that make careless readers slow, at
/// three sizes, and prints how much the doubling of the size costs.
@main
enum Main {
  private static let roundCount = 5

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--hostile"] { return timeHostilePatterns() }
    guard !arguments.isEmpty, !arguments.contains(where: { $0.hasPrefix("-") }) else {
      fail("usage: parsebench FILE… | --hostile")
    }
    do {
      try read(arguments)
    } catch {
      fail("parsebench: \(error)")
    }
  }

  private static func read(_ paths: [String]) throws {
    let files = try paths.map { (id: ArticleID($0), bytes: try readFile($0, limit: 64 << 20)) }
    for format in ArticleReader.Format.allCases {
      let own = files.filter { ArticleReader.Format(path: $0.id.path) == format }
      if !own.isEmpty { report(format, own) }
    }
  }

  private static func report(
    _ format: ArticleReader.Format,
    _ files: [(id: ArticleID, bytes: [UInt8])]
  ) {
    let megabytes = Double(files.reduce(0) { $0 + $1.bytes.count }) / 1e6
    var blockCount = 0
    let best =
      (0..<roundCount).map { _ in
        let watch = Stopwatch()
        let articles = files.compactMap { try? ArticleReader().read($0.bytes, id: $0.id) }
        let seconds = watch.seconds
        blockCount = articles.reduce(0) { $0 + $1.blocks.count }
        return seconds
      }.min() ?? 0
    print(
      "\(format.rawValue): \(files.count) files, \(tenths(megabytes)) MB, \(blockCount) blocks,",
      "\(tenths(megabytes / best)) MB/s"
    )
  }

  private static func timeHostilePatterns() {
    for pattern in HostilePattern.all {
      let seconds = [25_000, 50_000, 100_000].map { count in
        let page = Array(pattern.page(count).utf8)
        let watch = Stopwatch()
        _ = (try? ArticleReader().read(page, id: ArticleID("a.html")))?.passages()
        return watch.seconds
      }
      let times = seconds.map { "\(tenths($0 * 1e3)) ms" }.joined(separator: ", ")
      print("\(pattern.name): \(times); doubling costs \(tenths(seconds[2] / seconds[1]))")
    }
  }

  private static func tenths(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}
