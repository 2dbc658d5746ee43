/// An answer in which some of those who read it found a theme and others did not.
public struct Disagreement: Equatable, Sendable {
  /// The answer.
  public var place: Decisions.Place
  /// The code of the theme.
  public var theme: String
  /// The name that people read.
  public var name: String
  /// Who found it, in order.
  public var found: [String]
  /// Who read the answer and did not, in order.
  public var missed: [String]

  /// What coders differ in; nil where they do not.
  init?(on theme: String, name: String, in reading: DoubleReading) {
    let (found, missed) = reading.coders(on: theme)
    guard !found.isEmpty, !missed.isEmpty else { return nil }
    place = reading.place
    self.theme = theme
    self.name = name
    self.found = found
    self.missed = missed
  }
}
