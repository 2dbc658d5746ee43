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
