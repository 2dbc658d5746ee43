/// One thing that `doctor` has looked at: how it is, and what to do about it.
struct Sign: Equatable {
  /// What was looked at, such as `Clock`.
  let subject: String
  /// How much it matters.
  let state: State
  /// How it is, in one or two sentences, with what to do where something should be done.
  let words: String

  /// How much it matters.
  enum State: String, Equatable {
    /// It is as it should be.
    case fine
    /// It is good to know, and a session can be held.
    case note
    /// Something must be done before people are asked.
    case toDo = "to-do"
  }

  static func fine(_ subject: String, _ words: String) -> Sign {
    Sign(subject: subject, state: .fine, words: words)
  }

  static func note(_ subject: String, _ words: String) -> Sign {
    Sign(subject: subject, state: .note, words: words)
  }

  static func toDo(_ subject: String, _ words: String) -> Sign {
    Sign(subject: subject, state: .toDo, words: words)
  }

  /// The sign as one line.
  var line: String {
    switch state {
    case .fine: "\(subject): \(words)"
    case .note: "\(subject): \(words)"
    case .toDo: "To do. \(subject): \(words)"
    }
  }
}
