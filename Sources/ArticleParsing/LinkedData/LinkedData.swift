import JSON

/// What a page says about itself for programs, in JSON-LD with the vocabulary of schema.org.
struct LinkedData {
  /// A question with the texts that answer it.
  struct Question {
    let question: SourceText
    let answers: [SourceText]
  }

  private(set) var questions: [Question] = []
  private(set) var occupations: [LinkedItem] = []
  /// What the jobs are called that the page advertises.
  private(set) var advertisedJobs: [SourceText] = []
  private(set) var headline: SourceText?
  private(set) var published: SourceText?
  /// Where the first collection of questions says that it is one.
  private(set) var questionsHeading: SourceText?

  /// Scripts that cannot be read.
  private(set) var notes: [ReadingNote] = []

  init(of page: [UInt8]) {
    let scripts = readScripts(of: page)
    for script in scripts { index(script.root, of: script) }
    for script in scripts { collect(script.root, of: script) }
    named = [:]
  }

  private mutating func readScripts(of page: [UInt8]) -> [LinkedScript] {
    var scripts: [LinkedScript] = []
    var line = 1
    var counted = 0
    for content in LinkedDataScripts.contents(of: page) {
      line += page[counted..<content.lowerBound].count { $0 == 0x0A }
      counted = content.lowerBound
      do throws(JSONReadingError) {
        scripts.append(try LinkedScript(Array(page[content]), firstLine: line))
      } catch {
        notes.append(
          ReadingNote(line: line, text: "JSON-LD not read, \(error); correct the script")
        )
      }
    }
    return scripts
  }

  /// Objects by their `@id`, for those that only refer to them.
  private var named: [String: LinkedItem] = [:]

  private mutating func index(_ element: JSONElement, of script: LinkedScript) {
    switch element.content {
    case .array(let elements): for element in elements { index(element, of: script) }
    case .object(let members):
      if members.count > 1, case .string(let id)? = element["@id"]?.content, named[id] == nil {
        named[id] = LinkedItem(element: element, script: script)
      }
      for member in members { index(member.element, of: script) }
    case .null, .bool, .number, .string: break
    }
  }

  /// The object that a reference stands for, or the object itself.
  private func resolved(_ item: LinkedItem) -> LinkedItem {
    guard case .object(let members) = item.element.content, members.count == 1,
      case .string(let id)? = item.element["@id"]?.content
    else { return item }
    return named[id] ?? item
  }
}

extension LinkedData {
  /// Remarks of readers and other pages are no part of what the page says.
  private static let foreignKeys: Set<String> = [
    "comment", "review", "isPartOf", "suggestedAnswer",
  ]
  private static let articleTypes: Set<String> = [
    "Article", "BlogPosting", "NewsArticle", "Report", "ScholarlyArticle", "TechArticle",
  ]

  private mutating func collect(_ element: JSONElement, of script: LinkedScript) {
    switch element.content {
    case .array(let elements): for element in elements { collect(element, of: script) }
    case .object(let members):
      guard !take(LinkedItem(element: element, script: script)) else { return }
      for member in members where !Self.foreignKeys.contains(member.key) {
        collect(member.element, of: script)
      }
    case .null, .bool, .number, .string: break
    }
  }

  /// Takes what an object says; `true` when nothing inside it matters any more.
  private mutating func take(_ item: LinkedItem) -> Bool {
    let types = item.types
    if types.contains("JobPosting") {
      advertisedJobs += item.texts("title").prefix(1)
      return true
    }
    if types.contains("Question") {
      add(question: item)
      return true
    }
    if types.contains("Occupation") {
      occupations.append(item)
      return true
    }
    if types.contains(where: Self.articleTypes.contains) {
      headline = headline ?? item.texts("headline").first
      published = published ?? item.texts("datePublished").first
    }
    if questionsHeading == nil, types.contains(where: { $0 == "FAQPage" || $0 == "QAPage" }) {
      questionsHeading = item.values("@type").first.flatMap { item.script.texts(of: $0).first }
    }
    return false
  }

  private mutating func add(question item: LinkedItem) {
    let names = item.texts("name") + item.texts("text")
    let accepted = item.items("acceptedAnswer").map(resolved)
    let given = accepted.isEmpty ? item.items("suggestedAnswer").prefix(1).map(resolved) : accepted
    let answers = given.flatMap { $0.texts("text") }
    guard let question = names.first, !answers.isEmpty else { return }
    questions.append(Question(question: question, answers: answers))
  }
}
