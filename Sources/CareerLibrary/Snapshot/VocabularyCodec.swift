import ByteStorage
import RoleFacts

/// Writes and reads the phrases of attributes as stems, since to stem them takes longer than most questions.
enum VocabularyCodec {
  static func write(_ tables: AttributeVocabulary.Tables, to writer: inout ByteWriter) {
    writer.append(list: tables.attributes) { $0.append($1.name) }
    writer.append(list: tables.phrases) { writer, phrase in
      writer.append(varint: phrase.attribute)
      writer.append(phrase.isCue)
      writer.append(list: Array(zip(phrase.stems, phrase.terms))) { writer, word in
        writer.append(word.0)
        writer.append(optional: word.1) { $0.append($1) }
      }
    }
  }

  /// - Returns: the tables, and the reader stands behind them.
  static func read(_ reader: inout ByteReader) -> AttributeVocabulary.Tables {
    let attributes = reader.list { Attribute($0.text()) }
    let phrases = reader.list { reader in
      let (attribute, isCue) = (reader.varint(), reader.bool())
      let words = reader.list { ($0.text(), $0.optional { $0.text() }) }
      return (attribute, isCue, words)
    }
    guard phrases.allSatisfy({ attributes.indices.contains($0.0) && !$0.2.isEmpty }) else {
      reader.fail()
      return AttributeVocabulary.Tables(attributes: attributes, phrases: [])
    }
    return AttributeVocabulary.Tables(
      attributes: attributes,
      phrases: phrases.map { attribute, isCue, words in
        AttributeVocabulary.Tables.Phrase(
          attribute: attribute,
          isCue: isCue,
          stems: words.map(\.0),
          terms: words.map(\.1)
        )
      }
    )
  }
}
