import CareerLibrary
import SearchIndex
import TextAnalysis

/// Phrases of everyday speech whose words mean together what one plain word says.
///
/// People say "on my own"; articles say "alone", or give the loneliness in points.
struct Idioms {
  let library: Library

  /// A question with plain words in the place of its idioms.
  ///
  /// A phrase stays where the articles use its own telling words.
  ///
  /// - Parameters:
  ///   - text: a question.
  ///   - tokens: its words.
  /// - Returns: `nil` where it has no idiom.
  func plain(_ text: String, _ tokens: [Token]) -> String? {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var (index, copied) = (0, 0)
    while index < tokens.count {
      guard let match = longest(at: index, in: tokens) else {
        index += 1
        continue
      }
      result += bytes[copied..<tokens[index].range.lowerBound]
      result += Array(match.plain.utf8)
      index += match.count
      copied = tokens[index - 1].range.upperBound
    }
    return copied == 0 ? nil : String(decoding: result + bytes[copied...], as: UTF8.self)
  }

  /// The longest idiom that begins at a token.
  private func longest(at index: Int, in tokens: [Token]) -> (plain: String, count: Int)? {
    let phrases = Self.phrases[tokens[index].term] ?? []
    return phrases.filter { phrase in
      phrase.words.count <= tokens.count - index
        && zip(phrase.words, tokens[index...]).allSatisfy { $0 == $1.term }
        && !isUsed(tokens[index..<index + phrase.words.count])
    }.max { $0.words.count < $1.words.count }.map { ($0.plain, $0.words.count) }
  }

  /// Whether a phrase has telling words, all of which one passage of the articles uses.
  private func isUsed(_ tokens: ArraySlice<Token>) -> Bool {
    let telling = tokens.filter { token in
      !FunctionWords.contains(token.term) && !QuestionWords.empty.contains(token.term)
        && !EverydayWords.contains(token.term)
    }
    let stems = Set(telling.map(\.stem))
    guard !stems.isEmpty,
      stems.allSatisfy({ library.searcher.documentFrequency(of: $0) > 0 })
    else { return false }
    if stems.count == 1 { return true }
    let query = Query(terms: stems.sorted().map { Query.WeightedTerm(term: $0, weight: 1) })
    return library.search(query, top: 8).contains { found in
      stems.isSubset(of: library.analyzer.stems(in: library.passages[found.passage].text))
    }
  }

  private struct Phrase {
    let words: [String]
    let plain: String
  }

  /// Phrases by their first words, in the order of the table.
  private static let phrases: [String: [Phrase]] = {
    var phrases: [String: [Phrase]] = [:]
    for line in lines.parts(at: "\n") {
      let parts = line.parts(at: "|")
      for phrase in parts[1].parts(at: ",") {
        let words = phrase.parts(at: " ")
        phrases[words[0], default: []].append(Phrase(words: words, plain: parts[0]))
      }
    }
    return phrases
  }()

  /// Each line: the plain word | phrases, folded as tokens are, divided by commas.
  private static let lines = """
    when|what time,at what time
    what|wot,wat,whut
    what is|whats
    who is|whos
    please|plz,pls,plzz
    people|ppl
    because|cuz,coz
    in a nutshell|in plain words,in plain english,in plain language,in simple terms,\
    in simple words,in a few words,in laymans terms,in one sentence
    alone|on my own,on your own,on their own,by myself,by yourself,by themselves,all alone
    lead|in charge at,in charge during,in charge when,calls the shots,call the shots,runs the show
    cost|set me back,set you back,sets you back,set one back,set somebody back
    wake|get up,gets up,getting up,get out of bed,gets out of bed,out of bed
    remember|by heart,off by heart
    scold|told off,telling off,yell at,yells at,yelled at,shout at,shouts at,shouted at,snaps at
    tired|fed up with,fed up,sick of,had enough of,sick and tired of,weary of
    angry|lose my temper,loses my temper,short fuse,short tempered,lose your temper
    calm|stay cool,keep my cool,keep cool,cool head,keep my head,keep your head,keep calm,\
    stay calm,level headed,unflappable
    bored|lose interest,loses interest,losing interest
    outdoors|open air,fresh air,out of doors,out and about,under the sky
    travel|on the road,away from home,out of a suitcase,on the move
    injury|get hurt,gets hurt,getting hurt,break my neck,get injured,gets injured
    death|get killed,gets killed,get you killed,gets you killed,getting killed,cost you your life,\
    lose my life,lose your life,lose their lives,get me killed
    hate|cannot stand,cant stand,cannot bear,cant bear,cannot abide,cant abide,not a fan of,\
    no fan of,turns me off,puts me off,makes me ill,makes me sick,gives me the creeps
    love|a fan of,big fan of,crazy about,mad about,passionate about,cannot get enough of,\
    cant get enough of,happiest when,my idea of fun,nothing beats,makes my day,thrive on,\
    light up when,over the moon
    variety|every day is different,no two days alike,no two days the same,change of scene,\
    something new every day,something different every day
    routine|same thing every day,same every day,day in day out,same old thing
    independent|my own boss,your own boss,their own boss,own boss
    detail|eye for detail,dot the is,nit picking
    burnout|burned out,burnt out,burn out,burns out,burn themselves out
    unemployed|out of work,lose my job,lose their jobs,lose your job
    layoff|laid off,lay off,lays off,sent packing
    beginner|wet behind the ears,green horn
    pregnant|having a baby,have a baby,have babies
    weekend|saturdays and sundays
    old|getting on in years
    """
}
