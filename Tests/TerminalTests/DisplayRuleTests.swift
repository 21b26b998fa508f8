import Terminal
import Testing

@Suite("Links on a terminal")
struct LinkRuleTests {
  @Test(
    "are made where the terminal is known to have them",
    arguments: [
      (["TERM": "xterm-kitty"], true), (["TERM": "xterm-256color", "VTE_VERSION": "7200"], true),
      (["TERM": "xterm-256color", "VTE_VERSION": "4902"], false),
      (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], true),
      (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], false),
      (["TERM": "xterm-256color", "WT_SESSION": "1"], true), (["TERM": "xterm"], false),
      (["TERM": "tmux-256color", "TMUX": "/t", "VTE_VERSION": "7200"], false), ([:], false),
      (["TERM": "dumb", "WT_SESSION": "1"], false), (["FORCE_HYPERLINK": "1"], true),
      (["TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"], false),
      (["TERM": "xterm-kitty", "FORCE_HYPERLINK": ""], true),
    ] as [([String: String], Bool)]
  )
  func known(_ environment: [String: String], _ expected: Bool) {
    #expect(usesLinks(.auto, isTerminal: true) { environment[$0] } == expected)
    #expect(usesLinks(.always, isTerminal: false) { environment[$0] })
    #expect(!usesLinks(.never, isTerminal: true) { environment[$0] })
  }

  @Test("are never made in a pipe by themselves")
  func pipe() {
    #expect(!usesLinks(.auto, isTerminal: false) { $0 == "TERM" ? "xterm-kitty" : nil })
  }

  @Test("lead to the file on its machine, every byte of its name harmless")
  func address() {
    let links = FileLinks(folder: "/a b", host: "desk", template: nil)
    #expect(links.address(of: "c/d.md", line: 7) == "file://desk/a%20b/c/d.md")
    let hostile = links.address(of: "\u{1b}]8;;x\u{07}é\n", line: 1)
    #expect(hostile == "file://desk/a%20b/%1B%5D8%3B%3Bx%07%C3%A9%0A")
  }

  @Test(
    "lead to a line by a template, unless it holds what an address cannot",
    arguments: [
      ("vscode://file{path}:{line}", "vscode://file/a/b.md:7"),
      ("x://{path}\u{1b}\\", "file:///a/b.md"), ("x:// {path}", "file:///a/b.md"),
    ]
  )
  func template(_ template: String, _ address: String) {
    let links = FileLinks(folder: "/a", host: "desk", template: template)
    #expect(links.address(of: "b.md", line: 7) == address)
  }
}

@Suite("Marks of text on a terminal")
struct TextStyleTests {
  private let links = FileLinks(folder: "/a", host: "desk", template: nil)

  @Test("are taken away again without a trace")
  func marks() {
    let style = TextStyle(usesColor: true, links: links)
    let text =
      style.bold("a") + style.dim(style.link("b", to: "c.md", line: 1)) + style.matched("d")
    #expect(Marks.without(text) == "abd")
    #expect(Marks.withoutLinks(text) == style.bold("a") + style.dim("b") + style.matched("d"))
    #expect(Marks.without("no marks") == "no marks")
    #expect(Marks.without("broken \u{1b}[1") == "broken ")
  }

  @Test("are none where everything is told in words")
  func plain() {
    let style = TextStyle(usesColor: true, links: links, isPlain: true)
    #expect(style.bold("a") + style.link("b", to: "c.md", line: 1) + style.prompt(">") == "ab>")
  }

  @Test("of a prompt are set between the bytes that readline does not count")
  func prompt() {
    let prompt = TextStyle(usesColor: true).prompt("> ")
    #expect(prompt == "\u{01}\u{1b}[1m\u{02}> \u{01}\u{1b}[0m\u{02}")
  }
}

@Suite("Editors and pagers")
struct ChosenProgramTests {
  @Test(
    "are told the line in their own way",
    arguments: [
      ("vi", "vi '+7' '/a b.md'"), ("/usr/bin/emacs -nw", "/usr/bin/emacs -nw '+7' '/a b.md'"),
      ("nano", "nano '+7' '/a b.md'"), ("code --wait", "code --wait '--goto' '/a b.md:7'"),
      ("hx", "hx '/a b.md:7'"), ("kate", "kate '--line' '7' '/a b.md'"),
      ("ed", "ed '/a b.md'"),
    ]
  )
  func lines(_ command: String, _ shellLine: String) throws {
    let editor = try #require(
      Editor(environment: { $0 == "EDITOR" ? command : nil }, find: { _ in nil })
    )
    #expect(editor.shellLine("/a b.md", line: 7) == shellLine)
  }

  @Test("get names of files as words, whatever is in them")
  func quoted() throws {
    let editor = try #require(Editor(environment: { _ in "ed" }, find: { _ in nil }))
    #expect(editor.shellLine("/it's; rm $(x)", line: nil) == "ed '/it'\\''s; rm $(x)'")
  }

  @Test(
    "are chosen by VISUAL, then EDITOR, then vi",
    arguments: [
      (["VISUAL": "a", "EDITOR": "b"], "a"), (["EDITOR": "b"], "b"), ([:], "vi"),
      (["VISUAL": "a", "EDITOR": "b", "TERM": "dumb"], "b"),
    ] as [([String: String], String)]
  )
  func editor(_ environment: [String: String], _ command: String) {
    #expect(Editor(environment: { environment[$0] }, find: { "/bin/\($0)" })?.command == command)
    #expect(environment != [:] || Editor(environment: { _ in nil }, find: { _ in nil }) == nil)
  }

  @Test(
    "page by our own variable, then PAGER, then less; not at all on request",
    arguments: [
      (["ROLECALL_PAGER": "most", "PAGER": "more"], "most"), (["PAGER": "more"], "more"),
      ([:], "less"), (["PAGER": "cat"], nil), (["ROLECALL_PAGER": "", "PAGER": "more"], nil),
    ] as [([String: String], String?)]
  )
  func pager(_ environment: [String: String], _ command: String?) {
    let pager = Pager(
      environment: { environment[$0].flatMap { $0.isEmpty ? nil : $0 } },
      isSet: { environment[$0] != nil },
      find: { "/bin/\($0)" }
    )
    #expect(pager?.command == command)
  }
}
