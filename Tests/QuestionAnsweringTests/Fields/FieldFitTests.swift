import CareerLibrary
import QuestionAnswering
import RoleFacts
import Testing

@Suite("Which role of three fields fits")
struct FieldFitTests {
  private static let fields = [
    ["Midwife", "Care Assistant"], ["Court Clerk", "Court Reporter"],
    ["Bricklayer", "Roofer", "Joiner"],
  ]

  private func quiz(about names: [String]) throws -> FitQuiz {
    let assistant = try Assistant(corpus: FieldLibrary.folder)
    let roles = assistant.library.catalog.roles.filter { names.contains($0.name) }
    #expect(roles.count == names.count)
    return assistant.fitQuiz(about: roles.map(\.id))
  }

  @Test("is asked in words of the articles about its roles alone", arguments: fields)
  func statements(_ names: [String]) throws {
    let quiz = try quiz(about: names)
    #expect(!quiz.statements.isEmpty)
    for statement in quiz.statements {
      #expect(names.contains(statement.role))
      #expect(statement.citation.text.contains(statement.text), "\(statement.citation)")
    }
  }

  @Test("is the one whose statements are true, and little of the others", arguments: fields)
  func clear(_ names: [String]) throws {
    let quiz = try quiz(about: names)
    for role in Set(quiz.statements.map(\.role)).sorted() {
      let fits = quiz.fits(quiz.statements.map { $0.role == role ? .yes : .no })
      #expect(fits.first?.role == role)
      #expect(fits.first.map { [.some, .strong].contains($0.degree) } == true)
      for other in fits.dropFirst() { #expect(other.degree == .little, "\(other.role)") }
    }
  }

  @Test("is unknown as long as nothing was answered", arguments: fields)
  func open(_ names: [String]) throws {
    let quiz = try quiz(about: names)
    #expect(quiz.fits(quiz.statements.map { _ in .skip }).allSatisfy { $0.degree == .unknown })
  }
}
