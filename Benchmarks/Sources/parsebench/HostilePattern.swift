/// A page made to take a careless reader more time than its size allows.
struct HostilePattern {
  let name: String
  /// What stands before, between and after the repeated part.
  private let parts: (start: String, repeated: String, end: String)

  private init(_ name: String, _ repeated: String, from start: String = "", to end: String = "") {
    self.name = name
    parts = (start, repeated, end)
  }

  /// The page with its part repeated; `#` in it counts.
  func page(_ count: Int) -> String {
    let repeated =
      parts.repeated.contains("#")
      ? (0..<count).map { parts.repeated.replacing("#", with: "\($0)") }.joined()
      : String(repeating: parts.repeated, count: count)
    return parts.start + repeated + parts.end
  }

  static let all = [
    HostilePattern("nested blocks", "<div>"),
    HostilePattern("nested lists", "<ul><li>a"),
    HostilePattern("nested tables", "<table><tr><td>a"),
    HostilePattern("open headings", "<h1>"),
    HostilePattern("open bold paragraphs", "<p><b>word "),
    HostilePattern("open forms", "<form><div>a"),
    HostilePattern("open comments", "<!--"),
    HostilePattern("open scripts", "<script type=ld+json>"),
    HostilePattern("attributes", "a#=1 ", from: "<p ", to: ">x"),
    HostilePattern("names", "<p id=a# class=share-#>x"),
    HostilePattern("columns", "<td>a", from: "<table><tr>"),
    HostilePattern("rows", "<tr><td>a<td>b", from: "<table>"),
    HostilePattern("named columns", "<th>a", from: "<table><tr>", to: "<tr><td>b"),
    HostilePattern(
      "rows of names",
      "<tr><th>a<th>b<tr><th>c<th>d",
      from: "<table>",
      to: "<tr><td>a"
    ),
    HostilePattern("captions", "<tr><th colspan=2>a", from: "<table>", to: "<tr><td>a<td>b"),
    HostilePattern("spans of a table", "<tr><td colspan=100 rowspan=1000>a", from: "<table>"),
    HostilePattern("entities", "&amp;", from: "<p>"),
    HostilePattern("broken entities", "&x", from: "<p>"),
    HostilePattern("one line", "word ", from: "<p>"),
    HostilePattern("many lines", "word\n", from: "<p>"),
    HostilePattern("headings", "<h2>x</h2><h6>a?</h6>"),
    HostilePattern("breaks", "a<br>", from: "<p>"),
    HostilePattern("questions", "<h2>Is x?</h2><p>y", from: "<h2>FAQ</h2>"),
    HostilePattern("marked questions", "Q: a? ", from: "<p>"),
    HostilePattern("marks", "Q: a. ", from: "<p>"),
    HostilePattern("terms", "<dt>a</dt>", from: "<dl>", to: "<dd>b"),
    HostilePattern("summaries", "<summary>a</summary>b", from: "<details>"),
    HostilePattern("links", "<a href='#inlineId=x'>x</a>"),
    HostilePattern("hidden parts", "<div style='display:none'><p>a</div>"),
    HostilePattern("linked data", "<script type=application/ld+json>{}</script>"),
    HostilePattern(
      "linked questions",
      #"{"@type":"Question","name":"a b?","acceptedAnswer":{"text":"c"}},"#,
      from: "<script type=application/ld+json>[",
      to: "0]</script><p>x"
    ),
    HostilePattern(
      "keys",
      "\"k#\":1,",
      from: "<script type=application/ld+json>{",
      to: "\"z\":0}</script><p>x"
    ),
  ]
}
