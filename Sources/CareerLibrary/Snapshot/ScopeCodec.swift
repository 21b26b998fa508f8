import ByteStorage
import RoleFacts

/// Writes and reads what is known of an article's sections and roles.
enum ScopeCodec {
  static func write(_ frame: ArticleScope.Frame, to writer: inout ByteWriter) {
    writer.append(list: frame.sectionRoles) { $0.append($1) }
    writer.append(list: frame.sectionAttributes) { writer, attribute in
      writer.append(optional: attribute) { $0.append($1.name) }
    }
    writer.append(frame.primaryRoles)
  }

  static func read(_ reader: inout ByteReader) -> ArticleScope.Frame {
    ArticleScope.Frame(
      sectionRoles: reader.list { $0.roles() },
      sectionAttributes: reader.list { reader in
        reader.optional { Attribute($0.text()) }
      },
      primaryRoles: reader.roles()
    )
  }
}
