import ArticleParsing
import Testing

@Suite("Linked data of pages")
struct LinkedDataTests {
  /// The outline of a page with a script in its head.
  private func outline(_ data: String, body: String = "<p>x") -> [String] {
    HTMLReader().read(SourceFile(page(data, body: body))).outline
  }

  private func page(_ data: String, body: String) -> String {
    "<script type='application/ld+json'>\(data)</script>\n<body>\(body)"
  }

  private func question(_ name: String, _ answer: String) -> String {
    #"{"@type":"Question","name":"\#(name)","acceptedAnswer":{"@type":"Answer","text":"\#(answer)"}}"#
  }

  @Test(
    "questions stand behind the page's own words, whatever holds them",
    arguments: [
      #"{"@type":"FAQPage","mainEntity":[%]}"#, #"{"@type":"FAQPage","mainEntity":%}"#,
      #"{"@graph":[{"@type":["WebPage","FAQPage"],"hasPart":{"mainEntity":[[%]]}}]}"#,
      #"[{"@type":"https://schema.org/FAQPage","mainEntity":%}]"#,
      "\n<!--\n{\"@type\":\"FAQPage\",\"mainEntity\":\n[%\n]} --> ",
    ]
  )
  func questions(_ data: String) {
    let found = outline(data.replacing("%", with: question("Do ushers sit?", "Seldom.")))
    #expect(found.first?.hasSuffix(" text x") == true)
    #expect(
      found.dropFirst(2).map { $0.drop { $0 != " " } } == [
        " question Do ushers sit?", " answer Seldom.",
      ]
    )
  }

  @Test("parts that are named elsewhere are found there")
  func references() {
    let data = """
      {"@graph":[{"@type":"QAPage","mainEntity":{"@id":"#q"}},
      {"@id":"#a","@type":"Answer","text":"Two years."},
      {"@id":"#q","@type":"Question","name":"How long is the course?","acceptedAnswer":{"@id":"#a"}}]}
      """
    #expect(
      outline(data) == [
        "4 text x", "1 h1 QAPage", "3 question How long is the course?", "2 answer Two years.",
      ]
    )
  }

  @Test(
    "a question that the page shows is not told twice",
    arguments: [
      "<h3>Do ushers sit?</h3><p>No.", "<details><summary>Do ushers sit</summary>No.</details>",
      "<p><b>3. DO USHERS SIT?</b> No.", "<p>Q: Do ushers sit? A: No.",
      "<dl><dt>Do ushers sit?<dd>No.</dl>",
    ]
  )
  func shown(_ body: String) {
    let data = #"{"@type":"FAQPage","mainEntity":[\#(question("Do ushers sit?", "Seldom."))]}"#
    #expect(!outline(data, body: body).contains { $0.contains("Seldom") })
  }

  @Test("answers lose their markup and escapes and keep their line")
  func markup() {
    let answer = #"<p>Caf\u00e9s &amp; bars.<\/p>\n\u003cul\u003e<li>nights</li>\u003c/ul\u003e"#
    let data = "{\"@type\":\"FAQPage\",\n\"mainEntity\":\(question("Where?", answer))}"
    #expect(
      outline(data).dropFirst(2) == [
        "2 question Where?", "2 answer Cafés & bars.", "2 answer nights",
      ]
    )
  }

  private let nurse = """
    {"@type": "Occupation", "name": "School nurse",
     "description": "School nurses look after pupils.",
     "skills": ["first aid", {"@type": "DefinedTerm", "name": "triage"}],
     "educationRequirements": {"credentialCategory": "nursing diploma"},
     "experienceRequirements": {"monthsOfExperience": 24},
     "estimatedSalary": {"currency": "GBP",
       "duration": "P1Y", "median": "31500.00", "percentile90": 40200},
     "occupationLocation": {"@type": "Country", "name": "Ireland"}}
    """

  @Test("an occupation becomes a section of labelled lines, each at the lines of its values")
  func occupation() {
    #expect(
      outline(nurse) == [
        "9 text x", "1 h1 School nurse", "2 text School nurses look after pupils.",
        "3 item 0.0 Skills: first aid", "3 item 0.0 Skills: triage",
        "4 item 0.0 Education requirements: nursing diploma",
        "5 item 0.0 Experience requirements: months of experience 24",
        "8 item 0.0 Occupation location: Ireland",
        "6-8 item 0.0 Estimated salary: median GBP 31500.00 P1Y Ireland",
        "6-8 item 0.0 Estimated salary: percentile 90 GBP 40200 P1Y Ireland",
      ]
    )
  }

  @Test("what the page shows of an occupation is not told twice")
  func shownOccupation() {
    let body = """
      <p>School nurses look after pupils.</p><table><tr><th>Pay<td>£31,500 (best: £40,200)
      <tr><th>Skills<td>First aid<tr><th>Where<td>Ireland</table><ul><li>triage<li>nursing diploma</ul>
      """
    #expect(
      outline(nurse, body: body).filter { $0.contains(" item 1") }
        == ["5 item 1.0 Experience requirements: months of experience 24"]
    )
  }

  @Test("pay may be a range")
  func payRange() {
    let data = """
      {"@type":"Occupation","name":"Tiler","estimatedSalary":[{"@type":"MonetaryAmount",
      "currency":"EUR","value":{"minValue":2400,"maxValue":3100}}]}
      """
    #expect(outline(data).last == "2 item 0.0 Estimated salary: EUR 2400 – 3100")
  }

  @Test("a page about a vacancy is an advert, and so is what stands below a vacancy's name")
  func advert() {
    let data = #"{"@type":"JobPosting","title":"Night Nurse","description":"earn 900000"}"#
    #expect(
      outline(data, body: "<h1>Night nurse</h1><h2>Pay</h2><p>£90,000")
        == ["(jobAdvert) 2 h2 Pay", "(jobAdvert) 2 text £90,000"]
    )
    #expect(
      outline(data, body: "<h1>Nurses</h1><h3>Night nurse</h3><p>£90,000<h3>Pay</h3><p>Fair.")
        == [
          "(jobAdvert) 2 h3 Night nurse", "(jobAdvert) 2 text £90,000", "2 h3 Pay", "2 text Fair.",
        ]
    )
  }

  @Test("an article's headline and date serve a page that has none")
  func headline() throws {
    let data = #"{"@type":"NewsArticle","headline":"Ushers today","datePublished":"2023-04-05"}"#
    let bare = try article(page(data, body: "<p>Words."), path: "a.html")
    #expect(bare.title?.text == "Ushers today")
    #expect(bare.date == "2023-04-05")
    let full = try article(page(data, body: "<h1>Ushers</h1><p>Updated 6 May 2024"), path: "a.html")
    #expect(full.title?.text == "Ushers")
    #expect(full.date == "6 May 2024")
  }

  @Test(
    "a script that is no JSON is reported with its line, and the rest is read",
    arguments: ["{\"a\":1,}", "", "[[", "{\"a\":\"two\nlines\"}", "\u{0}"]
  )
  func broken(_ data: String) {
    let good = #"{"@type":"FAQPage","mainEntity":\#(question("Who?", "You."))}"#
    let file = SourceFile("<p>x\n" + page(data, body: "") + page(good, body: ""))
    let draft = HTMLReader().read(file)
    #expect(draft.notes.map(\.line) == [2])
    #expect(draft.outline.last?.hasSuffix("answer You.") == true)
  }

  @Test(
    "other scripts, comments and vacancies hold nothing to read",
    arguments: [
      "<script>{%}</script>", "<script type='text/javascript'>%</script>",
      "<!-- <script type='application/ld+json'>%</script> -->",
      "<script type='application/ld+json'>{\"comment\":%}</script>",
      "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"about\":%}</script>",
      "<script type='application/ld+json'>{\"@type\":\"Question\",\"name\":\"Who?\"}</script>",
    ]
  )
  func nothing(_ head: String) {
    let text = head.replacing("%", with: question("Who?", "You.")) + "<body><p>x"
    #expect(HTMLReader().read(SourceFile(text)).outline == ["1 text x"])
  }
}
