import ByteStorage
import RoleFacts
import Synchronization

/// Writes and reads the phrases of attributes as stems, since to stem them takes longer than most
/// questions, and by their first stems, since to read all of them takes longer than some.
enum VocabularyCodec {
  typealias Phrase = AttributeVocabulary.Tables.Phrase

  static func write(_ tables: AttributeVocabulary.Tables, to snapshot: inout SnapshotWriter) {
    snapshot.set(.vocabulary) { writer in
      writer.append(list: tables.attributes) { $0.append($1.name) }
    }
    let phrases = Dictionary(grouping: tables.phrases) { $0.stems[0] }
    snapshot.set(.phrases, KeyTableWriter.bytes(phrases.map { ($0.key, $0.value) }, write))
  }

  /// Writes phrases that begin with one stem, which is not written.
  static func write(_ writer: inout ByteWriter, _ phrases: [Phrase]) {
    writer.append(list: phrases) { writer, phrase in
      writer.append(varint: phrase.attribute)
      writer.append(phrase.isCue)
      writer.append(list: Array(phrase.stems.dropFirst())) { $0.append($1) }
      for term in phrase.terms { writer.append(optional: term) { $0.append($1) } }
    }
  }

  /// The vocabulary of a snapshot; phrases are read when a text has a word that they begin with.
  static func vocabulary(of bytes: SnapshotBytes) -> AttributeVocabulary {
    let attributes = RecordList(bytes, .vocabulary).decode(0) { reader in
      reader.list { Attribute($0.text()) }
    }
    let table = KeyTable(bytes, .phrases)
    let known = KnownPhrases()
    return AttributeVocabulary(attributes: attributes) { stem in
      known.phrases(beginningWith: stem) {
        table.value(of: stem) { read(&$0, after: stem, attributeCount: attributes.count) } ?? []
      }
    }
  }

  /// Reads phrases that begin with a stem.
  static func read(
    _ reader: inout ByteReader,
    after stem: String,
    attributeCount: Int
  ) -> [Phrase] {
    reader.list { reader in
      let (attribute, isCue) = (reader.varint(), reader.bool())
      if attribute >= attributeCount { reader.fail() }
      let stems = [stem] + reader.list { $0.text() }
      let terms = stems.map { _ in reader.optional { $0.text() } }
      return Phrase(attribute: attribute, isCue: isCue, stems: stems, terms: terms)
    }
  }
}

/// Phrases that were read, by their first stem.
private final class KnownPhrases: Sendable {
  private let found = Mutex<[String: [VocabularyCodec.Phrase]]>([:])

  func phrases(
    beginningWith stem: String,
    read: () -> [VocabularyCodec.Phrase]
  ) -> [VocabularyCodec.Phrase] {
    if let known = found.withLock({ $0[stem] }) { return known }
    let phrases = read()
    // Most words begin none, which the table tells at once.
    if !phrases.isEmpty { found.withLock { $0[stem] = phrases } }
    return phrases
  }
}
