import QuestionAnswering
import TestSupport
import Testing

@MainActor
@Suite("Citations")
struct CitationTests {
  @Test(
    "hold words that stand in the lines they name, with the bytes and checksum of these lines",
    arguments: Callings.questions
  )
  func words(_ question: String) throws {
    for citation in try Callings.answer(question).citations {
      #expect(try faults(of: citation, in: Callings.folder) == [])
    }
  }

  @Test("are numbered from 1 in the order of their use", arguments: Callings.questions)
  func numbers(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect(answer.citations.map(\.number) == Array(1...answer.citations.count + 1).dropLast())
    var seen: [Int] = []
    for number in answer.sentences.flatMap(\.citations) where !seen.contains(number) {
      seen.append(number)
    }
    #expect(seen == answer.citations.map(\.number))
  }

  @Test("that sentences, facts, cells and values name exist", arguments: Callings.questions)
  func references(_ question: String) throws {
    let answer = try Callings.answer(question)
    let numbers = Set(answer.citations.map(\.number))
    let cells = answer.comparison?.rows.flatMap(\.cells) ?? []
    let named =
      answer.sentences.map(\.citations) + answer.facts.map(\.citations)
      + cells.map(\.citations) + answer.disagreements.flatMap(\.values).map(\.citations)
    for list in named {
      #expect(list == list.sorted() && Set(list).count == list.count)
      #expect(numbers.isSuperset(of: list))
    }
  }

  @Test("stand behind every sentence but notices", arguments: Callings.questions)
  func noneWithout(_ question: String) throws {
    for sentence in try Callings.answer(question).sentences where sentence.kind != .notice {
      #expect(!sentence.citations.isEmpty, "\(sentence.text)")
    }
  }

  @Test("hold every word that a sentence quotes", arguments: Callings.questions)
  func quotations(_ question: String) throws {
    let answer = try Callings.answer(question)
    for sentence in answer.sentences where sentence.kind == .quote {
      let cited = answer.citations.filter { sentence.citations.contains($0.number) }
      let known = Set(
        cited.flatMap { citation in
          QuestionAnsweringTests.words(citation.text + " " + citation.title)
        }
      )
      let strange = QuestionAnsweringTests.words(sentence.text).filter { !known.contains($0) }
      #expect(strange == [], "\(sentence.text)")
    }
  }

  @Test("hold the raw words of every fact", arguments: Callings.questions)
  func facts(_ question: String) throws {
    let answer = try Callings.answer(question)
    for fact in answer.facts {
      let cited = answer.citations.filter { fact.citations.contains($0.number) }
      let found = cited.contains { citation in
        stands(fact.value.raw, in: QuestionAnsweringTests.words(citation.text))
      }
      #expect(found, "\(fact.value.raw)")
    }
  }

  @Test(
    "hold for files with other line ends and a byte order mark",
    arguments: ["\n", "\r\n"],
    ["", "\u{FEFF}"]
  )
  func lineEnds(_ lineEnd: String, _ mark: String) throws {
    let definition = "A carpenter is a person who shapes beams – and boards."
    let tools = ["## Tools", "", "- Hand saw", "- Wooden mallet", ""]
    let text = (["# Carpenter", "", definition, ""] + tools).joined(separator: lineEnd)
    try withTemporaryFolder { folder in
      try write([("carpenter.md", mark + text)], into: folder)
      let assistant = try Assistant(corpus: folder)
      let asked = [("What is a carpenter?", 3), ("What tools does a carpenter use?", 8)]
      for (question, line) in asked {
        var conversation = Conversation()
        let citation = try #require(assistant.answer(question, in: &conversation).citations.first)
        #expect(citation.lines.upperBound == line)
        #expect(try faults(of: citation, in: folder) == [])
      }
    }
  }

  @Test("tell the article's title and the headings above the words")
  func places() throws {
    let answer = try Callings.answer("What does a paralegal make in the UK?")
    let citation = try #require(answer.citations.first)
    #expect(citation.article == "solicitor-vs-paralegal.html")
    #expect(citation.title == "Solicitor vs Paralegal: Who Does What in a Law Office")
    #expect(citation.section.last == "Pay")
    #expect(citation.lines.upperBound == 27)
    #expect(!citation.isRepaired)
  }

  @Test("are the answer's words, sentence by sentence", arguments: Callings.questions)
  func text(_ question: String) throws {
    let answer = try Callings.answer(question)
    #expect(answer.text == answer.sentences.map(\.text).joined(separator: "\n"))
  }
}
