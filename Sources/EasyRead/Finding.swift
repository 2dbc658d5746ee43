/// One place where a rule is not met.
public struct Finding: Equatable, Sendable {
  /// The short name of the rule, such as `L1`.
  public let rule: String
  /// What the rule asks for, in a few words.
  public let title: String
  /// How much it matters.
  public let severity: Severity
  /// Where it is.
  public let place: Place
  /// The words that it is about.
  public let text: String
  /// What to do, in a sentence.
  public let suggestion: String

  /// How much a finding matters.
  public enum Severity: String, Equatable, Sendable {
    /// It is to be mended before anybody is asked.
    case error
    /// It is to be looked at; there can be good reasons to leave it.
    case warning
  }

  init(_ remark: Remark, by rule: Rule, at level: Level) {
    self.rule = rule.id
    title = rule.title
    // In plain English only the questions themselves are held to the rules strictly.
    severity = level == .plain && !rule.id.hasPrefix("Q") ? .warning : remark.severity
    place = remark.place
    text = remark.text
    suggestion = remark.suggestion
  }
}
