import TextAnalysis

/// Words so common in all speech that their rarity in a few articles tells nothing.
///
/// Unlike ``QuestionWords/empty`` they stay part of the topic: an article that uses them is the nearer
/// one, but whether one does decides nothing.
enum EverydayWords {
  /// Whether a folded word is one of them.
  static func contains(_ term: String) -> Bool { words.contains(term) }

  private static let words = Set(
    """
    hold holds holding held land lands landing sit sits handle handles handling deal deals \
    dealing face faces facing read reads reading heard hear hears seen seem seems feel feels \
    feeling felt try tries trying tried wonder wondering guess believe suppose bother mind minds \
    happen happens happening appear appears consider considered considering decide deciding \
    follow following leaving stay stays staying settle settles stuck stick sticks drop fall \
    falls falling ask asks asking asked way ways part parts point bit bits lot lots while moment \
    today now nowadays soon once yet even quite pretty simply basically roughly approximately \
    around nearly almost certainly probably perhaps maybe please thanks hello sure fine nice \
    great good bad real entire own other another else anyway instead besides together somebody \
    everybody everyone nobody folks folk guy guys stuff bunch reason reasons idea ideas fact \
    forever forward away ahead along across over opposite sooner rest son daughter kid wife \
    husband friend friends brother sister cousin nephew niece nephews few several step steps \
    next last first second turn turns turning bothers curious currently lately recently \
    eventually honest honestly fresh particular particularly especially actual huge big small \
    little whatever whichever wherever anywhere somewhere everywhere everything nothing move \
    moves going goes gone pass passes meant sort sorts bear bears fun excited exciting happy \
    glad sorry afraid wizard whiz whizz genius guru ace geek nerd buff freak aboard onboard \
    literally seriously frankly totally absolutely
    """.parts(at: " ")
  )
}
