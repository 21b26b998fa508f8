import ArticleParsing
import ByteStorage

/// Writes and reads an article without its path, title and date, which the head of it has.
enum ArticleCodec {
  static func write(_ article: Article, to writer: inout ByteWriter) {
    writer.append(list: article.metadata) { writer, datum in
      writer.append(datum.key)
      writer.append(datum.value)
      writer.append(varint: datum.line)
    }
    writer.append(list: article.sections, write)
    writer.append(list: article.blocks, write)
    writer.append(article.encoding)
    writer.append(list: article.notes) { writer, note in
      writer.append(varint: note.line)
      writer.append(note.text)
    }
  }

  static func read(_ reader: inout ByteReader, head: ArticleHead) -> Article {
    Article(
      id: head.id,
      title: head.title,
      date: head.date,
      metadata: reader.list {
        Metadatum(key: $0.text(), value: $0.text(), line: $0.varint())
      },
      sections: reader.list(section),
      blocks: reader.list(block),
      repairedLines: head.repairedLines,
      lineCount: head.lineCount,
      encoding: reader.text(),
      notes: reader.list { ReadingNote(line: $0.varint(), text: $0.text()) }
    )
  }

  // MARK: Sections

  private static func write(_ writer: inout ByteWriter, _ section: Section) {
    writer.append(optional: section.heading) { $0.append($1) }
    writer.append(varint: section.level)
    writer.append(optional: section.parent) { $0.append(varint: $1) }
    writer.append(section.isEmpty)
  }

  private static func section(_ reader: inout ByteReader) -> Section {
    Section(
      heading: reader.optional { $0.sourceText() },
      level: reader.varint(),
      parent: reader.optional { $0.varint() },
      isEmpty: reader.bool()
    )
  }

  // MARK: Blocks

  private static func write(_ writer: inout ByteWriter, _ block: Block) {
    write(&writer, block.kind)
    writer.append(block.text)
    writer.append(varint: block.section)
    writer.append(optional: block.label) { $0.append($1) }
    writer.append(optional: block.noise) { $0.append($1.rawValue) }
  }

  private static func block(_ reader: inout ByteReader) -> Block {
    Block(
      kind: kind(&reader),
      text: reader.sourceText(),
      section: reader.varint(),
      label: reader.optional { $0.range() },
      noise: reader.optional { $0.named(NoiseKind.navigation) }
    )
  }

  private static func write(_ writer: inout ByteWriter, _ kind: Block.Kind) {
    switch kind {
    case .paragraph: writer.append(varint: 0)
    case .listItem(let list):
      writer.append(varint: 1)
      writer.append(varint: list)
    case .tableRow(let row):
      writer.append(varint: 2)
      write(&writer, row)
    case .answer(let question):
      writer.append(varint: 3)
      writer.append(question)
    case .orphanAnswer: writer.append(varint: 4)
    case .definition(let term):
      writer.append(varint: 5)
      writer.append(term)
    }
  }

  private static func kind(_ reader: inout ByteReader) -> Block.Kind {
    switch reader.varint() {
    case 0: return .paragraph
    case 1: return .listItem(list: reader.varint())
    case 2: return .tableRow(row(&reader))
    case 3: return .answer(question: reader.sourceText())
    case 4: return .orphanAnswer
    case 5: return .definition(term: reader.sourceText())
    default:
      reader.fail()
      return .paragraph
    }
  }

  private static func write(_ writer: inout ByteWriter, _ row: TableRow) {
    writer.append(varint: row.table)
    writer.append(optional: row.caption) { $0.append($1) }
    writer.append(list: row.header) { $0.append($1) }
    writer.append(list: row.cells) { $0.append($1) }
  }

  private static func row(_ reader: inout ByteReader) -> TableRow {
    TableRow(
      table: reader.varint(),
      caption: reader.optional { $0.sourceText() },
      header: reader.list { $0.sourceText() },
      cells: reader.list { $0.sourceText() }
    )
  }
}
