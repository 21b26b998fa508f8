import ArticleParsing
import Testing

@Suite("Reading HTML")
struct HTMLReaderTests {
  private func outline(_ text: String) -> [String] { HTMLReader().read(SourceFile(text)).outline }

  @Test(
    "sets blocks apart, keeps inline elements together and folds white space",
    arguments: [
      ("<p>One</p><p>two</p>", ["1 text One", "1 text two"]),
      ("<div>One<div>two</div>three</div>", ["1 text One", "1 text two", "1 text three"]),
      ("<p>Bail<i>iff</i>s &amp;\n&nbsp; clerks</p>", ["1-2 text Bailiffs & clerks"]),
      ("<p>a<br>b<br><br>c", ["1 text a b", "1 text c"]),
      ("<p><b>Tools</b>: <strong>saw</strong>", ["1 text **Tools**: saw"]),
      ("<p><strong><em>Calm.</em> </strong>Always", ["1 text **Calm.** Always"]),
      (
        "<blockquote>Be<p>kind</blockquote><pre>a\n b</pre>",
        ["1 text Be", "1 text kind", "1-2 text a b"]
      ),
      (
        "<p>x<script>no()</script><style>p{}</style><!-- no --><button>ok</button> y",
        ["1 text x y"]
      ),
      ("<p>shown<p style='display: none'>hidden", ["1 text shown"]),
    ]
  )
  func paragraphs(text: String, expected: [String]) { #expect(outline(text) == expected) }

  @Test("tells the lines on which the words stand")
  func lines() {
    let text = """
      <html><body
        class="x"><h2
      >Work
      hours</h2>

      <p
       id="a">&pound;30
      an <b>hour

      </b>at night</p>
      <table><tr><td>

      cell</td><td>next</td></tr></table>
      """
    #expect(
      outline(text) == [
        "3-4 h2 Work hours", "7-10 text £30 an hour at night", "row 13 cell | 13 next",
      ]
    )
  }

  @Test(
    "takes the title from the first heading, or from the head without the site's name",
    arguments: [
      ("<title>A | Site</title><h1>Court <i>clerk</i></h1><p>x", "Court clerk"),
      ("<title>Court clerk: a day – Law Weekly</title><p>x", "Court clerk: a day"),
      ("<title>Usher</title><h1><img src=a></h1><p>x", "Usher"),
      ("<header><h1>Site</h1></header><main><h1>Usher</h1><p>x</main>", "Usher"),
    ]
  )
  func title(text: String, expected: String) {
    let draft = HTMLReader().read(SourceFile(text))
    #expect(draft.title?.text == expected)
    #expect(draft.outline.filter { !$0.hasPrefix("(") } == ["1 text x"])
  }

  @Test(
    "leaves links beside a heading's name out",
    arguments: [
      ("<h2><span>Pay</span> <a href='#help'>About this section</a></h2>", ["1 h2 Pay"]),
      ("<h2><a href='/pay'>Pay</a></h2>", ["1 h2 Pay"]),
      ("<h2>Pay <a href='#pay'>¶</a></h2>", ["1 h2 Pay"]),
      ("<h2><button>Pay</button></h2>", ["1 h2 Pay"]),
      ("<h2> </h2>", []),
    ]
  )
  func headings(text: String, expected: [String]) { #expect(outline(text) == expected) }

  @Test(
    "numbers lists and reads items that are not closed",
    arguments: [
      (
        "<ul><li>a<li>b<ol><li>c</ol></ul><ul><li>d",
        ["1 item 0.0 a", "1 item 0.0 b", "1 item 1.1 c", "1 item 2.0 d"]
      ),
      ("<ol><li><b>Why?</b><p>So.</ol>", ["1 item 0.0 **Why?** So."]),
      ("<ul><li><p>a<p>b</ul>", ["1 item 0.0 a", "1 text b"]),
    ]
  )
  func lists(text: String, expected: [String]) { #expect(outline(text) == expected) }

  @Test(
    "begins a block at a bold label behind a line break",
    arguments: [
      (
        "<p>A mason.<br><b>Pay:</b> £30<br/>\n<strong>Hours</strong>: 40<br>a week</p>",
        ["1 text A mason.", "1 text **Pay:** £30", "2 text **Hours**: 40 a week"]
      ),
      ("<p>A mason<br><b>never</b> sleeps", ["1 text A mason never sleeps"]),
      ("<p>A<br><b></b><br><b>", ["1 text A"]),
    ]
  )
  func labelledLines(text: String, expected: [String]) { #expect(outline(text) == expected) }

  @Test(
    "joins descriptions with their terms and answers with their questions",
    arguments: [
      (
        "<dl><dt>MIG<dd>gas<dd>fast<dt>TIG</dt><dd><p>slow<p>neat</dl><p>x",
        [
          "1 definition of 1 MIG: gas", "1 definition of 1 MIG: fast",
          "1 definition of 1 TIG: slow", "1 definition of 1 TIG: neat", "1 text x",
        ]
      ),
      ("<dl><dt>MIG<dt>MAG<dd>gas</dl>", ["1 definition of 1 MIG MAG: gas"]),
      (
        "<details><summary>Who?</summary>The <p>mason<ul><li>of course</ul></details>x",
        ["1 question Who?", "1 answer The", "1 answer mason", "1 answer of course", "1 text x"]
      ),
      (
        "<button aria-expanded=false>Who?</button><div>The mason.</div><button>Help?</button>",
        ["1 question Who?", "1 text The mason."]
      ),
    ]
  )
  func pairs(text: String, expected: [String]) { #expect(outline(text) == expected) }
}

@Suite("Reading tables in HTML")
struct HTMLTableTests {
  private func outline(_ text: String) -> String {
    HTMLReader().read(SourceFile(text)).outline.joined(separator: " / ")
      .replacing("1 ", with: "")
  }

  @Test(
    "finds the header",
    arguments: [
      (
        "<table><caption>Pay</caption><thead><tr><th><th>Nurse</thead><tr><th>Day<td>5</table>",
        "caption Pay\nheader  | Nurse\nrow Day | 5"
      ),
      ("<table><tr><th>A<th>B<tr><td>c<td>d", "header A | B\nrow c | d"),
      (
        "<table><tr><td><td><b>A</b><td><b>B</b><tr><td>c<td>d<td>e",
        "header  | A | B\nrow c | d | e"
      ),
      ("<table><tr><td><b>A</b><td>b<tr><td>c<td>d", "row A | b\nrow c | d"),
      ("<table><tr><th>Pay<td>£5<tr><th>Hours<td>40", "row Pay | £5\nrow Hours | 40"),
      (
        "<table><tr><th colspan=2>Facts<tr><th>Pay<td>£5<tr><th>Hours<td>40",
        "caption Facts\nrow Pay | £5\nrow Hours | 40"
      ),
    ]
  )
  func header(text: String, expected: String) { #expect(outline(text) == expected) }

  @Test(
    "fills cells that span columns or rows",
    arguments: [
      (
        "<table><thead><tr><th rowspan=2>Job<th colspan=2>Pay<tr><th>day<th>night</thead>"
          + "<tr><td>Vet<td>5<td>6</table>",
        "header Job | Pay day | Pay night\nrow Vet | 5 | 6"
      ),
      ("<table><tr><td rowspan=2>a<td>b<tr><td>c", "row a | b\nrow a | c"),
      ("<table><tr><td>a<td>b<td>c<tr><td>d<td colspan=2>e", "row a | b | c\nrow d | e | e"),
      (
        "<table><tr><td>a<td>b<tr><td colspan=2>note<tr><td>c<td>d",
        "row a | b\nrow note\nrow c | d"
      ),
      ("<table><tr><th><th>A<th>B<tr><td><td>c<td>d", "header A | B\nrow c | d"),
      (
        "<table><tfoot><tr><td colspan=2>Source: us</tfoot><tr><td>a<td>b</table>",
        "row a | b / text Source: us"
      ),
    ]
  )
  func spans(text: String, expected: String) { #expect(outline(text) == expected) }

  @Test("reads a table that only lays things out as what is in it")
  func layout() {
    let text = "<table><tr><td><h2>Pay</h2><p>Good.</td><td><ul><li>a</ul></td></tr></table>"
    #expect(outline(text) == "h2 Pay / text Good. / item 0.0 a")
  }
}

@Suite("Telling the article from its page")
struct HTMLNoiseTests {
  private let story =
    "<p>A farrier shoes horses, and walks behind them more than most people do.</p>"

  private func outline(_ text: String) -> [String] {
    HTMLReader().read(SourceFile(text)).outline.filter { !$0.contains("farrier") }
  }

  @Test(
    "reads only the element that holds the article",
    arguments: ["main", "article", "div id=content"]
  )
  func root(element: String) {
    let page = "<body><p>Outside</p><\(element)>\(story)<p>Inside</\(element.prefix { $0 != " " })>"
    #expect(outline(page) == ["1 text Inside"])
  }

  @Test("reads the whole body when the named element holds little of it")
  func smallMain() {
    #expect(outline("<body>\(story)<main><p>Small</main>") == ["1 text Small"])
  }

  @Test("reads all articles of a page, also those that a tab hides")
  func tabs() {
    let page = """
      <main><article><p>Tab one, with the words of the first one.</article>
      <div style="display:none"><article><p>Tab two, with words too.</article></div></main>
      """
    #expect(
      outline(page) == [
        "1 text Tab one, with the words of the first one.", "2 text Tab two, with words too.",
      ]
    )
  }

  @Test(
    "marks page furniture by element, role, class and id",
    arguments: [
      ("<nav>x</nav>", "navigation"), ("<aside>x</aside>", "navigation"),
      ("<footer>x</footer>", "navigation"), ("<div role=navigation>x</div>", "navigation"),
      ("<div class='cookie-bar'>x</div>", "navigation"), ("<div id=mainNav>x</div>", "navigation"),
      ("<div class='post related'>x</div>", "navigation"),
      ("<ul class=breadcrumbs><li>x</ul>", "navigation"), ("<p class=share-links>x", "navigation"),
      ("<div class=ad>x</div>", "promotion"), ("<div class=ad-slot>x</div>", "promotion"),
      ("<aside class=promo>x</aside>", "promotion"),
      ("<section class=newsletter-signup>x</section>", "promotion"),
      ("<div id=comments>x</div>", "comment"),
      ("<p><a href='#top'>x</a></p>", "navigation"),
      ("<ul><li><a href='#a'>x</a><li><a href='#b'>x</a></ul>", "navigation"),
    ]
  )
  func noise(element: String, kind: String) throws {
    let blocks = outline("<body>\(story)\(element)")
    #expect(!blocks.isEmpty)
    #expect(blocks.allSatisfy { $0.hasPrefix("(\(kind))") })
  }

  @Test(
    "is not misled by words that only resemble furniture",
    arguments: [
      "<div class=readable>x</div>", "<div class='no-footer'>x</div>", "<p class=shadow>x",
      "<section id=social-workers>x</section>", "<div id=market-share>x</div>",
      "<div class=has-sidebar>x</div>", "<p><a href='/other'>x</a>", "<div class=header>x</div>",
      "<article><header>x</header></article>", "<article><footer>x</footer></article>",
    ]
  )
  func resembling(element: String) {
    #expect(outline("<body>\(story)\(element)") == ["1 text x"])
  }

  @Test("does not take an element for furniture that holds the article itself")
  func wrapper() {
    #expect(outline("<body><div class='sidebar'>\(story)<p>x</div>") == ["1 text x"])
  }

  @Test("leaves out the texts that a page keeps for its pop-ups")
  func popups() {
    let page = """
      <main>\(story)<h2><span>Pay</span><a href="#box?height=3&amp;inlineId=about-pay">?</a></h2>
      <div style="display:none"><div id="about-pay"><h2>Pay</h2><p>What is this?</div>
      <div id="about-work"><p>More.</div></div></main>
      """
    #expect(outline(page) == ["1 h2 Pay"])
  }
}
