/// The person behind a response, known here by a code alone.
public struct Respondent: Codable, Hashable, Sendable {
  /// A pseudonym such as `yc-4f7k`, never made from anything about the person.
  public var code: String
  /// Whose voice it is; nil where nobody said, since a guess could put words in a child's mouth.
  public var group: Group?

  /// Makes a respondent.
  public init(code: String, group: Group?) {
    self.code = code
    self.group = group
  }
}

extension Respondent {
  /// Says whether a text looks like the name of a person, which has no place among responses: two or
  /// three words of letters, each with a capital in front.
  public static func isLikelyName(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return (2...3).contains(words.count)
      && words.allSatisfy { word in
        guard let first = word.first, word.count > 1 else { return false }
        let isPlain = word.allSatisfy { $0.isLetter || "'’-.".contains($0) }
        return isPlain && first.isUppercase && word.dropFirst().contains(where: \.isLowercase)
      }
  }
}
