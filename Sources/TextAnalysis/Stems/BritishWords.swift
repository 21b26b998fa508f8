/// What ``BritishSpelling`` knows, as data.
enum BritishWords {
  /// Endings that may be written with a z, longest first.
  static let iseEndings = list("isations isation isers ising ises ised iser ise")
  /// A letter before -ise that tells a word which always has its s: raise, noise, cruise, revise,
  /// otherwise, franchise.
  static let isesBefore = Set("aouvwh".utf8)
  /// What stands before -ise in words that always have their s.
  static let iseBases = Set(
    """
    advert appr cer chast circumc comprom compr conc dem desp enterpr exc exerc expert highr inc \
    merchand moonr mort parad pract prec prem prom repr sunr surm surpr treat upr val
    """.parts(at: " ")
  )
  static let yseEndings = list("lysing lysers lysed lyser lyse")
  static let reEndings = list(
    "centre metre theatre fibre litre calibre spectre sombre meagre lustre"
  )
  static let ogueEndings = pairs(
    "alogues alogs alogued aloged aloguing aloging aloguer aloger alogue alog"
  )
  static let doubleLEndings = list("lings ling lable led lers ler lors lor lous")
  /// Verbs whose last l is doubled in British spelling only.
  static let doubleLBases = Set(
    """
    cancel channel counsel dial duel equal fuel initial jewel label level marshal marvel model \
    panel quarrel refuel relabel remodel rival shovel signal swivel total travel tunnel unravel
    """.parts(at: " ")
  )
  /// Parts of words, British then American, that no other English word contains.
  static let fragments = pairs(
    """
    armour armor behaviour behavior candour candor clamour clamor colour color demeanour demeanor \
    endeavour endeavor favour favor fervour fervor flavour flavor harbour harbor honour honor \
    humour humor labour labor neighbour neighbor odour odor parlour parlor rigour rigor rumour \
    rumor saviour savior savour savor splendour splendor tumour tumor valour valor vapour vapor \
    vigour vigor \
    anaem anem anaesth anesth archaeo archeo diarrhoea diarrhea encyclopaed encycloped foetal \
    fetal foetus fetus gynaec gynec haemat hemat haemo hemo leukaem leukem manoeuvre maneuver \
    oesoph esoph oestro estro orthopaed orthoped paediatr pediatr
    """
  )
  /// Whole words.
  static let american = Dictionary(
    uniqueKeysWithValues: pairs(
      """
      acknowledgement acknowledgment aeroplane airplane ageing aging aluminium aluminum artefact \
      artifact artefacts artifacts centred centered cheque check cheques checks cosy cozy defence \
      defense enrol enroll enrolment enrollment enrolments enrollments enrols enrolls fulfil \
      fulfill fulfilment fulfillment fulfils fulfills grey gray instalment installment \
      instalments installments jewellery jewelry judgement judgment judgements judgments kerb \
      curb learnt learned licence license licenced licensed licences licenses mould mold moulds \
      molds offence offense offences offenses plough plow practise practice practised practiced \
      practises practices practising practicing pretence pretense programme program programmes \
      programs sceptic skeptic sceptical skeptical skilful skillful skilfully skillfully \
      specialities specialties speciality specialty towards toward tyre tire tyres tires whilst \
      while wilful willful
      """
    ).map { (String(decoding: $0, as: UTF8.self), String(decoding: $1, as: UTF8.self)) }
  )

  private static func list(_ words: String) -> [[UInt8]] {
    words.parts(at: " ").map { Array($0.utf8) }
  }

  private static func pairs(_ words: String) -> [([UInt8], [UInt8])] {
    let words = list(words)
    return stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
  }
}
