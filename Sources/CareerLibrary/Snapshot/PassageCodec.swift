import ArticleParsing
import ByteStorage
import RoleFacts

/// Writes and reads passages with what their surroundings say about them.
enum PassageCodec {
  static func write(_ indexed: IndexedPassage, to writer: inout ByteWriter) {
    let passage = indexed.passage
    writer.append(varint: indexed.article)
    writer.append(passage.blocks)
    writer.append(varint: passage.section)
    writer.append(passage.text)
    writer.append(optional: passage.question) { $0.append($1) }
    writer.append(passage.lines)
    writer.append(passage.isPromotion)
    writer.append(list: indexed.headings) { $0.append($1) }
    writer.append(indexed.namedRoles)
    writer.append(indexed.roles)
    writer.append(optional: indexed.attribute) { $0.append($1.name) }
  }

  static func read(_ reader: inout ByteReader) -> IndexedPassage {
    IndexedPassage(
      article: reader.varint(),
      passage: Passage(
        blocks: reader.closedRange(),
        section: reader.varint(),
        text: reader.text(),
        question: reader.optional { $0.text() },
        lines: reader.closedRange(),
        isPromotion: reader.bool()
      ),
      headings: reader.list { $0.text() },
      namedRoles: reader.roles(),
      roles: reader.roles(),
      attribute: reader.optional { Attribute($0.text()) }
    )
  }
}
