import TextAnalysis
import Testing

@testable import QuestionAnswering

@Suite("The language of a question")
struct QuestionLanguageTests {
  private func isForeign(_ question: String, known: Set<String> = []) -> Bool {
    QuestionLanguage.isForeign(question, Analyzer().tokens(in: question)) {
      known.contains($0.term)
    }
  }

  @Test(
    "is told by its function words or its script",
    arguments: [
      "Wie viel verdient eine Köchin?", "Was lernt ein Maurer?", "Combien gagne un menuisier ?",
      "Quels outils pour une couturière ?", "¿Cuánto gana el carpintero?",
      "Quanto guadagna un sarto?",
      "Quanto ganha um pedreiro?", "Hoeveel verdient een kok?",
      "Ile zarabia kucharz i kto go uczy?",
      "Vad tjänar en snickare och hur mycket?", "Сколько зарабатывает повар?", "厨师挣多少钱",
    ]
  )
  func foreign(_ question: String) { #expect(isForeign(question)) }

  @Test(
    "is English where foreign words are names or borrowed",
    arguments: [
      "What does a cook earn in Los Angeles?", "What is a chef de cuisine?", "Cook salary",
      "Who leads, the maître d' or the sommelier?", "How do I become a tailor?", "pay?", "",
    ]
  )
  func english(_ question: String) { #expect(!isForeign(question, known: ["de", "chef", "pay"])) }
}
