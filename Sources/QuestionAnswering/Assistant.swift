package import CareerLibrary
package import RoleFacts

/// Answers questions from one corpus.
///
/// The public door to the program's library. An assistant answers from its corpus as it was when it
/// was opened or last refreshed. It belongs to one thread.
public final class Assistant {
  package private(set) var library: Library
  private var facts: FactIndex
  private var names: ShortNames
  private var reader: QuestionReader
  private var preparation: Preparation?

  /// The most characters of a question.
  public static let longestQuestion = 4_000

  /// Opens the corpus in a folder.
  ///
  /// - Parameter folder: the path of a folder of articles.
  /// - Throws: ``AssistantError`` when there is no such folder or no article in it.
  public convenience init(corpus folder: String) throws(AssistantError) {
    try self.init(corpus: folder, cache: nil)
  }

  /// Opens the corpus in a folder, with what a cache keeps of it.
  package convenience init(corpus folder: String, cache: LibraryCache?) throws(AssistantError) {
    do {
      self.init(library: try Library.open(folder, cache: cache))
    } catch {
      throw AssistantError(description: error.description)
    }
  }

  package init(library: Library) {
    self.library = library
    facts = FactIndex(library: library)
    names = ShortNames(library: library)
    reader = Self.reader(library, names)
  }

  private static func reader(_ library: Library, _ names: ShortNames) -> QuestionReader {
    QuestionReader(library: library, speller: QuestionSpeller(library: library), names: names)
  }

  /// Takes in what has changed in the folder since the corpus was opened or last refreshed.
  ///
  /// - Parameter conversation: goes on with the roles that are still there.
  /// - Returns: whether anything has changed.
  /// - Throws: ``AssistantError`` when the folder or its last article is gone; the assistant goes on
  ///   as it was.
  public func refresh(_ conversation: inout Conversation) throws(AssistantError) -> Bool {
    do {
      guard let new = try library.refreshed() else { return false }
      conversation.move(from: library.catalog, to: new.catalog)
      library = new
      facts = FactIndex(library: new)
      names = ShortNames(library: new)
      reader = Self.reader(new, names)
      return true
    } catch {
      throw AssistantError(description: error.description)
    }
  }

  /// Answers a question.
  ///
  /// - Parameters:
  ///   - question: in any wording, at most ``longestQuestion`` characters; the rest is not read.
  ///   - conversation: what was asked before; the question is noted in it.
  /// - Returns: an answer for every question; its status tells whether something was found.
  public func answer(_ question: String, in conversation: inout Conversation) -> Answer {
    let read = reader.read(String(question.prefix(Self.longestQuestion)), in: conversation)
    let (settled, draft, verdict) = composed(read)
    conversation.note(settled, verdict: verdict)
    let suggestions = Suggestions(library: library).next(settled, verdict: draft.verdict)
    return draft.answer(to: settled, suggestions: suggestions)
  }

  /// The draft of an answer and the question as it was read for it: once more, with what its words
  /// hint at, where there is no answer to what they say.
  private func composed(_ read: ReadQuestion) -> (ReadQuestion, AnswerDraft, [RoleID]) {
    func composed(_ read: ReadQuestion) -> (AnswerDraft, [RoleID]) {
      Composer(library: library, facts: facts, names: names, read: read).draft()
    }
    let (draft, verdict) = composed(read)
    guard draft.status == .notFound, let again = reader.reread(read, facts: facts) else {
      return (read, draft, verdict)
    }
    var (second, roles) = composed(again)
    guard second.status.isAnswered else { return (read, draft, verdict) }
    second.confidence = Confidence(
      value: min(second.confidence.value, 0.4),
      reasons: ["read as asking for \(again.attribute?.words ?? "something near to it")"]
        + second.confidence.reasons
    )
    return (again, second, roles)
  }

  /// Does a little of what the first questions would have to do, a few milliseconds at most.
  ///
  /// It changes no answer, only how long the first ones take and when memory is taken for them.
  ///
  /// - Returns: whether there is more to do.
  package func prepare() -> Bool {
    guard var preparation, preparation.library === library else {
      preparation = Preparation(library)
      return true
    }
    let step = preparation.next()
    self.preparation = preparation
    switch step {
    case .reading(let question): _ = reader.read(question, in: Conversation())
    case .spelling: reader.speller.prepare()
    case .article(let number): _ = library.scope(of: number)
    case .facts(let numbers): facts.prepare(numbers)
    case .passages(let numbers): for number in numbers { _ = library.passages[number] }
    case .question(let question):
      var conversation = Conversation()
      _ = answer(question, in: &conversation)
    case nil: return false
    }
    return true
  }

  /// Tells how a question is read and answered, and notes nothing in the conversation.
  ///
  /// - Parameters:
  ///   - question: as ``answer(_:in:)`` takes it.
  ///   - conversation: what was asked before.
  /// - Returns: the steps from the question to its answer, down to the scores of terms.
  public func explain(_ question: String, in conversation: Conversation) -> Reasoning {
    let read = reader.read(String(question.prefix(Self.longestQuestion)), in: conversation)
    let settled = composed(read).0
    return Explainer(library: library, facts: facts, names: names, read: settled).steps()
  }

  /// Questions about a role that the articles answer.
  package func questions(about role: RoleID) -> [String] {
    Suggestions(library: library).questions(about: role)
  }

  /// Statements of the articles about whom roles suit, to be answered one by one.
  ///
  /// - Parameter roles: the roles to ask about; all that have statements when it is empty.
  /// - Returns: a quiz without statements where the articles say nothing of the kind.
  package func fitQuiz(about roles: [RoleID]) -> FitQuiz {
    FitQuizMaker(library: library, facts: facts).quiz(about: roles)
  }
}

/// Why a corpus cannot be asked.
public struct AssistantError: Error, CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public let description: String
}
