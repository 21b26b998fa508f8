/// Places whose own currency tells where an amount is paid when an article does not say.
package enum CurrencyPlaces {
  /// A currency of ISO 4217 and the place that uses it; one that several countries share is left out.
  private static let table: [String: String] = [
    "AUD": "Australia", "AED": "Gulf states", "BRL": "Brazil", "CAD": "Canada",
    "CHF": "Switzerland",
    "CNY": "China", "CZK": "Czech Republic", "DKK": "Denmark", "GBP": "United Kingdom",
    "HKD": "Hong Kong", "HUF": "Hungary", "INR": "India", "ISK": "Iceland", "JPY": "Japan",
    "KRW": "South Korea", "MXN": "Mexico", "NOK": "Norway", "NZD": "New Zealand",
    "PHP": "Philippines", "PKR": "Pakistan", "PLN": "Poland", "RON": "Romania",
    "SAR": "Gulf states",
    "SEK": "Sweden", "SGD": "Singapore", "THB": "Thailand", "USD": "United States",
    "ZAR": "South Africa",
  ]

  /// The place, named as `Places` of `ArticleParsing` names it, or `nil` when the currency tells of none.
  package static func place(of currency: String) -> String? { table[currency] }
}
