import ByteStorage
@testable import CareerLibrary
import RoleFacts
import Testing
import TextAnalysis

@Suite("The vocabulary in a snapshot")
struct VocabularyCodecTests {
  typealias Phrase = AttributeVocabulary.Tables.Phrase

  @Test("is read as it was written, whatever a text asks of it first")
  func same() {
    let analyzer = Analyzer()
    let tables = AttributeVocabulary.Tables(analyzer: analyzer)
    var writer = SnapshotWriter()
    VocabularyCodec.write(tables, to: &writer)
    let stored = VocabularyCodec.vocabulary(of: SnapshotBytes(fresh: writer.finish()))
    let made = AttributeVocabulary(tables)
    #expect(stored.attributes == made.attributes)
    for phrase in tables.phrases {
      let tokens = analyzer.tokens(in: "the " + phrase.stems.joined(separator: " ") + " there")
      #expect(stored.questionMatches(tokens) == made.questionMatches(tokens))
      #expect(stored.attribute(ofLabel: tokens) == made.attribute(ofLabel: tokens))
    }
  }

  @Test(
    "keeps the phrases of a stem in their order",
    arguments: [
      [Phrase(attribute: 1, isCue: true, stems: ["pay"], terms: ["pay"])],
      [
        Phrase(attribute: 0, isCue: false, stems: ["pay", "rang"], terms: [nil, "range"]),
        Phrase(attribute: 2, isCue: true, stems: ["pay"], terms: [nil]),
      ],
    ]
  )
  func phrases(of written: [Phrase]) {
    var writer = ByteWriter()
    VocabularyCodec.write(&writer, written)
    var reader = ByteReader(writer.bytes)
    #expect(VocabularyCodec.read(&reader, after: "pay", attributeCount: 3) == written)
    #expect(reader.isComplete)
  }

  @Test("is damaged where a phrase is of no attribute")
  func damaged() {
    var writer = ByteWriter()
    VocabularyCodec.write(
      &writer,
      [Phrase(attribute: 1, isCue: false, stems: ["pay"], terms: [nil])]
    )
    var reader = ByteReader(writer.bytes)
    _ = VocabularyCodec.read(&reader, after: "pay", attributeCount: 1)
    #expect(reader.isBroken)
  }
}
