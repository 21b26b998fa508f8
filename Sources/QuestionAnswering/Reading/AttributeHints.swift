import RoleFacts
import TextAnalysis

/// Words that hint at an attribute without naming it, for questions that have no answer otherwise.
///
/// "What record systems does a nurse type into?" asks for tools where nothing is said of systems.
enum AttributeHints {
  /// The attributes that a word hints at, the likeliest first.
  ///
  /// - Parameter stem: as `Stemmer` makes it.
  /// - Returns: empty for most words.
  static func attributes(of stem: String) -> [Attribute] { attributes[stem] ?? [] }

  private static let attributes: [String: [Attribute]] = {
    var found: [String: [Attribute]] = [:]
    let stemmer = Stemmer()
    for line in lines.parts(at: "\n") {
      let parts = line.parts(at: "|")
      let attribute = Attribute(parts[0].parts(at: " ").joined())
      for word in parts[1].parts(at: " ") where !word.isEmpty {
        found[stemmer.stem(word), default: []].append(attribute)
      }
    }
    return found
  }()

  /// Each line: name | words of one attribute, folded, divided by spaces.
  private static let lines = """
    salary | money rich wealthy afford bucks quid rupees euros dollars pounds cash reward paycheque payroll tariff fee rate lucrative package sum
    growth | future vanish disappear trend expansion boom survive decade outlook
    tool | system systems database app application instrument machine device hardware suite platform technology computer screen editor console kit gear appliance utensil apparatus programme package stack interface type
    skill | talent aptitude attribute characteristic virtue temperament character competence competency capability faculty mindset trait strength gift flair knack nature excel thrive shine
    knowledge | theory topic expertise subject understanding concept
    education | school coursework class diploma academic university college major apprenticeship qualify qualified entry background curriculum route pathway prerequisite exam test
    licence | exam test sit ticket card permit register board authorisation authorization council regulator badge
    certification | exam test sit credential certificate badge accreditation charter chartership chartered letters qualification
    training | course qualify qualified train apprenticeship
    responsibility | chore function routine activity assignment handle perform busy occupy charge remit oversee
    employer | company firm organisation organization institution workplace venue employment setting outfit establishment agency site work
    industry | branch sector
    career_path | ladder rung promotion promote senior advance rise climb future rank grade progress
    working_hours | night weekend evening shift rota timetable clock overtime schedule week
    collaboration | colleague teammate partner boss team supervisor manager
    similar | relative neighbour neighbor cousin alternative akin kindred
    alias | synonym nickname title term
    output | product result artefact artifact outcome
    goal | aim purpose mission achieve
    entry_difficulty | hurdle barrier crowded competitive newcomer
    preference | personality happy type character
    """
}
