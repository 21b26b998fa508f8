import ArticleParsing
import TextAnalysis

extension ArticleScope {
  /// What a block says behind the name of a role and a colon.
  struct LabelledPart: Equatable {
    let role: RoleID
    /// UTF-8 offsets of the first sentence behind the label.
    let first: Range<Int>
    /// UTF-8 offsets up to the next label or the end of the block.
    let whole: Range<Int>
  }

  /// The parts of a block that begins with a role as label; "Ward nurses: … Midwives: …" has two.
  func labelledParts(ofBlock index: Int) -> [LabelledPart] {
    guard let role = labelRole(ofBlock: index) else { return [] }
    let bytes = analyzed.texts[index]
    let dash = article.blocks[index].label == nil ? dash(behindRoleOfBlock: index) : nil
    let start = dash?.upperBound ?? article.blocks[index].label?.upperBound ?? 0
    var heads = [(role: role, start: start)]
    let sentences = analyzed.sentences[index]
    for sentence in sentences where sentence.lowerBound > heads[0].start {
      if let label = label(atStartOf: sentence, bytes) { heads.append(label) }
    }
    return heads.indices.map { position in
      let (role, start) = heads[position]
      let next = heads.indices.contains(position + 1) ? position + 1 : nil
      let stop = next.flatMap { following in
        sentences.last { $0.upperBound < heads[following].start }?.upperBound
      }
      let begin = bytes[start...].firstIndex { !": .".utf8.contains($0) } ?? bytes.count
      let whole = begin..<max(stop ?? bytes.count, begin)
      let sentence = sentences.first { $0.upperBound > begin }
      let first = begin..<min(whole.upperBound, sentence?.upperBound ?? bytes.count)
      return LabelledPart(role: role, first: first, whole: whole)
    }
  }

  /// The role that a sentence begins with as a label, and the offset behind its colon.
  private func label(
    atStartOf sentence: Range<Int>,
    _ bytes: [UInt8]
  ) -> (role: RoleID, start: Int)? {
    let head = bytes[sentence].prefix(60)
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count,
      bytes[colon + 1] == 0x20,
      let role = role(named: bytes.text(sentence.lowerBound..<colon))
    else { return nil }
    return (role, colon + 1)
  }
}
