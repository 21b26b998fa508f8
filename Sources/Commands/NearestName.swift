/// Finds the name that a misspelt word was probably meant to be.
package enum NearestName {
  /// The nearest name, or `nil` when none is near; of equally near ones the first.
  package static func of(_ word: String, in names: [String]) -> String? {
    let typed = Array(word.lowercased())
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let letters = Array(name.lowercased())
      let isBegun = typed.count >= 3 && letters.starts(with: typed)
      let distance = isBegun ? 1 : editDistance(typed, letters)
      guard distance <= max(1, letters.count / 3) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    return best?.name
  }

  /// Letters to insert, delete, replace or swap with their neighbour to make one from the other.
  static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        let replaced = rows[i][j] + (left[i] == right[j] ? 0 : 1)
        var cost = min(replaced, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
