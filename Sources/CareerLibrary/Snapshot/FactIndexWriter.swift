import ByteStorage
import RoleFacts

/// Collects which facts there are of each role and attribute, and which have a word.
struct FactIndexWriter {
  /// The numbers of facts, by role, then attribute.
  private var byRole: [[String: [Int]]]
  private var byAttribute: [String: [Int]] = [:]
  private var distinct: [String: [Int]] = [:]
  private var sayings: Set<Saying> = []
  private var byWord: [String: [Int]] = [:]

  /// A fact without its place.
  private struct Saying: Hashable {
    let role: RoleID
    let attribute: Attribute
    let value: FactValue
    let qualifiers: Qualifiers
  }

  init(roleCount: Int) { byRole = Array(repeating: [:], count: roleCount) }

  /// - Parameters:
  ///   - fact: comes behind all that were added before.
  ///   - number: its number.
  ///   - stems: of its label and value, each once.
  mutating func add(_ fact: Fact, number: Int, stems: Set<String>) {
    byRole[fact.role.index][fact.attribute.name, default: []].append(number)
    byAttribute[fact.attribute.name, default: []].append(number)
    for stem in stems { byWord[stem, default: []].append(number) }
    let saying = Saying(
      role: fact.role,
      attribute: fact.attribute,
      value: fact.value,
      qualifiers: fact.qualifiers
    )
    if sayings.insert(saying).inserted {
      distinct[fact.attribute.name, default: []].append(number)
    }
  }

  func write(to snapshot: inout SnapshotWriter) {
    var roles = RecordListWriter()
    for attributes in byRole {
      let sorted = attributes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      roles.append { record in
        record.append(list: sorted) { record, entry in
          record.append(entry.key)
          record.append(rising: entry.value)
        }
      }
    }
    snapshot.set(.roleFacts, roles.finish())
    snapshot.set(.attributeFacts, Self.table(byAttribute))
    snapshot.set(.distinctFacts, Self.table(distinct))
    snapshot.set(.factWords, Self.table(byWord))
  }

  private static func table(_ numbers: [String: [Int]]) -> [UInt8] {
    let entries = numbers.map { (key: $0.key, value: $0.value) }
    return KeyTableWriter.bytes(entries) { $0.append(rising: $1) }
  }

  /// One role's record, as it was written.
  static func read(_ reader: inout ByteReader) -> [(attribute: Attribute, facts: [Int])] {
    reader.list { (Attribute($0.text()), $0.rising()) }
  }
}
