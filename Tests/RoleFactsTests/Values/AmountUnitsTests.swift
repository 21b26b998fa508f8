import RoleFacts
import Testing

@Suite("Reading currencies behind figures")
struct AmountUnitsTests {
  @Test(
    "reads a sum by the currency behind it",
    arguments: [
      ("They make 15,000 PLN a month.", "15,000 PLN a month", "PLN 15000 month"),
      (
        "between 15,000 and 25,000 PLN per month", "between 15,000 and 25,000 PLN per month",
        "PLN 15000-25000 month"
      ),
      ("rund 45.000 € per year", "45.000 € per year", "EUR 45000 year"),
      ("40,000 to 55,000 euros", "40,000 to 55,000 euros", "EUR 40000-55000"),
      ("some 60,000 Canadian dollars", "60,000 Canadian dollars", "CAD 60000"),
      ("85k CHF", "85k CHF", "CHF 85000"), ("€1.250 a week", "€1.250 a week", "EUR 1250 week"),
    ]
  )
  func sums(text: String, raw: String, value: String) {
    let amounts = AmountReader(text).amounts()
    #expect(amounts.map(\.value.raw) == [raw])
    #expect(amounts.map(\.value.typed.summary) == [value])
  }

  @Test(
    "takes no other figure for a sum",
    arguments: ["12 pounds of flour", "3 francs", "40 EURO2024 tickets", "15,000 plans", "7 yens"]
  )
  func others(text: String) {
    #expect(AmountReader(text).amounts().isEmpty)
  }

  @Test("leaves a sign in front of the next figure to that one")
  func neighbours() {
    let amounts = AmountReader("in 2021 £300, in 2022 £310").amounts()
    #expect(amounts.map(\.value.raw) == ["£300", "£310"])
  }
}
