/// The function words of ``FunctionWords``, as data.
enum FunctionWordList {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries, question words and words of
  /// politeness, folded and in alphabetical order.
  static let words =
    """
    a about above across actually after against all along already also although am among an and \
    any anybody anyone anything are arent around as at be because been before behind being below \
    between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont \
    down during each either else etc even ever every everyone everything explain for from give \
    had hadnt has hasnt have havent having he hello her here hers herself hey hi him himself his \
    how however hows i id if ill im in instead into is isnt it its itself ive just let lets may \
    maybe me might mine must my myself neither no nor not of off oh ok okay on once one only \
    onto or other others our ours ourselves out over own per perhaps please quite rather really \
    regarding shall shant she should shouldnt show since so some somebody someone something \
    still such tell than thank thanks that thats the their theirs them themselves then there \
    therefore theres these they theyre theyve this those though through thus to too toward \
    towards under until up upon us very via was wasnt we well were werent weve what whatever \
    whats when whenever where whereas whether which whichever while who whoever whom whos whose \
    why will with within without wont would wouldnt yes yet you youd youll your youre yours \
    yourself youve
    """.parts(at: " ")
}
