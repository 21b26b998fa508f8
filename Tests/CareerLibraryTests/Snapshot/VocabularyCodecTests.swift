import ByteStorage
@testable import CareerLibrary
import RoleFacts
import Testing
import TextAnalysis

@Suite("The vocabulary in a snapshot")
struct VocabularyCodecTests {
  @Test("is read as it was written")
  func same() {
    let tables = AttributeVocabulary.Tables(analyzer: Analyzer())
    var writer = ByteWriter()
    VocabularyCodec.write(tables, to: &writer)
    var reader = ByteReader(writer.bytes)
    #expect(VocabularyCodec.read(&reader) == tables)
    #expect(reader.isComplete)
    #expect(tables.phrases.contains { $0.isCue } && tables.phrases.contains { !$0.isCue })
  }

  @Test("is damaged where a phrase is of no attribute or has no words", arguments: [0, 1])
  func damaged(wordCount: Int) {
    var writer = ByteWriter()
    writer.append(list: ["salary"]) { $0.append($1) }
    writer.append(list: [wordCount]) { writer, count in
      writer.append(varint: count)
      writer.append(false)
      writer.append(list: Array(repeating: "pay", count: count)) { writer, word in
        writer.append(word)
        writer.append(false)
      }
    }
    var reader = ByteReader(writer.bytes)
    #expect(VocabularyCodec.read(&reader).phrases.isEmpty)
    #expect(reader.isBroken)
  }
}
