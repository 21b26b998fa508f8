import ArticleParsing
import ByteStorage
import RoleFacts

/// Writes and reads facts; an article is written as its number.
enum FactCodec {
  static func write(_ fact: Fact, article: Int, to writer: inout ByteWriter) {
    writer.append(varint: fact.role.index)
    writer.append(fact.attribute.name)
    writer.append(fact.value.raw)
    write(fact.value.typed, to: &writer)
    write(fact.qualifiers, to: &writer)
    writer.append(varint: article)
    writer.append(varint: fact.provenance.block)
    writer.append(fact.provenance.lines)
  }

  /// - Parameters:
  ///   - reader: stands at a fact.
  ///   - id: the id of an article by its number.
  /// - Returns: the fact, and the reader stands behind it.
  static func read(_ reader: inout ByteReader, id: (Int) -> ArticleID) -> Fact {
    Fact(
      role: RoleID(reader.varint()),
      attribute: Attribute(reader.text()),
      value: FactValue(raw: reader.text(), typed: typed(&reader)),
      qualifiers: qualifiers(&reader),
      provenance: Provenance(
        article: id(reader.varint()),
        block: reader.varint(),
        lines: reader.closedRange()
      )
    )
  }

  // MARK: Qualifiers

  private static func write(_ qualifiers: Qualifiers, to writer: inout ByteWriter) {
    for text in [
      qualifiers.region, qualifiers.year, qualifiers.statistic, qualifiers.seniority,
      qualifiers.label, qualifiers.attributedTo, qualifiers.modality?.rawValue,
    ] {
      writer.append(optional: text) { $0.append($1) }
    }
    writer.append(qualifiers.isDenied)
  }

  private static func qualifiers(_ reader: inout ByteReader) -> Qualifiers {
    Qualifiers(
      region: reader.optional { $0.text() },
      year: reader.optional { $0.text() },
      statistic: reader.optional { $0.text() },
      seniority: reader.optional { $0.text() },
      label: reader.optional { $0.text() },
      attributedTo: reader.optional { $0.text() },
      modality: reader.optional { $0.named(Modality.required) },
      isDenied: reader.bool()
    )
  }

  // MARK: Values

  private static func write(_ typed: FactValue.Typed, to writer: inout ByteWriter) {
    switch typed {
    case .text: writer.append(varint: 0)
    case .term: writer.append(varint: 1)
    case .count(let number):
      writer.append(varint: 2)
      writer.append(number)
    case .percent(let number):
      writer.append(varint: 3)
      writer.append(number)
    case .score(let number, let most):
      writer.append(varint: 4)
      writer.append(number)
      writer.append(most)
    case .money(let money):
      writer.append(varint: 5)
      writer.append(money.minimum)
      writer.append(money.maximum)
      writer.append(money.currency)
      writer.append(optional: money.period) { $0.append($1.rawValue) }
    case .duration(let span):
      writer.append(varint: 6)
      writer.append(span.minimum)
      writer.append(optional: span.maximum) { $0.append($1) }
      writer.append(span.unit.rawValue)
      writer.append(optional: span.per) { $0.append($1.rawValue) }
    }
  }

  private static func typed(_ reader: inout ByteReader) -> FactValue.Typed {
    switch reader.varint() {
    case 0: return .text
    case 1: return .term
    case 2: return .count(reader.double())
    case 3: return .percent(reader.double())
    case 4: return .score(reader.double(), of: reader.double())
    case 5:
      return .money(
        Money(
          minimum: reader.double(),
          maximum: reader.double(),
          currency: reader.text(),
          period: reader.optional { $0.named(Money.Period.year) }
        )
      )
    case 6:
      return .duration(
        TimeSpan(
          minimum: reader.double(),
          maximum: reader.optional { $0.double() },
          unit: reader.named(TimeSpan.Unit.year),
          per: reader.optional { $0.named(TimeSpan.Unit.year) }
        )
      )
    default:
      reader.fail()
      return .text
    }
  }
}
