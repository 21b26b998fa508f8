import ArticleParsing
import CareerLibrary
import RoleFacts
import TextAnalysis

/// Words too short to stand for a role anywhere but in a question that calls for one: activities
/// ("welding"), beginnings of names ("UX") and clipped names ("vet").
///
/// Names of roles are taken apart when the first question needs it, and kept.
final class ShortNames {
  private let library: Library
  private lazy var tables = Tables(library)

  init(library: Library) { self.library = library }

  /// Roles by what stands for them; where one word stands for several, it names none.
  private struct Tables {
    /// By the activity that a name of one word comes from ("welder").
    var activities: [String: [RoleID]] = [:]
    /// By the activity of the last word of longer names ("flight dispatcher").
    var headActivities: [String: [RoleID]] = [:]
    /// By the stem of the place or thing that a name of one word comes from ("library").
    var origins: [String: [RoleID]] = [:]
    /// By the first word of longer names.
    var modifiers: [String: [RoleID]] = [:]
    /// The words of each name.
    var names: [(role: RoleID, words: [String])] = []

    init(_ library: Library) {
      for role in library.catalog.roles where !role.articles.isEmpty {
        let words = library.analyzer.tokens(in: role.name).map { RoleName.singular($0.term) }
        guard let first = words.first, let last = words.last else { continue }
        names.append((role.id, words))
        let fields = RoleName.fields(of: last)
        if words.count == 1 {
          for field in fields { activities[field, default: []].append(role.id) }
          if let origin = ShortNames.origin(ofPerson: first) {
            origins[origin, default: []].append(role.id)
          }
        } else {
          for field in fields { headActivities[field, default: []].append(role.id) }
          modifiers[first, default: []].append(role.id)
        }
      }
    }
  }

  /// The only role whose name is the word for a person who does something ("welding").
  func role(ofActivity term: String) -> RoleID? { Self.only(tables.activities[term]) }

  /// The only role whose name comes from a place or thing ("library", "archives", "bakery").
  private func role(ofPlace term: String) -> RoleID? {
    let place = RoleName.singular(term)
    guard let ending = ["ery", "y", "e"].first(where: { place.hasSuffix($0) }) else { return nil }
    let origin = String(place.dropLast(ending.utf8.count))
    return origin.utf8.count >= Self.shortestOrigin ? Self.only(tables.origins[origin]) : nil
  }

  /// The fewest letters that a person and a place have in common.
  private static let shortestOrigin = 5

  /// What is left of a word for a person without its ending ("librar" of "librarian").
  private static func origin(ofPerson word: String) -> String? {
    guard let ending = ["ian", "ist", "er"].first(where: { word.hasSuffix($0) }) else { return nil }
    let origin = word.dropLast(ending.utf8.count)
    return origin.utf8.count >= shortestOrigin ? String(origin) : nil
  }

  /// The only role that a word names by its activity or the beginning of its name.
  ///
  /// - Parameters:
  ///   - term: a folded word.
  ///   - isAboutChange: whether activities of longer names count too ("from dispatching"), which
  ///     elsewhere are mere topics.
  /// - Returns: `nil` when it stands for none or for several.
  func role(inShort term: String, isAboutChange: Bool = false) -> RoleID? {
    guard !FunctionWords.contains(term) else { return nil }
    if let role = role(ofActivity: term) ?? role(ofPlace: term) ?? Self.only(tables.modifiers[term])
    {
      return role
    }
    return isAboutChange ? Self.only(tables.headActivities[term]) : nil
  }

  /// The roles that words speak of without their names: by activities and clipped names.
  func roles(spokenOfBy tokens: [Token]) -> [RoleID] {
    var roles: [RoleID] = []
    for token in tokens where !FunctionWords.contains(token.term) {
      let isNoun = HeadNouns.contains(RoleName.singular(token.term))
      guard
        let role = role(ofActivity: token.term) ?? role(ofPlace: token.term)
          ?? Self.only(tables.headActivities[token.term])
          ?? (isNoun ? role(clippedTo: token.term) : nil), !roles.contains(role)
      else { continue }
      roles.append(role)
    }
    return roles
  }

  /// The fewest letters of a clipped word, and the fewest that are cut off.
  private static let shortestClip = 3

  /// The only role whose name a word is the beginning of ("vet" for a veterinarian).
  func role(clippedTo term: String) -> RoleID? {
    let clip = RoleName.singular(term)
    return only { $0.count == 1 && Self.isClip(clip, of: $0[0]) }
  }

  /// The only role of two words whose first one is clipped ("vet nurse").
  func role(clippedTo modifier: String, head: String) -> RoleID? {
    let head = RoleName.singular(head)
    return only { $0.count == 2 && $0[1] == head && Self.isClip(modifier, of: $0[0]) }
  }

  private static func isClip(_ clip: String, of word: String) -> Bool {
    clip.utf8.count >= shortestClip && word.utf8.count >= clip.utf8.count + shortestClip
      && word.hasPrefix(clip)
  }

  private func only(where isNamed: ([String]) -> Bool) -> RoleID? {
    Self.only(tables.names.filter { isNamed($0.words) }.map(\.role))
  }

  private static func only(_ roles: [RoleID]?) -> RoleID? {
    guard let roles, roles.count == 1 else { return nil }
    return roles[0]
  }
}
