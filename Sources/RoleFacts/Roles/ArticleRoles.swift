import ArticleParsing
import Synchronization

/// What the roles of a catalog say of each article.
///
/// Put together when it is first asked for: articles that are read need it, most questions do not.
final class ArticleRoles: Sendable, Equatable {
  /// Another name that an article gives to a role.
  struct GivenAlias: Sendable, Equatable {
    let role: RoleID
    let alias: RoleAlias
  }

  private struct Tables {
    var primaryRoles: [ArticleID: [RoleID]] = [:]
    var aliases: [ArticleID: [GivenAlias]] = [:]

    init(_ roles: [Role]) {
      for role in roles {
        for article in role.articles { primaryRoles[article, default: []].append(role.id) }
        for alias in role.aliases where !alias.isLocal {
          aliases[alias.article, default: []].append(GivenAlias(role: role.id, alias: alias))
        }
      }
    }
  }

  private let roles: [Role]
  private let made = Mutex<Tables?>(nil)

  init(_ roles: [Role]) { self.roles = roles }

  static func == (left: ArticleRoles, right: ArticleRoles) -> Bool { left.roles == right.roles }

  /// The roles that an article is about, in order of their ids.
  func primaryRoles(of article: ArticleID) -> [RoleID] { tables { $0.primaryRoles[article] } ?? [] }

  /// The other names that an article gives to roles, in order of the roles.
  func aliases(of article: ArticleID) -> [GivenAlias] { tables { $0.aliases[article] } ?? [] }

  private func tables<Value: Sendable>(_ look: (Tables) -> Value) -> Value {
    made.withLock { made in
      let tables = made ?? Tables(roles)
      made = tables
      return look(tables)
    }
  }
}
