import ArticleParsing
import ByteStorage
import RoleFacts

/// Writes and reads the roles of a library and their names; an article is written as its number.
enum CatalogCodec {
  // MARK: Writing

  /// - Parameters:
  ///   - tables: the roles and names.
  ///   - articles: the ids of all articles, in the order of their numbers.
  ///   - writer: gets one record.
  static func write(
    _ tables: RoleCatalog.Tables,
    articles: [ArticleID],
    to writer: inout ByteWriter
  ) {
    let numbers = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1, $0) })
    writer.append(list: tables.roles) { write(&$0, $1, numbers) }
    write(tables.names, to: &writer)
    write(tables.fields, to: &writer)
    writer.append(list: tables.localNames.keys) { $0.append($1) }
    writer.append(list: sorted(tables.heads)) { writer, entry in
      writer.append(entry.key)
      writer.append(entry.value)
    }
    write(tables.initials, to: &writer)
    writer.append(varint: tables.longestName)
  }

  /// Writes the names that hold in one article.
  static func write(_ names: [String: RoleCatalog.LocalName], to writer: inout ByteWriter) {
    writer.append(list: sorted(names), write)
  }

  private static func write(_ names: [String: RoleID], to writer: inout ByteWriter) {
    writer.append(list: sorted(names)) { writer, entry in
      writer.append(entry.key)
      writer.append(varint: entry.value.index)
    }
  }

  private static func sorted<Value>(
    _ values: [String: Value]
  ) -> [(key: String, value: Value)] {
    values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private static func write(
    _ writer: inout ByteWriter,
    _ role: Role,
    _ numbers: [ArticleID: Int]
  ) {
    writer.append(role.name)
    writer.append(rising: role.articles.compactMap { numbers[$0] })
    let aliases = role.aliases.compactMap { alias in numbers[alias.article].map { (alias, $0) } }
    writer.append(list: aliases) { writer, entry in
      writer.append(entry.0.name)
      writer.append(varint: entry.1)
      writer.append(varint: entry.0.line)
      writer.append(entry.0.isLocal)
    }
  }

  private static func write(
    _ writer: inout ByteWriter,
    _ entry: (key: String, value: RoleCatalog.LocalName)
  ) {
    writer.append(entry.key)
    writer.append(varint: entry.value.role.index)
    writer.append(entry.value.standsAlone)
  }

  // MARK: Reading

  /// - Parameters:
  ///   - reader: stands at the record.
  ///   - articles: the ids of all articles, in the order of their numbers.
  ///   - localNames: the names that hold in an article, asked for when the article is read.
  /// - Returns: the tables, and the reader stands behind them.
  static func read(
    _ reader: inout ByteReader,
    articles: [ArticleID],
    localNames: @escaping @Sendable (ArticleID) -> [String: RoleCatalog.LocalName]
  ) -> RoleCatalog.Tables {
    var number = -1
    return RoleCatalog.Tables(
      roles: reader.list { reader in
        number += 1
        return role(&reader, number, articles)
      },
      names: names(&reader),
      fields: names(&reader),
      localNames: LocalNames(
        keys: reader.list { $0.text() },
        articles: articles,
        names: localNames
      ),
      heads: Dictionary(reader.list { ($0.text(), $0.roles()) }) { first, _ in first },
      initials: names(&reader),
      longestName: reader.varint()
    )
  }

  private static func names(_ reader: inout ByteReader) -> [String: RoleID] {
    Dictionary(reader.list { ($0.text(), RoleID($0.varint())) }) { first, _ in first }
  }

  /// Reads the names that hold in one article.
  static func localNames(_ reader: inout ByteReader) -> [String: RoleCatalog.LocalName] {
    Dictionary(reader.list(localName)) { first, _ in first }
  }

  private static func localName(
    _ reader: inout ByteReader
  ) -> (String, RoleCatalog.LocalName) {
    let key = reader.text()
    let role = RoleID(reader.varint())
    return (key, RoleCatalog.LocalName(role: role, standsAlone: reader.bool()))
  }

  private static func role(
    _ reader: inout ByteReader,
    _ number: Int,
    _ articles: [ArticleID]
  ) -> Role {
    let name = reader.text()
    let own = reader.rising()
    let aliases = reader.list { reader in
      (reader.text(), reader.varint(), reader.varint(), reader.bool())
    }
    guard own.allSatisfy(articles.indices.contains),
      aliases.allSatisfy({ articles.indices.contains($0.1) })
    else {
      reader.fail()
      return Role(id: RoleID(number), name: name, aliases: [], articles: [])
    }
    return Role(
      id: RoleID(number),
      name: name,
      aliases: aliases.map { name, article, line, isLocal in
        RoleAlias(name: name, article: articles[article], line: line, isLocal: isLocal)
      },
      articles: own.map { articles[$0] }
    )
  }
}
