import Survey

/// Something that the program itself asks in between, after which a question goes on.
public enum Aside: Equatable, Sendable {
  /// Whether to stop.
  case stopping
  /// Whether all answers are to be thrown away, once more.
  case discarding
  /// A break.
  case resting
  /// Which setting is to be changed.
  case settings
  /// Which language or wording.
  case language
  /// Which colours.
  case theme
  /// Slower or faster.
  case pace
  /// Whether big letters can be seen.
  case headings
}
