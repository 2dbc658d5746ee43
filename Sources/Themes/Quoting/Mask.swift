/// Takes out of a quotation what could tell who wrote it, or of whom: names, addresses and numbers.
///
/// It knows patterns and common first names, not people, so somebody still has to read what is given
/// out. What it takes out is named in square brackets.
public enum Mask {
  /// The text without them.
  public static func masked(_ text: String) -> String {
    var text = text
    text = text.replacing(
      /[\p{L}0-9._%+\-]+@[\p{L}0-9\-]+(?:\.[\p{L}0-9\-]+)+/, with: "[email address]")
    text = text.replacing(
      #/
      (?i) \b (?: https?:\/\/ | www\. ) [^\s<>"”]+
      | \b [a-z0-9\-]+ \. (?: com|org|co|gov|net ) (?: \.uk )? \b (?: \/\S* )?
      /#, with: "[web address]")
    text = text.replacing(/(?:^|\s)@\w[\w.]+\w/) { match in
      match.output.prefix { $0.isWhitespace } + "[account]"
    }
    text = text.replacing(/(?i)\b[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}\b/, with: "[postcode]")
    text = dates(text)
    text = text.replacing(/\b[0-9]{3}[ \-]?[0-9]{3}[ \-]?[0-9]{4}\b/) { match in
      isNHSNumber(match.output) ? "[NHS number]" : String(match.output)
    }
    text = text.replacing(
      /(?:\+44|\b0044|\b0)(?:[ \-]?\(?[0-9]\)?){9,11}\b/, with: "[phone number]")
    return names(text)
  }

  /// Days in numbers, days with a month and a year, and any day that is said to be somebody's birth.
  private static func dates(_ text: String) -> String {
    text.replacing(
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
      /#, with: "[date]")
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
