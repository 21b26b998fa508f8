import ByteStorage
import RoleFacts

/// Collects which facts there are of each role and attribute.
struct FactIndexWriter {
  /// The numbers of facts, by role, then attribute.
  private var byRole: [[String: [Int]]]
  private var byAttribute: [String: [Int]] = [:]

  init(roleCount: Int) { byRole = Array(repeating: [:], count: roleCount) }

  mutating func add(_ fact: Fact, number: Int) {
    byRole[fact.role.index][fact.attribute.name, default: []].append(number)
    byAttribute[fact.attribute.name, default: []].append(number)
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
    let attributes = byAttribute.map { (key: $0.key, value: $0.value) }
    snapshot.set(.attributeFacts, KeyTableWriter.bytes(attributes) { $0.append(rising: $1) })
  }

  /// One role's record, as it was written.
  static func read(_ reader: inout ByteReader) -> [(attribute: Attribute, facts: [Int])] {
    reader.list { (Attribute($0.text()), $0.rising()) }
  }
}
