/// Why words cannot be a statement, or why a statement cannot be treated in some way.
public enum StatementFlaw: Error, Equatable, Sendable {
  /// There are no words.
  case empty
  /// There are more characters than people can be asked to read at once.
  case tooLong(Int)
  /// Something in it looks like a person's name.
  case name(String)
  /// The same words are there already, under this code.
  case known(String)
  /// No statement has this code; the nearest that has one.
  case unknown(String, meant: String?)
  /// It would be merged into itself.
  case itself(String)
  /// It cannot be merged into one that is hidden or merged itself.
  case notOpen(String, Statement.Status)
  /// People are not asked about it, for this reason.
  case notAsked(String, Statement.Status, because: String?)
  /// No reason was given.
  case noReason
}

extension StatementFlaw: CustomStringConvertible {
  /// What is wrong, what is safe, and what to do.
  public var description: String {
    switch self {
    case .empty: "There are no words in it. Nothing was added. Write what somebody said."
    case .tooLong(let count):
      "That is \(count) letters long, and a statement has \(Statement.longest) at most. "
        + "Nothing was added. Say one thing in it, in fewer words."
    case .name(let name):
      "“\(name)” looks like a person's name. Nothing was added. "
        + "Leave the name out, or write a role in its place."
    case .known(let code):
      "The same words are there already, as \(code). Nothing was added."
    case .unknown(let code, let meant):
      "There is no statement “\(code)”. Nothing was changed. "
        + (meant.map { "Did you mean \($0)?" } ?? "Type statements list to see them all.")
    case .itself(let code):
      "\(code) cannot be merged into itself. Nothing was changed. Name another statement."
    case .notOpen(let code, let status):
      "\(code) is \(status.name), so nothing can be merged into it. Nothing was changed. "
        + "Name a statement that people are asked about."
    case .notAsked(let code, let status, let reason):
      "\(code) is \(status.name), so nobody is asked about it. "
        + (reason.map { "The reason was: \($0) " } ?? "")
        + "Nothing was started. Approve it first, or leave it out."
    case .noReason:
      "Every decision about what somebody said has its reason. Nothing was changed. "
        + "Say why with --because."
    }
  }
}
