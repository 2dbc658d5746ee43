import Survey

/// A word that means the same at every question.
public enum Command: Equatable, Sendable, CaseIterable {
  /// Go to the question before.
  case back
  /// Leave this question out.
  case skip
  /// Show the question once more.
  case again
  /// Say what the question means.
  case what
  /// Get a person.
  case help
  /// Have a rest with nothing on the screen.
  case pause
  /// End here.
  case stop
  /// End here at once because somebody may not be safe, typed by whoever runs the session.
  case concern

  /// Reads a line that is nothing but a command, in any case, with or without a full stop.
  init?(typed line: String, in phrases: Phrases) {
    let typed = Spelling.plain(line)
    let plain = typed.last == "?" ? String(typed.dropLast()).trimmed : typed
    guard let command = Command.allCases.first(where: { phrases.hears(plain, as: $0.heard) })
    else { return nil }
    self = command
  }

  /// What is typed for it.
  public var heard: Heard {
    switch self {
    case .back: .back
    case .skip: .skip
    case .again: .again
    case .what: .what
    case .help: .help
    case .pause: .pause
    case .stop: .stop
    case .concern: .concern
    }
  }
}
