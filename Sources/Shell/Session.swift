import Study
import Survey
import Terminal

/// What a verb works with: the console, the study it was pointed at, the clock.
public struct Session {
  /// Where words come in and go out.
  let console: any Console
  /// The environment that the program was started with.
  let environment: Environment
  /// Tells the present moment.
  let now: () -> Moment
  /// Writes down for the audit what is done.
  let auditor: Auditor
  /// The study that the prompt was opened for, where one was named.
  var study: String?
  /// The words of the line that is being carried out.
  var words: [String] = []
  /// How many steps of each action were shown or written last, by its code.
  var lastSeen: [String: Int] = [:]
  /// Whether lines are typed at the prompt, so that an interview needs a process of its own.
  var isAtPrompt = false
  /// The key of a leader who opened the study for a while.
  private(set) var opened: OpenedKey?
  /// Whether somebody asked to leave the prompt.
  var isLeaving = false

  /// Makes a session.
  public init(
    console: any Console, environment: Environment, now: @escaping () -> Moment
  ) {
    self.console = console
    self.environment = environment
    self.now = now
    auditor = Auditor(console, environment, now: now)
  }

  /// Opens sealed studies with a leader's key until a moment.
  mutating func open(_ opened: OpenedKey) { self.opened = opened }

  /// Forgets the key, and says whether there was one.
  @discardableResult
  mutating func close() -> Bool {
    defer { opened = nil }
    return opened != nil
  }

  /// The folder of the study: as named by a verb, else by `YOUSAID_STUDY`, else the present one.
  func root(_ named: String? = nil) -> String {
    if let named = named ?? study { return named }
    if let study = environment["YOUSAID_STUDY"], !study.isEmpty { return study }
    return "."
  }
}
