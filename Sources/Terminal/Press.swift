/// What somebody who answers with two switches did.
public enum Press: Equatable, Sendable {
  /// The switch that says the next answer: Space.
  case next
  /// The switch that takes the answer said last: Enter.
  case choose
  /// A line was typed instead.
  case line(String)
  /// Somebody pressed Ctrl-C.
  case interrupted
  /// There is nothing more to read.
  case end

  /// What a whole line means: nothing is a choice, spaces alone ask for the next answer.
  public init(_ input: Input) {
    switch input {
    case .interrupted: self = .interrupted
    case .end: self = .end
    case .line(""): self = .choose
    case .line(let line): self = line.allSatisfy { $0 == " " } ? .next : .line(line)
    }
  }
}
