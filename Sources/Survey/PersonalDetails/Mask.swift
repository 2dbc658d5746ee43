/// Finds in a person's words what could tell who wrote them, or of whom: names, addresses and numbers.
///
/// The person who types them is told, and they are taken out of what is quoted. It knows patterns and
/// common first names, not people, so somebody still has to read what is given out. What it takes out
/// is named in square brackets. Its patterns are read once when it is made, so one is used for many
/// texts.
public struct Mask {
  private let email = /[\p{L}0-9._%+\-]+@[\p{L}0-9\-]+(?:\.[\p{L}0-9\-]+)+/
  private let web =
    #/
    (?i) \b (?: https?:\/\/ | www\. ) [^\s<>"”]+
    | \b [a-z0-9\-]+ \. (?: com|org|co|gov|net ) (?: \.uk )? \b (?: \/\S* )?
    /#
  private let account = /(?:^|\s)@\w[\w.]+\w/
  private let postcode = /(?i)\b[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}\b/
  private let ten = /\b[0-9]{3}[ \-]?[0-9]{3}[ \-]?[0-9]{4}\b/
  private let phone = /(?:\+44|\b0044|\b0)(?:[ \-]?\(?[0-9]\)?){9,11}\b/
  /// Days in numbers, days with a month and a year, and any day that is said to be somebody's birth.
  private let date =
    #/
      (?i) \b [0-9]{1,2} [\/.\-] [0-9]{1,2} [\/.\-] (?: [0-9]{4} | [0-9]{2} ) \b
      | \b [0-9]{4} - [0-9]{2} - [0-9]{2} \b
      | \b (?: born|birthday|birth|dob ) \b [^.!?\n]{0,20}?
        \b (?: [0-9]{1,2} (?: st|nd|rd|th )? (?: \ of )? \ [a-z]{3,9}
        | (?: jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec ) [a-z]{0,6} \ [0-9]{1,2} \w{0,2} )
        (?: ,?\ [0-9]{4} )? \b
      | \b [0-9]{1,2} (?: st|nd|rd|th )? (?: \ of )?
        \ (?: jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec ) [a-z]{0,6} ,? \ [0-9]{4} \b
      | \b (?: jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec ) [a-z]{0,6}
        \ [0-9]{1,2} (?: st|nd|rd|th )? ,? \ [0-9]{4} \b
      /#
  private let word = /[\p{L}][\p{L}'’\-]*/

  /// Makes a mask.
  public init() {}

  /// The text without them.
  public func masked(_ text: String) -> String { read(text).masked }

  /// What of this the text holds, each sort once, in the order of their list.
  public func details(in text: String) -> [PersonalDetail] {
    let found = read(text).found
    return PersonalDetail.allCases.filter(found.contains)
  }

  /// The text without them, and what was taken out.
  private func read(_ text: String) -> (masked: String, found: Set<PersonalDetail>) {
    var text = text
    var found: Set<PersonalDetail> = []
    func note(_ detail: PersonalDetail, _ masked: String) {
      if masked != text { found.insert(detail) }
      text = masked
    }
    let hasAt = text.utf8.contains(UInt8(ascii: "@"))
    if hasAt { note(.emailAddress, text.replacing(email, with: PersonalDetail.emailAddress.mark)) }
    if Mask.mayHoldWebAddress(text) {
      note(.webAddress, text.replacing(web, with: PersonalDetail.webAddress.mark))
    }
    if hasAt {
      note(
        .account,
        text.replacing(account) { match in
          match.output.prefix { $0.isWhitespace } + PersonalDetail.account.mark
        })
    }
    if text.utf8.contains(where: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains) {
      note(.postcode, text.replacing(postcode, with: PersonalDetail.postcode.mark))
      note(.date, text.replacing(date, with: PersonalDetail.date.mark))
      note(
        .nhsNumber,
        text.replacing(ten) { match in
          Self.isNHSNumber(match.output) ? PersonalDetail.nhsNumber.mark : String(match.output)
        })
      note(.phoneNumber, text.replacing(phone, with: PersonalDetail.phoneNumber.mark))
    }
    note(.name, names(text))
    return (text, found)
  }

  /// The words of a text, with what belongs to them inside, as in `Mary-Ann’s`.
  func words(in text: String) -> [Substring] {
    // Beyond ASCII and the signs that are common in writing, what is one letter takes thought.
    let isPlain = text.unicodeScalars.allSatisfy { $0.isASCII || 0x2010...0x2027 ~= $0.value }
    guard isPlain else { return text.matches(of: word).map(\.output) }
    var words: [Substring] = []
    var start: String.Index?
    for place in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[place]
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      if isLetter || start != nil && (scalar == "'" || scalar == "’" || scalar == "-") {
        start = start ?? place
      } else if let first = start {
        words.append(text[first..<place])
        start = nil
      }
    }
    if let start { words.append(text[start...]) }
    return words
  }

  /// Says whether a text has what every address on the web has: `://`, or a full stop within a word.
  ///
  /// Patterns take long over a text, and hardly any text has one.
  private static func mayHoldWebAddress(_ text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if before.1 == UInt8(ascii: "."), byte > 0x20 { return true }
      if before == (UInt8(ascii: ":"), UInt8(ascii: "/")), byte == UInt8(ascii: "/") { return true }
      before = (before.1, byte)
    }
    return false
  }

  /// Says whether ten digits are a number of the NHS: the last one checks the others (NHS Data
  /// Dictionary, modulus 11).
  private static func isNHSNumber(_ text: Substring) -> Bool {
    let digits = text.compactMap(\.wholeNumberValue)
    guard digits.count == 10 else { return false }
    let sum = digits.prefix(9).enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
    return (11 - sum % 11) % 11 == digits[9]
  }
}
