/// What an expression can see from the place where it stands.
public protocol Scope {
  /// The answers to the question of that name, or one empty text for each turn of that repeat.
  ///
  /// An unanswered question and a hidden one are empty texts.
  func values(of name: String) -> [String]
  /// The answer to a question in given turns of the repeats around it, the outermost first.
  func value(of name: String, in turns: [(repeat: String, turn: Int)]) -> String
  /// The column of that name, where the expression is a choice filter.
  func column(_ name: String) -> String?
  /// The words of a choice of a question.
  func label(of choice: String, in question: String) -> String?
  /// The answer that the expression belongs to, which is `.`.
  var current: String { get }
  /// The turn of the innermost repeat, counted from 1.
  var position: Int { get }
  /// The present time.
  var now: Moment { get }
  /// What chance is drawn from; the same seed draws the same.
  var seed: UInt64 { get }
}

extension Scope {
  /// Takes the answer at the innermost turn from all the answers that can be seen.
  public func value(of name: String, in turns: [(repeat: String, turn: Int)]) -> String {
    let values = values(of: name)
    guard let turn = turns.last?.turn, values.indices.contains(turn - 1) else { return "" }
    return values[turn - 1]
  }
}
