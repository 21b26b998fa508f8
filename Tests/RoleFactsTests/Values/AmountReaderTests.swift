import RoleFacts
import TestSupport
import Testing

@Suite("Reading amounts")
struct AmountReaderTests {
  private func marks(in text: String) -> String {
    MarkedText.mark(AmountReader(text).amounts().map(\.range), in: text)
  }

  private func summaries(in text: String) -> [String] {
    AmountReader(text).amounts().map(\.value.typed.summary)
  }

  @Test(
    "marks exactly the stated amount of money, with its sign, scale and period",
    arguments: [
      "A head chef in a large hotel makes ⟦$140k - $250k⟧ with tips.",
      "Nurses in Ontario start at ⟦CA$82,000⟧ before night shifts.",
      "Site surveyors begin near ⟦₹9.2 lakh per year⟧; some wait for more.",
      "Milkers receive ⟦CHF 6,400 per month⟧ and a room.",
      "A stylist takes home ⟦GBP 26,530⟧.",
      "Contract lawyers bill ⟦€102 an hour⟧ (⟦€816 a day⟧).",
      "Subtitlers ask for ⟦$0.50 a word⟧, poets for nothing.",
      "Glaziers pay ⟦£18.50 hourly⟧ to a mate.",
      "Shearers reach ⟦A$1.2 million⟧ of wool; notaries ⟦PLN 9,800 monthly⟧.",
      "Land surveyors start at ⟦$48,500⟧ and reach ⟦$71,000⟧.",
      "From ⟦€31,000 to €36,500 per annum⟧, says the guild.",
      "It is ⟦£240–310 a day⟧ for a thatcher.",
    ]
  )
  func moneyRanges(example: String) { #expect(marks(in: MarkedText(example).text) == example) }

  @Test(
    "knows how much, in which currency and for how long",
    arguments: [
      ("$140k - $250k", "USD 140000-250000"),
      ("$30-40k a year", "USD 30000-40000 year"), ("$1,200 - 1.5k", "USD 1200-1500"),
      ("CA$82,000", "CAD 82000"), ("C$40 an hour", "CAD 40 hour"),
      ("A$71,000", "AUD 71000"), ("AU$71,000 per year", "AUD 71000 year"),
      ("NZ$64k", "NZD 64000"), ("HK$21,000 a month", "HKD 21000 month"),
      ("S$4,100 monthly", "SGD 4100 month"), ("R$3,900", "BRL 3900"),
      ("US$55,250 annually", "USD 55250 year"), ("$0.50 a word", "USD 0.5 word"),
      ("₹9.5 lakh per year", "INR 950000 year"), ("₹4,50,000 pa", "INR 450000 year"),
      ("Rs. 1.1 crore", "INR 11000000"), ("INR 35,000 per month", "INR 35000 month"),
      ("CHF 6,400 per month", "CHF 6400 month"), ("GBP 26,530", "GBP 26530"),
      ("€102 an hour", "EUR 102 hour"), ("USD 61770.50 P1Y Ohio", "USD 61770.5 year"),
      ("GBP 14 PT1H", "GBP 14 hour"),
      ("£31k per annum", "GBP 31000 year"), ("£540 weekly", "GBP 540 week"),
      ("£240–310 a day", "GBP 240-310 day"), ("¥4.8 million", "JPY 4800000"),
      ("₩38 million a year", "KRW 38000000 year"), ("SEK 33,000", "SEK 33000"),
      ("$24 to $30 an hour", "USD 24-30 hour"), ("$2.5m", "USD 2500000"),
    ]
  )
  func money(text: String, expected: String) { #expect(summaries(in: text) == [expected]) }

  @Test(
    "reads percentages, the falling ones as negative",
    arguments: [
      ("Work for farriers grows by ⟦7%⟧.", ["7 %"]),
      ("Typists: ⟦-14%⟧, binders: ⟦3.5 %⟧.", ["-14 %", "3.5 %"]),
      ("A decline (⟦-2 percent⟧) after ⟦11 per cent⟧ more.", ["-2 %", "11 %"]),
      ("About 5-⟦7%⟧ of hens.", ["7 %"]),
    ]
  )
  func percentages(example: String, expected: [String]) {
    let text = MarkedText(example).text
    #expect(marks(in: text) == example)
    #expect(summaries(in: text) == expected)
  }

  @Test(
    "reads scores out of five, ten and a hundred",
    arguments: [
      ("Variety ⟦8/10⟧, calm ⟦62/100⟧.", ["8 of 10", "62 of 100"]),
      ("Guests gave ⟦4.5/5⟧", ["4.5 of 5"]),
    ]
  )
  func scores(example: String, expected: [String]) {
    let text = MarkedText(example).text
    #expect(marks(in: text) == example)
    #expect(summaries(in: text) == expected)
  }

  @Test(
    "leaves alone what only looks like an amount",
    arguments: [
      "The ward is open 24/7, all 365 days.", "Read chapter 3/4 before the exam.",
      "The price is in US$ or CHF.", "Form B2 and hall A$ are closed.", "Ring 555-0170 at 9.",
      "Twelve out of 10 hairdressers laugh.", "11/10 would cut again.", "See part 2.3.1 below.",
      "",
    ]
  )
  func noAmounts(text: String) { #expect(marks(in: text) == text) }

  @Test("repeats the words of the text as its raw value")
  func rawWords() {
    let values = AmountReader("Pay: CHF 6,400 per month, up 3 per cent, joy 9/10.").amounts()
    #expect(values.map(\.value.raw) == ["CHF 6,400 per month", "3 per cent", "9/10"])
  }

  @Test("keeps the sign of a percentage that is written with a real minus")
  func typographicMinus() {
    #expect(summaries(in: "Typists: −14%") == ["-14 %"])
  }

  @Test("takes no date for a score")
  func dates() {
    #expect(summaries(in: "The exam is on 3/10/2027.").isEmpty)
  }

  @Test("multiplies without an error of rounding")
  func exactScales() {
    #expect(summaries(in: "₹9.2 lakh per year") == ["INR 920000 year"])
  }

  @Test(
    "reads a period behind a slash",
    arguments: [("€18/hour", "EUR 18 hour"), ("$52,000/year", "USD 52000 year")]
  )
  func slashedPeriods(text: String, expected: String) {
    #expect(summaries(in: text) == [expected])
  }

  @Test("knows that lakhs per annum are paid by the year")
  func lakhsPerAnnum() {
    #expect(summaries(in: "₹6.5 LPA") == ["INR 650000 year"])
  }

  @Test("reads a sign that a blank sets off from its figure")
  func blankBehindSign() {
    #expect(summaries(in: "€ 3,200 per month") == ["EUR 3200 month"])
  }
}
