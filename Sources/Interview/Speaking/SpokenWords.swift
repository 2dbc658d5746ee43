/// The words that a voice says for marks and numbers, in one language; English unless set.
public struct SpokenWords: Equatable, Sendable {
  /// Said in `3/10`.
  public var outOf = "out of"
  /// Said in `10-12`.
  public var to = "to"
  /// Said for a stroke between words.
  public var or = "or"
  /// Said for `%`.
  public var percent = "percent"
  /// Said for the sign of a number below zero.
  public var minus = "minus"
  /// Said for `~5`.
  public var about = "about"
  /// Said for `#1`.
  public var number = "number"
  /// The months, January first.
  public var months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// Said for a full hour, with `{hour}` in it.
  public var onTheHour = "{hour} o'clock"
  /// Said for the two halves of a day, by how they are written.
  public var halvesOfDay = ["am": "a m", "pm": "p m"]
  /// The kinds of money, by their sign.
  public var currencies: [Character: SpokenCurrency] = [
    "£": SpokenCurrency(one: "pound", many: "pounds", parts: "pence"),
    "€": SpokenCurrency(one: "euro", many: "euros", parts: "cents"),
    "$": SpokenCurrency(one: "dollar", many: "dollars", parts: "cents"),
  ]
  /// Said for an amount that ends in this letter, as in `50p`.
  public var smallCoins = ["p": "pence"]
  /// Said for a sign between or after words, wherever it stands.
  public var signs: [Character: String] = [
    "&": "and", "+": "plus", "=": "equals", "<": "less than", ">": "more than", "×": "times",
    "÷": "divided by", "±": "plus or minus", "°": "degrees", "§": "section", "№": "number",
    "@": "at", "%": "percent",
  ]
  /// Said for the marks in the address of a page or a mailbox.
  public var addressMarks: [Character: String] = [
    ".": "dot", "@": "at", "/": "stroke", "-": "dash", "_": "low line", "+": "plus",
  ]
  /// Said for what is written short, without its last full stop.
  public var abbreviations = [
    "e.g": "for example", "eg": "for example", "i.e": "that is", "ie": "that is",
    "etc": "and so on", "approx": "about", "vs": "against", "w/c": "week beginning",
    "n/a": "does not apply", "and/or": "or",
  ]
  /// Words in capitals that are said as words, in capitals, with how they are said.
  public var wholeWords = SpokenWords.englishWholeWords
  /// What is spelled letter by letter in any case, in capitals.
  public var spelledWords: Set<String> = [
    "ADHD", "ASC", "BSL", "CEO", "DFE", "DLA", "DVD", "DWP", "EBSA", "EHC", "EHCP", "EHCNA", "FAQ",
    "GCSE", "GDPR", "GP", "ICB", "LGBT", "LSA", "NHS", "OCD", "ODD", "PDF", "PMLD", "QR", "SEMH",
    "SLCN", "SLT", "TV", "UK", "USB", "WWW",
  ]
  /// Said for an option, with `{number}` in it.
  public var choosing = "Type {number}."

  /// The words in English.
  public static let english = SpokenWords()

  /// Makes the English words, each of which can then be set.
  public init() {}

  private static let englishWholeWords: [String: String] = {
    var words = [
      "CAMHS": "cams", "COVID": "covid", "NEET": "neet", "OFSTED": "Ofsted", "OK": "okay",
      "PACA": "packa", "PIN": "pin", "PIP": "pip", "SALT": "salt", "SEND": "send",
      "SENCO": "senco", "SENDCO": "sendco", "SENDIASS": "sendias", "SENDIST": "sendist",
      "MAKATON": "Makaton", "LEGO": "lego", "NASUWT": "N A S U W T",
      "WIFI": "wifi", "TEACCH": "teach",
    ]
    let stressed = """
      a all also am an and any are ask at be but by can do end for get go has have he help her his \
      how if in is it just keep last let like may me more most must my never new next no none not \
      now of off on one only or our out own please put say see she so some stop take tell than \
      thank that the their them then they this to too two up use very was we well what when where \
      who why will with yes you your back skip again break start
      """
    for word in stressed.split(separator: " ") { words[word.uppercased()] = String(word) }
    // Two of these are said by their letters far more often than they are stressed.
    words["IT"] = nil
    words["AM"] = nil
    return words
  }()
}
