import ArticleParsing
import Testing

@Suite("Tables in plain text")
struct PlainTextTableTests {
  private func outline(_ text: String) -> String {
    PlainTextReader().read(SourceFile("It is told here.\n\n" + text)).outline.dropFirst()
      .joined(separator: "\n")
  }

  @Test(
    "reads cells between pipes",
    arguments: [
      ("| Trade | Day |\n|---|:-:|\n| Vet | long |", "header 3 Trade | 3 Day\nrow 5 Vet | 5 long"),
      ("| Vet | long |\n| Nurse | longer |", "row 3 Vet | 3 long\nrow 4 Nurse | 4 longer"),
      ("| A | B\n|---|---\n| c |", "header 3 A | 3 B\nrow 5 c"),
      ("| A |  | C |\n|-|-|-|\n| |b| |", "header 3 A | 3  | 3 C\nrow 5  | 5 b | 5 "),
      ("| Vet | long |", "3 text | Vet | long |"),
    ]
  )
  func pipes(text: String, expected: String) { #expect(outline(text) == expected) }

  @Test(
    "reads columns made of blanks, with or without a header",
    arguments: [
      (
        "         Vet   Nurse\nStart    £30   £20\nEnd      £50   £30",
        "header 3  | 3 Vet | 3 Nurse\nrow 4 Start | 4 £30 | 4 £20\nrow 5 End | 5 £50 | 5 £30"
      ),
      (
        "Trade  Pay\nVet    £9\nNurse  £8",
        "header 3 Trade | 3 Pay\nrow 4 Vet | 4 £9\nrow 5 Nurse | 5 £8"
      ),
      ("Vet\t£9\nNurse\t£8\nClerk\t£7", "row 3 Vet | 3 £9\nrow 4 Nurse | 4 £8\nrow 5 Clerk | 5 £7"),
      (
        "Vet  £9\nNurse  £8\nClerk  £7\nThey start at eight.",
        "row 3 Vet | 3 £9\nrow 4 Nurse | 4 £8\nrow 5 Clerk | 5 £7\n6 text They start at eight."
      ),
    ]
  )
  func columns(text: String, expected: String) { #expect(outline(text) == expected) }

  @Test(
    "is not misled by two blanks elsewhere",
    arguments: [
      "She cuts.  He sweeps.\nShe pays.  He leaves.\nShe waits.  He returns.",
      "- cut  hair\n- wash  hair\n- dry  hair", "1.  cut it\n2.  wash it\n3.  dry it",
      "Vet  £9\nNurse  £8",
    ]
  )
  func noColumns(text: String) { #expect(!outline(text).contains("row")) }

  @Test("keeps a table that has nothing but a header")
  func headerOnly() throws {
    let article = try article(
      "It is told here.\n\n| Trade | Pay |\n|---|---|\n\nMore is not known."
    )
    #expect(
      article.blockOutline == [
        "1 text It is told here.", "3 row 1<> Trade Pay", "6 text More is not known.",
      ]
    )
  }
}

@Suite("The title of a plain text")
struct PlainTextTitleTests {
  @Test(
    "is the first heading, unless a sentence stands before it",
    arguments: [
      ("Life of a court clerk\n\nIt is quiet.", "Life of a court clerk"),
      ("---\ntitle: Court clerk\n---\nIt is quiet.", "Court clerk"),
      (
        "Court clerk\n\nOther titles for this job include registrar\n\nA court clerk files papers.",
        "Court clerk"
      ),
      ("It is quiet.\n\nLife of a court clerk\n\nVery.", nil),
      (
        "Logo\nACME\nGuides\n\nClerk vs Usher: Both Sides\n\nIt is quiet.",
        "Clerk vs Usher: Both Sides"
      ),
      ("Logo\n\nHow to become a clerk\n\nIt is quiet.", "How to become a clerk"),
      ("Clerk\n\nWhat a clerk does\n\nIt is quiet.", "Clerk"),
      (
        "Two jobs\n\nPay\nClerk: fair\nUsher: low\n\nWho is it for?\nClerk: readers\nUsher: walkers",
        "Two jobs"
      ),
      ("Skip to content\n\nUsher versus clerk\n\nIt is quiet.", "Usher versus clerk"),
      (
        "Clerk vs Usher: Who Is Who?\nHome About Contact\n\nIt is quiet.",
        "Clerk vs Usher: Who Is Who?"
      ),
    ]
  )
  func title(text: String, title: String?) throws {
    #expect(try article(text).title?.text == title)
  }

  @Test("is told once, and what stands above it belongs to the page")
  func repetition() throws {
    let text = "Lawpaper\nGuides\nShop\n\nClerk vs. Usher\n\nClerk vs. Usher\n\nIt is quiet."
    let article = try article(text)
    #expect(
      article.blockOutline == [
        "1 text (navigation) Lawpaper", "2 text (navigation) Guides", "3 text (navigation) Shop",
        "9 text It is quiet.",
      ]
    )
    #expect(article.sections.count == 1)
  }
}

@Suite("Telling a plain text from its page")
struct PlainTextNoiseTests {
  private func noise(_ line: String) throws -> NoiseKind? {
    let article = try article("A clerk keeps the list of cases.\n\n\(line)\n\nAnd nothing more.")
    return try #require(article.blocks.first { $0.text.firstLine == 3 }).noise
  }

  @Test(
    "marks the lines of the page",
    arguments: [
      "Table of contents", "SEE ALSO", "You may also like", "5 min read · Dec. 6, 2023",
      "Reading time: 4 minutes", "A 10-minute read", "Home / Law / Clerks", "Share on: F T L",
      "Jump to pay | Print", "Posted in Law | 3 comments", "© Law Weekly", "(c) 2024 Law Weekly.",
      "Subscribe to our newsletter! No spam.", "We use cookies to improve this page.",
      "Skip to content", "Menu", "Reply", "[image: wig.png]", "View salary info for Clerk Details",
    ]
  )
  func navigation(line: String) throws { #expect(try noise(line) == .navigation) }

  @Test(
    "leaves sentences alone that only begin alike",
    arguments: [
      "Menu planning is a chef's task.", "Replying to letters fills the morning.",
      "Cookie decorators start at four.", "Advertisement designers draw by hand.",
      "People also underestimate the paperwork of a clerk.",
      "Trending haircuts change each spring.",
      "Enrolled nurses work under a registered nurse.", "Logins are managed by the clerk.",
      "The admin reads the log at 9.", "Hot jobs are welded at night.", "Menus change every day.",
      "Subscribe to trade journals early in the career.",
    ]
  )
  func sentences(line: String) throws { #expect(try noise(line) == nil) }

  @Test("marks a job advert from its first line to its terms")
  func advert() throws {
    let text = """
      A clerk keeps the list.

      Featured Job 👀
      Head Cook

      @ Inn | Hull

      Full Time GBP 1111K

      Clerks earn £30,000.
      """
    let article = try article(text)
    #expect(
      article.blocks.map(\.noise) == [nil, .jobAdvert, .jobAdvert, .jobAdvert, .jobAdvert, nil]
    )
    #expect(article.passages().map(\.text) == ["A clerk keeps the list.", "Clerks earn £30,000."])
  }

  @Test("does not let an advert without terms swallow the rest of the article")
  func endlessAdvert() throws {
    let rest = (1...12).map { "Sentence number \($0) of the article.\n\n" }.joined()
    let article = try article("It is told here.\n\nFeatured Job\n\n" + rest)
    #expect(article.blocks.count == 14)
    #expect(article.blocks.count { $0.noise == .jobAdvert } == 8)
    #expect(article.blocks.last?.noise == nil)
  }

  @Test("knows an advert whose lines look like a list")
  func advertLikeList() throws {
    let article = try article(
      "It is told here.\n\nFeatured Job\nCook\nInn at Hull\n\nPart-time GBP 9K"
    )
    #expect(article.blocks.dropFirst().allSatisfy { $0.noise == .jobAdvert })
  }

  @Test("marks what readers said, up to the next heading")
  func comments() throws {
    let text = "Clerks are calm.\n\n2 Comments\n\nAnn says: mine is not\n\nPay\n\nIt is fair."
    #expect(
      try article(text).blockOutline == [
        "1 text Clerks are calm.", "3 text (comment) 2 Comments",
        "5 text {Ann says} (comment) Ann says: mine is not", "9 text [Pay] It is fair.",
      ]
    )
  }

  @Test("keeps the site's own offer, marked as such")
  func promotion() throws {
    let article = try article("Clerks are calm.\n\nReady to hire a clerk?\n\nSend us a letter.")
    #expect(article.blocks.map(\.noise) == [nil, .promotion])
    #expect(article.passages().map(\.isPromotion) == [false, true])
  }
}
