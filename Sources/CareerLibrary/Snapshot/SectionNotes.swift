import ArticleParsing
import ByteStorage
package import RoleFacts

/// A heading that is the name of a place, or that names one and has nothing below it.
package struct PlaceHeading: Sendable, Equatable {
  /// Index of the article in the library.
  package let article: Int
  package let section: Int
  package let heading: String
  package let line: Int

  init(article: Int, section: Int, heading: String, line: Int) {
    self.article = article
    self.section = section
    self.heading = heading
    self.line = line
  }

  init(_ reader: inout ByteReader) {
    article = reader.varint()
    section = reader.varint()
    heading = reader.text()
    line = reader.varint()
  }

  func write(to writer: inout ByteWriter) {
    writer.append(varint: article)
    writer.append(varint: section)
    writer.append(heading)
    writer.append(varint: line)
  }

  static func all(in article: Article, number: Int) -> [PlaceHeading] {
    article.sections.enumerated().compactMap { section, content in
      guard let heading = content.heading,
        Places.isPlace(heading.text)
          || content.isEmpty && !Places.mentions(in: heading.text).isEmpty
      else { return nil }
      return PlaceHeading(
        article: number,
        section: section,
        heading: heading.text,
        line: heading.firstLine
      )
    }
  }
}

/// A heading about one attribute of one role with nothing below it.
package struct Gap: Sendable, Equatable {
  /// Index of the article in the library.
  package let article: Int
  package let role: RoleID
  package let attribute: Attribute
  package let line: Int

  init(article: Int, role: RoleID, attribute: Attribute, line: Int) {
    self.article = article
    self.role = role
    self.attribute = attribute
    self.line = line
  }

  init(_ reader: inout ByteReader) {
    article = reader.varint()
    role = RoleID(reader.varint())
    attribute = Attribute(reader.text())
    line = reader.varint()
  }

  func write(to writer: inout ByteWriter) {
    writer.append(varint: article)
    writer.append(varint: role.index)
    writer.append(attribute.name)
    writer.append(varint: line)
  }

  static func all(in scope: ArticleScope, number: Int) -> [Gap] {
    scope.article.sections.enumerated().compactMap { index, section in
      guard section.isEmpty, let heading = section.heading,
        let attribute = scope.sectionAttributes[index], scope.sectionRoles[index].count == 1
      else { return nil }
      return Gap(
        article: number,
        role: scope.sectionRoles[index][0],
        attribute: attribute,
        line: heading.firstLine
      )
    }
  }
}
